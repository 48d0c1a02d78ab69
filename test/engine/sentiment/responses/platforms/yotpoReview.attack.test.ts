import { yotpoReview } from '../../../../../engine/sentiment/responses/platforms/shopifyReview';
import { attackResponses } from '../attackResponses';
import { YOTPO_REVIEW } from './samples';

describe('a Yotpo review, attacked', () => attackResponses(yotpoReview, YOTPO_REVIEW));
