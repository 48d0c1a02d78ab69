import { googlePlayReview } from '../../../../../engine/sentiment/responses/platforms/appStoreReview';
import { attackResponses } from '../attackResponses';
import { GOOGLE_PLAY_REVIEW } from './samples';

describe('a Google Play review, attacked', () =>
	attackResponses(googlePlayReview, GOOGLE_PLAY_REVIEW));
