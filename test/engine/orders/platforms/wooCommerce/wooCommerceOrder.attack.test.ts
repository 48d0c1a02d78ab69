import { wooCommerceOrder } from '../../../../../engine/orders/platforms/wooCommerce/wooCommerceOrder';
import { attackAdapter } from '../attackAdapter';
import { wooOrderSample } from '../storeSamples';

describe('hostile records in WooCommerce orders', () => {
	attackAdapter(wooCommerceOrder, wooOrderSample);

	it('gives no number for refunds of which one cannot be read', () => {
		const refunds = [{ total: '-5.00' }, { total: {} }];
		expect(wooCommerceOrder.read({ ...wooOrderSample, refunds })).toMatchObject({ refunded: NaN });
	});

	it('calls a status that names a part of JavaScript unpaid without a date of payment', () => {
		const unpaid = { ...wooOrderSample, date_paid: null, date_paid_gmt: null };
		expect(wooCommerceOrder.read({ ...unpaid, status: '__proto__' })).toMatchObject({
			exclusion: { reason: 'unpaid' },
		});
	});
});
