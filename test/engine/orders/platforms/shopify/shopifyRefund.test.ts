import { shopifyRefund } from '../../../../../engine/orders/platforms/shopify/shopifyRefund';
import { scoreShop } from '../../../rfm/scoreShop';
import { shopifyRefundSample, shopifyRestSample } from '../storeSamples';

const PAID = {
	...shopifyRestSample,
	total_price: '100.00',
	financial_status: 'paid',
	refunds: [],
	processed_at: '2026-05-01T10:00:00Z',
};

describe('a Shopify refund', () => {
	it('takes back what its transactions paid, and belongs to its order', () => {
		expect(shopifyRefund.read(shopifyRefundSample)).toEqual({
			kind: 'refund',
			orderId: 5001,
			refundId: 509562969,
			amount: 30,
			currency: 'EUR',
			wayOut: 'Read the orders too: each lists its refunds.',
		});
	});

	it('lowers what the order beside it came to, whichever comes first', () => {
		for (const items of [
			[PAID, shopifyRefundSample],
			[shopifyRefundSample, PAID],
		]) {
			expect(scoreShop(items).customers[0]?.totalSpent).toBe(70);
		}
	});

	it('is subtracted once where the order tells it too', () => {
		const order = {
			...PAID,
			financial_status: 'partially_refunded',
			refunds: [shopifyRefundSample],
		};
		expect(scoreShop([order, shopifyRefundSample]).customers[0]?.totalSpent).toBe(70);
	});

	it('subtracts nothing where goods came back without money', () => {
		const exchange = { ...shopifyRefundSample, transactions: [] };
		expect(scoreShop([PAID, exchange]).customers[0]?.totalSpent).toBe(100);
	});

	it('is rejected where it was paid back in another currency than the shop’s', () => {
		const transactions = [{ kind: 'refund', status: 'success', amount: '30.00', currency: 'USD' }];
		expect(shopifyRefund.read({ ...shopifyRefundSample, transactions })).toEqual({
			kind: 'refused',
			reason: 'currency',
			detail:
				"Shopify refund 509562969 was paid back in another currency than the shop's. Read the order itself, which says how much that is.",
		});
	});
});
