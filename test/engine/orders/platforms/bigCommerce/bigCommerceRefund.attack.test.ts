import { bigCommerceRefund } from '../../../../../engine/orders/platforms/bigCommerce/bigCommerceRefund';
import { attackAdapter } from '../attackAdapter';
import { bigCommerceRefundSample } from '../storeSamples';

describe('a hostile BigCommerce refund', () => {
	attackAdapter(bigCommerceRefund, bigCommerceRefundSample);
});
