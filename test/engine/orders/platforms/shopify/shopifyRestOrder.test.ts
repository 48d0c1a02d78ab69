import { shopifyRestOrder } from '../../../../../engine/orders/platforms/shopify/shopifyRestOrder';
import type { OrderReading } from '../../../../../engine/orders/reading';
import type { JsonRecord } from '../../../../../engine/json';
import { describeWithSharedData } from '../../../../support/sharedData';
import { shopifyRestSample } from '../storeSamples';

function read(changes: JsonRecord = {}): OrderReading {
	return shopifyRestOrder.read({ ...shopifyRestSample, ...changes }) as OrderReading;
}

function paidBack(...transactions: JsonRecord[]): JsonRecord {
	return { financial_status: 'partially_refunded', refunds: [{ transactions }] };
}

describe('a Shopify order (REST and webhook)', () => {
	it('reads the customer, the money, the products and where it went', () => {
		expect(read()).toEqual({
			kind: 'order',
			orderId: 5001,
			customerId: 77,
			email: 'ana@example.com',
			phone: '+491511234567',
			placedAt: '2024-03-01T10:00:05+01:00',
			updatedAt: '2024-03-04T08:00:00+01:00',
			total: '129.80',
			refunded: 0,
			tax: '20.72',
			// 9.80 less a discount of 2.00 and the included tax of 1.25, which the order's tax holds already.
			shipping: 6.55,
			currency: 'EUR',
			exclusion: undefined,
			discounted: false,
			lines: [
				{ product: 'Silver ring', category: undefined, quantity: 1 },
				{ product: 'Gift box', category: undefined, quantity: 2 },
			],
			channel: 'web',
			country: 'AT',
			consent: 'subscribed',
		});
	});

	it.each([
		['voided', 'cancelled', 'Shopify says financial_status: voided'],
		['refunded', 'refunded', 'Shopify says financial_status: refunded'],
		[
			'pending',
			'unpaid',
			'Shopify says financial_status: pending. The order counts once it is paid in full.',
		],
		[
			'authorized',
			'unpaid',
			'Shopify says financial_status: authorized. The order counts once it is paid in full.',
		],
		[
			'partially_paid',
			'unpaid',
			'Shopify says financial_status: partially_paid. The order counts once it is paid in full.',
		],
		[
			'bartered',
			'unpaid',
			'Shopify says financial_status: bartered, which does not say that it was paid.',
		],
	])('does not count an order that is %s', (financial_status, reason, detail) => {
		expect(read({ financial_status }).exclusion).toEqual({ reason, detail });
	});

	it.each(['paid', 'partially_refunded', null])('counts an order that is %p', (status) => {
		expect(read({ financial_status: status }).exclusion).toBeUndefined();
	});

	it('does not count a cancelled order, paid or not', () => {
		expect(read({ cancelled_at: '2024-03-02T09:00:00+01:00' }).exclusion).toEqual({
			reason: 'cancelled',
			detail: 'Shopify says cancelled_at: 2024-03-02T09:00:00+01:00',
		});
	});

	it('calls a cancelled test order a test', () => {
		expect(read({ test: true, cancelled_at: '2024-03-02' }).exclusion).toEqual({
			reason: 'test',
			detail: 'Shopify says test: true',
		});
	});

	it('subtracts only money that was really paid back', () => {
		const order = read(
			paidBack(
				{ kind: 'refund', status: 'success', amount: '10.10' },
				{ kind: 'refund', amount: '0.20' },
				{ kind: 'refund', status: 'failure', amount: '500.00' },
				{ kind: 'refund', status: 'pending', amount: '500.00' },
				{ kind: 'void', status: 'success', amount: '500.00' },
			),
		);
		expect(order.refunded).toBe(10.3);
		expect(order.exclusion).toBeUndefined();
	});

	it('asks for the refunds of a partly refunded order rather than guess them', () => {
		const order = read({ refunds: undefined, financial_status: 'partially_refunded' });
		expect(order.refunded).toBeUndefined();
		expect(order.exclusion).toEqual({
			reason: 'noAmount',
			detail:
				'Shopify says financial_status: partially_refunded, but the order does not say how much was paid back. Ask Shopify for refunds too.',
		});
	});

	it('never takes the current total or the currency that the customer saw', () => {
		const order = read({
			current_total_price: '1.00',
			presentment_currency: 'USD',
			total_price_set: {
				shop_money: { amount: '129.80', currency_code: 'EUR' },
				presentment_money: { amount: '141.00', currency_code: 'USD' },
			},
		});
		expect(order).toMatchObject({ total: '129.80', currency: 'EUR' });
	});

	it("converts a refund in the customer's currency at the order's own rate", () => {
		const order = read({
			currency: 'EUR',
			total_price: '100.00',
			total_price_set: {
				shop_money: { amount: '100.00', currency_code: 'EUR' },
				presentment_money: { amount: '125.00', currency_code: 'USD' },
			},
			...paidBack({ kind: 'refund', status: 'success', amount: '25.00', currency: 'USD' }),
		});
		expect(order.refunded).toBe(20);
		expect(order.exclusion).toBeUndefined();
	});

	it('rejects a refund in a currency that the order gives no rate for', () => {
		const order = read(paidBack({ kind: 'refund', amount: '25.00', currency: 'JPY' }));
		expect(order.exclusion).toEqual({
			reason: 'currency',
			detail:
				"Shopify says that money was paid back in JPY, but the order does not say how much that is in the shop's currency.",
		});
	});

	it('leaves tax in the shipping of a shop that adds tax on top', () => {
		expect(read({ taxes_included: false }).shipping).toBe(7.8);
	});

	it('leaves out shipping that was taken off the order', () => {
		expect(read({ shipping_lines: [{ price: '9.80', is_removed: true }] }).shipping).toBe(0);
	});

	it('takes the total shipping price where there are no shipping lines', () => {
		const total_shipping_price_set = { shop_money: { amount: '4.00' } };
		expect(read({ shipping_lines: [], total_shipping_price_set }).shipping).toBe('4.00');
	});

	it('knows a sale at the till, which may have no customer at all', () => {
		expect(
			read({
				source_name: 'POS',
				customer: null,
				email: '',
				contact_email: null,
				shipping_address: null,
				billing_address: null,
			}),
		).toMatchObject({ channel: 'pos', customerId: undefined, email: undefined, phone: undefined });
	});

	it('knows a guest by the e-mail of the checkout', () => {
		expect(read({ customer: null, email: '' }).email).toBe('checkout@example.com');
	});

	it.each([
		[{ customer: { email_marketing_consent: { state: 'not_subscribed' } } }, 'unsubscribed'],
		[{ customer: { email_marketing_consent: { state: 'pending' } } }, 'unknown'],
		[{ customer: { accepts_marketing: true } }, 'subscribed'],
		[{ customer: null, buyer_accepts_marketing: true }, 'subscribed'],
		[{ customer: null, buyer_accepts_marketing: false }, 'unsubscribed'],
		[{ customer: null, buyer_accepts_marketing: null }, 'unknown'],
	])('takes consent from %j as %s', (changes, consent) => {
		expect(read(changes).consent).toBe(consent);
	});

	it.each([
		[{ discount_codes: [{ code: 'SPRING', amount: '0.00' }] }],
		[{ total_discounts: '5.00' }],
	])('sees a discount in %j', (changes) => {
		expect(read(changes).discounted).toBe(true);
	});
});

describeWithSharedData(
	'payloads/shopify_rest_orders_getAll.json',
	"Shopify's own sample order",
	(file) => {
		it('was 598.94, of which 209.00 was paid back', () => {
			const [order] = file.json() as JsonRecord[];
			expect(shopifyRestOrder.recognises(new Set(Object.keys(order as JsonRecord)))).toBe(true);
			expect(shopifyRestOrder.read(order as JsonRecord)).toEqual({
				kind: 'order',
				orderId: 450789469,
				customerId: 207119551,
				email: 'bob.norman@mail.example.com',
				phone: '+16136120707',
				placedAt: '2008-01-10T11:00:00-05:00',
				updatedAt: '2008-01-10T11:00:00-05:00',
				total: '598.94',
				refunded: 209,
				tax: '11.94',
				shipping: 0,
				currency: 'USD',
				exclusion: undefined,
				discounted: true,
				lines: [
					{ product: 'IPod Nano - 8gb', category: undefined, quantity: 1 },
					{ product: 'IPod Nano - 8gb', category: undefined, quantity: 1 },
					{ product: 'IPod Nano - 8gb', category: undefined, quantity: 1 },
				],
				channel: 'web',
				country: 'US',
				consent: 'unsubscribed',
			});
		});
	},
);
