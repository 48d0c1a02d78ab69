import { shopifyCustomer } from '../../../../../engine/orders/platforms/shopify/shopifyCustomer';
import { attackAdapter } from '../attackAdapter';
import { shopifyCustomerSample } from '../storeSamples';

describe('hostile records in Shopify customers', () => {
	attackAdapter(shopifyCustomer, shopifyCustomerSample);
});
