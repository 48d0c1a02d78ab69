import { bigCommerceOrder } from '../../../../../engine/orders/platforms/bigCommerce/bigCommerceOrder';
import { attackAdapter } from '../attackAdapter';
import { bigCommerceSample } from '../storeSamples';

describe('hostile records in BigCommerce orders', () => {
	attackAdapter(bigCommerceOrder, bigCommerceSample);

	it.each(['0', '-1', 'Infinity', 'abc', '', null])(
		'gives the amounts as they are where the exchange rate is %p',
		(rate) => {
			const order = {
				...bigCommerceSample,
				store_default_currency_code: 'EUR',
				store_default_to_transactional_exchange_rate: rate,
			};
			expect(bigCommerceOrder.read(order)).toMatchObject({ total: '72.0000', currency: 'USD' });
		},
	);
});
