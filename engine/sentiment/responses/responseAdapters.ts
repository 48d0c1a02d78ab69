import { answerList } from './answerList';
import {
	appStoreConnectReview,
	appStoreFeedEntry,
	googlePlayReview,
} from './platforms/appStoreReview';
import { askNicelyResponse } from './platforms/askNicelyResponse';
import { delightedEvent, delightedResponse } from './platforms/delightedResponse';
import { formioSubmission } from './platforms/formioSubmission';
import { formstackSubmission } from './platforms/formstackSubmission';
import { googleBusinessReview, googlePlaceReview } from './platforms/googleReview';
import { klaviyoReview } from './platforms/klaviyoReview';
import { koBoToolboxSubmission } from './platforms/koBoToolboxSubmission';
import { wufooEntry } from './platforms/wufooEntry';
import { formbricksData, formbricksResponse } from './platforms/formbricksResponse';
import { jotformRequest, jotformSubmission, jotformWebhook } from './platforms/jotformSubmission';
import { shopifyReview, yotpoReview } from './platforms/shopifyReview';
import {
	surveyMonkeyNotice,
	surveyMonkeyResolved,
	surveyMonkeyResponse,
} from './platforms/surveyMonkeyResponse';
import { tallyData, tallyResponse } from './platforms/tallyResponse';
import {
	typeformAnswersById,
	typeformApiResponse,
	typeformSingleAnswer,
	typeformWebhook,
} from './platforms/typeformResponse';
import { wooCommerceReview } from './platforms/wooCommerceReview';
import { zendeskTicket } from './platforms/zendeskTicket';
import { zigpollParticipant, zigpollResponse } from './platforms/zigpollResponse';
import type { ResponseAdapter } from './responseAdapter';

/** All adapters, in order of precedence. What none of them recognises is read as a row of a table. */
export const RESPONSE_ADAPTERS: readonly ResponseAdapter[] = [
	zigpollResponse,
	zigpollParticipant,
	typeformWebhook,
	typeformApiResponse,
	typeformSingleAnswer,
	surveyMonkeyResponse,
	surveyMonkeyResolved,
	surveyMonkeyNotice,
	tallyResponse,
	tallyData,
	jotformWebhook,
	jotformSubmission,
	jotformRequest,
	formbricksResponse,
	formbricksData,
	delightedEvent,
	delightedResponse,
	askNicelyResponse,
	zendeskTicket,
	wooCommerceReview,
	shopifyReview,
	yotpoReview,
	appStoreConnectReview,
	appStoreFeedEntry,
	googlePlayReview,
	googleBusinessReview,
	googlePlaceReview,
	klaviyoReview,
	wufooEntry,
	formstackSubmission,
	formioSubmission,
	koBoToolboxSubmission,
	answerList,
	typeformAnswersById,
];
