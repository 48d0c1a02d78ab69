import { wooCommerceRefund } from '../../../../../engine/orders/platforms/wooCommerce/wooCommerceRefund';
import { attackAdapter } from '../attackAdapter';
import { wooRefundSample } from '../storeSamples';

describe('a hostile WooCommerce refund', () => {
	attackAdapter(wooCommerceRefund, wooRefundSample);
	attackAdapter(wooCommerceRefund, { ...wooRefundSample, parent_id: undefined });
});
