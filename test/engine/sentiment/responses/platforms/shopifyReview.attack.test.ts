import { shopifyReview } from '../../../../../engine/sentiment/responses/platforms/shopifyReview';
import { attackResponses } from '../attackResponses';
import { SHOPIFY_REVIEW } from './samples';

describe('a Shopify review, attacked', () => attackResponses(shopifyReview, SHOPIFY_REVIEW));
