import { googleBusinessReview } from '../../../../../engine/sentiment/responses/platforms/googleReview';
import { attackResponses } from '../attackResponses';
import { GOOGLE_BUSINESS_REVIEW } from './samples';

describe('a review of Google Business Profile, attacked', () =>
	attackResponses(googleBusinessReview, GOOGLE_BUSINESS_REVIEW));
