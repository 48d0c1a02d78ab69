import { shopifyRestOrder } from '../../../../../engine/orders/platforms/shopify/shopifyRestOrder';
import { attackAdapter } from '../attackAdapter';
import { shopifyRestSample } from '../storeSamples';

describe('hostile records in Shopify REST orders', () => {
	attackAdapter(shopifyRestOrder, shopifyRestSample);

	it('calls a status that names a part of JavaScript unknown, not paid', () => {
		const reading = shopifyRestOrder.read({
			...shopifyRestSample,
			financial_status: 'constructor',
		});
		expect(reading).toMatchObject({
			exclusion: {
				reason: 'unpaid',
				detail: 'Shopify says financial_status: constructor, which does not say that it was paid.',
			},
		});
	});

	it('gives no number for refunds of which one cannot be read', () => {
		const transactions = [
			{ kind: 'refund', status: 'success', amount: '5.00' },
			{ kind: 'refund', status: 'success', amount: 'five' },
		];
		const reading = shopifyRestOrder.read({ ...shopifyRestSample, refunds: [{ transactions }] });
		expect(reading).toMatchObject({ refunded: NaN });
	});
});
