import { shopifyGraphqlOrder } from '../../../../../engine/orders/platforms/shopify/shopifyGraphqlOrder';
import type { OrderReading } from '../../../../../engine/orders/reading';
import type { JsonRecord } from '../../../../../engine/json';
import { shopifyGraphqlSample } from '../storeSamples';

function read(changes: JsonRecord = {}): OrderReading {
	return shopifyGraphqlOrder.read({ ...shopifyGraphqlSample, ...changes }) as OrderReading;
}

describe('a Shopify GraphQL order', () => {
	it('reads the same as the order in REST, in the money of the shop', () => {
		expect(read()).toEqual({
			kind: 'order',
			orderId: '5001',
			customerId: '77',
			email: 'ana@example.com',
			phone: undefined,
			placedAt: '2024-03-01T09:00:05Z',
			updatedAt: '2024-03-04T07:00:00Z',
			total: '129.80',
			refunded: '30.00',
			tax: '20.72',
			shipping: '9.80',
			currency: 'EUR',
			exclusion: undefined,
			discounted: true,
			lines: [{ product: 'Silver ring', category: 'Rings in Jewelry', quantity: 1 }],
			channel: 'web',
			country: 'AT',
			consent: 'unsubscribed',
		});
	});

	it.each([
		['VOIDED', 'cancelled'],
		['REFUNDED', 'refunded'],
		['PENDING', 'unpaid'],
		['AUTHORIZED', 'unpaid'],
		['PARTIALLY_PAID', 'unpaid'],
		['EXPIRED', 'unpaid'],
	])('does not count an order that is %s', (displayFinancialStatus, reason) => {
		const { exclusion } = read({ displayFinancialStatus });
		expect(exclusion?.reason).toBe(reason);
		expect(exclusion?.detail).toContain(
			`Shopify says displayFinancialStatus: ${displayFinancialStatus}`,
		);
	});

	it('does not count a test order or a cancelled one', () => {
		expect(read({ test: true }).exclusion?.reason).toBe('test');
		expect(read({ cancelledAt: '2024-03-02T09:00:00Z' }).exclusion).toEqual({
			reason: 'cancelled',
			detail: 'Shopify says cancelledAt: 2024-03-02T09:00:00Z',
		});
	});

	it('opens line items asked for as nodes', () => {
		const lineItems = {
			nodes: [{ name: 'Gift box', quantity: 2, product: { productType: 'Boxes' } }],
		};
		expect(read({ lineItems }).lines).toEqual([
			{ product: 'Gift box', category: 'Boxes', quantity: 2 },
		]);
	});

	it('takes the current total of a paid order whose query left out the total', () => {
		const order = read({ totalPriceSet: undefined, displayFinancialStatus: 'PAID' });
		expect(order).toMatchObject({ total: '95.00', refunded: undefined, exclusion: undefined });
	});

	it.each([{ totalPriceSet: undefined }, { totalRefundedSet: undefined }])(
		'asks for the sums of a partly refunded order that has %j',
		(changes) => {
			expect(read(changes).exclusion).toEqual({
				reason: 'noAmount',
				detail:
					'Shopify says displayFinancialStatus: PARTIALLY_REFUNDED, but the order does not say how much was paid back. Ask Shopify for totalPriceSet and totalRefundedSet too.',
			});
		},
	);

	it("has no total where the query asked only for the customer's currency", () => {
		const totalPriceSet = { presentmentMoney: { amount: '140.00', currencyCode: 'USD' } };
		const order = read({ totalPriceSet, currentTotalPriceSet: undefined });
		expect(order).toMatchObject({ total: undefined, currency: 'EUR' });
	});

	it('knows a guest by the e-mail of the order', () => {
		expect(read({ customer: null })).toMatchObject({
			customerId: undefined,
			email: 'checkout@example.com',
			consent: 'subscribed',
		});
	});

	it('reads the fields that newer versions of the API have for e-mail, phone and consent', () => {
		const customer = {
			id: 'gid://shopify/Customer/78',
			defaultEmailAddress: { emailAddress: 'ben@example.com', marketingState: 'SUBSCRIBED' },
			defaultPhoneNumber: { phoneNumber: '+491519876543' },
		};
		expect(read({ customer })).toMatchObject({
			customerId: '78',
			email: 'ben@example.com',
			phone: '+491519876543',
			consent: 'subscribed',
		});
	});
});
