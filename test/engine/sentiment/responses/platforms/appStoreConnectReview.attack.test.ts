import { appStoreConnectReview } from '../../../../../engine/sentiment/responses/platforms/appStoreReview';
import { attackResponses } from '../attackResponses';
import { APP_STORE_CONNECT_REVIEW } from './samples';

describe('an App Store Connect review, attacked', () =>
	attackResponses(appStoreConnectReview, APP_STORE_CONNECT_REVIEW));
