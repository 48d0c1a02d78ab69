import { klaviyoReview } from '../../../../../engine/sentiment/responses/platforms/klaviyoReview';
import { attackResponses } from '../attackResponses';
import { KLAVIYO_REVIEW } from './samples';

describe('a Klaviyo review, attacked', () => attackResponses(klaviyoReview, KLAVIYO_REVIEW));
