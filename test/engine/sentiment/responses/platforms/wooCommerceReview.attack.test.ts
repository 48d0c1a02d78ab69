import { wooCommerceReview } from '../../../../../engine/sentiment/responses/platforms/wooCommerceReview';
import { attackResponses } from '../attackResponses';
import { WOOCOMMERCE_REVIEW } from './samples';

describe('a WooCommerce review, attacked', () =>
	attackResponses(wooCommerceReview, WOOCOMMERCE_REVIEW));
