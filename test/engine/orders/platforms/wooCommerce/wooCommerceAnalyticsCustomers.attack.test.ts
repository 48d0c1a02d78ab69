import { wooCommerceAnalyticsCustomers } from '../../../../../engine/orders/platforms/wooCommerce/wooCommerceAnalyticsCustomers';
import { attackAdapter } from '../attackAdapter';
import { wooAnalyticsCustomerSample } from '../storeSamples';

describe('hostile records in the WooCommerce Analytics customers export', () => {
	attackAdapter(wooCommerceAnalyticsCustomers, wooAnalyticsCustomerSample);
});
