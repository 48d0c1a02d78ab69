import { magentoOrder } from '../../../../../engine/orders/platforms/magento/magentoOrder';
import type { OrderReading } from '../../../../../engine/orders/reading';
import type { JsonRecord } from '../../../../../engine/json';
import { magentoSample } from '../storeSamples';

function read(changes: JsonRecord = {}): OrderReading {
	return magentoOrder.read({ ...magentoSample, ...changes }) as OrderReading;
}

describe('a Magento order', () => {
	it("reads the customer, the store's own amounts, the products and where it went", () => {
		expect(read()).toEqual({
			kind: 'order',
			orderId: 31,
			customerId: 9,
			email: 'ana@example.com',
			phone: '0102030405',
			placedAt: '2024-03-01 10:00:00',
			updatedAt: '2024-03-03 10:00:00',
			dateStyle: 'utc',
			total: 100,
			refunded: 10,
			tax: 16,
			shipping: 5,
			currency: 'EUR',
			exclusion: undefined,
			discounted: true,
			lines: [{ product: 'Bracelet', quantity: 1 }],
			country: 'BE',
		});
	});

	it.each([{ base_grand_total: null }, { base_currency_code: undefined }])(
		"takes the customer's currency where the record has %j",
		(changes) => {
			expect(read(changes)).toMatchObject({
				total: 120,
				refunded: 12,
				tax: 20,
				shipping: 6,
				currency: 'USD',
			});
		},
	);

	it.each([1, '1', true])('knows a guest by customer_is_guest %p', (flag) => {
		expect(read({ customer_is_guest: flag }).customerId).toBeUndefined();
	});

	it.each([
		['new', 'unpaid', '. The order counts once its payment is in.'],
		['pending_payment', 'unpaid', '. The order counts once its payment is in.'],
		['payment_review', 'unpaid', '. The order counts once its payment is in.'],
		['canceled', 'cancelled', ''],
		['closed', 'refunded', ''],
	])('does not count an order in the state %s', (state, reason, advice) => {
		expect(read({ state }).exclusion).toEqual({
			reason,
			detail: `Magento says state: ${state}${advice}`,
		});
	});

	it('goes by the state, and by the status where there is none', () => {
		expect(read({ state: 'processing', status: 'canceled' }).exclusion).toBeUndefined();
		expect(read({ state: null, status: 'pending' }).exclusion).toEqual({
			reason: 'unpaid',
			detail: 'Magento says status: pending. The order counts once its payment is in.',
		});
		expect(read({ state: null, status: null }).exclusion).toBeUndefined();
	});

	it('counts an order on hold when it was paid, and not before', () => {
		expect(read({ state: 'holded' }).exclusion).toBeUndefined();
		expect(read({ state: 'holded', base_total_paid: null }).exclusion).toEqual({
			reason: 'unpaid',
			detail: 'Magento says state: holded, and nothing was paid.',
		});
	});

	it('sees a discount by its code or by its amount, which is negative', () => {
		expect(read({ discount_amount: 0 }).discounted).toBe(false);
		expect(read({ discount_amount: 0, coupon_code: 'SPRING' }).discounted).toBe(true);
	});

	it('takes the country of the bill for what is not shipped', () => {
		expect(read({ extension_attributes: { shipping_assignments: [] } }).country).toBe('FR');
	});
});
