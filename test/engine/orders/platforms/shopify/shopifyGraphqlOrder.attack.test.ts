import { shopifyGraphqlOrder } from '../../../../../engine/orders/platforms/shopify/shopifyGraphqlOrder';
import { attackAdapter } from '../attackAdapter';
import { shopifyGraphqlSample } from '../storeSamples';

describe('hostile records in Shopify GraphQL orders', () => {
	attackAdapter(shopifyGraphqlOrder, shopifyGraphqlSample);
});
