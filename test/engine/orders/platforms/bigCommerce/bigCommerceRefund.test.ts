import { bigCommerceEvent } from '../../../../../engine/orders/platforms/bigCommerce/bigCommerceEvent';
import { bigCommerceRefund } from '../../../../../engine/orders/platforms/bigCommerce/bigCommerceRefund';
import { bigCommerceEventSample, bigCommerceRefundSample } from '../storeSamples';

describe('what BigCommerce tells of a refund beside the order', () => {
	it('names no currency, so the order is to be read, which does', () => {
		expect(bigCommerceRefund.read(bigCommerceRefundSample)).toEqual({
			kind: 'refused',
			reason: 'refunded',
			detail:
				'BigCommerce refund 12 does not name its currency. Read order 180 again after it: its refunded_amount says what was paid back, and is subtracted.',
		});
	});

	it('is no more than ids in a webhook event', () => {
		expect(bigCommerceEvent.read(bigCommerceEventSample)).toEqual({
			kind: 'refused',
			reason: 'noAmount',
			detail:
				'The BigCommerce event "store/order/refund/created" holds no order, only its id. Look order 180 up in an HTTP Request node (/v2/orders) and connect that.',
		});
	});
});
