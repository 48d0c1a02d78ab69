import { shopifyRefund } from '../../../../../engine/orders/platforms/shopify/shopifyRefund';
import { attackAdapter } from '../attackAdapter';
import { shopifyRefundSample } from '../storeSamples';

describe('hostile records in Shopify refunds', () => {
	attackAdapter(shopifyRefund, shopifyRefundSample);
});
