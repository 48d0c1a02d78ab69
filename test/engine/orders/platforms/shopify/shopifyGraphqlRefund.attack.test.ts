import { shopifyGraphqlRefund } from '../../../../../engine/orders/platforms/shopify/shopifyGraphqlRefund';
import { attackAdapter } from '../attackAdapter';
import { shopifyGraphqlRefundSample } from '../storeSamples';

describe('hostile records in Shopify GraphQL refunds', () => {
	attackAdapter(shopifyGraphqlRefund, shopifyGraphqlRefundSample);
});
