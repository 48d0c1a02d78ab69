import { shopifyCustomer } from '../../../../engine/orders/platforms/shopifyCustomer';
import { attackAdapter } from './attackAdapter';
import { shopifyCustomerSample } from './storeSamples';

describe('hostile records in Shopify customers', () => {
	attackAdapter(shopifyCustomer, shopifyCustomerSample);
});
