import { googlePlaceReview } from '../../../../../engine/sentiment/responses/platforms/googleReview';
import { attackResponses } from '../attackResponses';
import { GOOGLE_PLACE_REVIEW } from './samples';

describe('a review of a place in Google Maps, attacked', () =>
	attackResponses(googlePlaceReview, GOOGLE_PLACE_REVIEW));
