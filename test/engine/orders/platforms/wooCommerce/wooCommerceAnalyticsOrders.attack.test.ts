import { wooCommerceAnalyticsOrders } from '../../../../../engine/orders/platforms/wooCommerce/wooCommerceAnalyticsOrders';
import { attackAdapter } from '../attackAdapter';
import { wooAnalyticsOrderSample } from '../storeSamples';

describe('hostile records in the WooCommerce Analytics orders export', () => {
	attackAdapter(wooCommerceAnalyticsOrders, wooAnalyticsOrderSample);
});
