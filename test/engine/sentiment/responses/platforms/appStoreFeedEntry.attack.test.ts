import { appStoreFeedEntry } from '../../../../../engine/sentiment/responses/platforms/appStoreReview';
import { attackResponses } from '../attackResponses';
import { APP_STORE_FEED_ENTRY } from './samples';

describe('an entry of Apple’s feed, attacked', () =>
	attackResponses(appStoreFeedEntry, APP_STORE_FEED_ENTRY));
