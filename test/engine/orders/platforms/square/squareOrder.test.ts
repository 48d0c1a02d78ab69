import { squareOrder } from '../../../../../engine/orders/platforms/square/squareOrder';
import type { OrderReading } from '../../../../../engine/orders/reading';
import type { JsonRecord } from '../../../../../engine/json';
import { describeWithSharedData } from '../../../../support/sharedData';
import { squareOrderSample, squareReturnSample } from '../eventSamples';

const order = (changes: JsonRecord) =>
	squareOrder.read({ ...squareOrderSample, ...changes }) as OrderReading;

describe('reading a Square order', () => {
	it('takes everything out of a completed order with an exchange', () => {
		expect(squareOrder.read(squareOrderSample)).toEqual({
			kind: 'order',
			orderId: 'SQ-ORDER-1',
			customerId: 'SQ-CUSTOMER-1',
			email: 'ana@example.com',
			phone: '+491511234567',
			placedAt: '2024-03-01T09:00:00Z',
			total: 12980,
			refunded: 2000,
			tax: 2072,
			unit: 'minor',
			currency: 'EUR',
			discounted: true,
			lines: [{ product: 'Silver ring', quantity: '2' }],
			channel: 'web',
			country: 'AT',
			updatedAt: '2024-03-04T09:00:00Z',
			precedence: 2,
			ties: { alsoKnownAs: ['SQ-PAYMENT-1'] },
		});
	});

	it.each([
		['Square Point of Sale', 'pos'],
		['Square Online', 'web'],
		['My Booking App', 'my booking app'],
	])('was placed by %s, in the channel %s', (name, channel) => {
		expect(squareOrder.read({ ...squareOrderSample, source: { name } })).toMatchObject({ channel });
	});

	it('finds the customer on a payment of the order, else on its recipient', () => {
		expect(order({ customer_id: undefined }).customerId).toBe('SQ-CUSTOMER-2');
		expect(order({ customer_id: '', tenders: [] }).customerId).toBe('SQ-CUSTOMER-3');
	});

	it.each([
		['CANCELED', 'cancelled'],
		['DRAFT', 'unpaid'],
	])('does not count in the state %s', (state, reason) => {
		expect(order({ state }).exclusion).toEqual({ reason, detail: `Square says state: ${state}` });
	});

	it('counts an open order that is paid and waits to be shipped', () => {
		expect(order({ state: 'OPEN' }).exclusion).toBeUndefined();
	});

	it.each([
		['has no payment', { tenders: [] }],
		['has something left to pay', { net_amount_due_money: { amount: 100, currency: 'EUR' } }],
	])('does not count an open order that %s', (_, changes) => {
		expect(order({ state: 'OPEN', ...changes }).exclusion).toEqual({
			reason: 'unpaid',
			detail: 'Square says state: OPEN',
		});
	});
});

describe('reading a Square return', () => {
	it('is a refund of the order that the goods were sold in', () => {
		expect(squareOrder.read(squareReturnSample)).toEqual({
			kind: 'refund',
			orderId: 'SQ-ORDER-1',
			refundId: 'SQ-RETURN-1',
			amount: 2000,
			unit: 'minor',
			currency: 'EUR',
			toldBy: 'return',
			wayOut: expect.stringContaining('payments'),
		});
	});

	it.each([
		['no order', [{ uid: 'r1' }]],
		['two orders', [{ source_order_id: 'SQ-ORDER-1' }, { source_order_id: 'SQ-ORDER-2' }]],
	])('says so when it names %s', (_, returns) => {
		expect(squareOrder.read({ ...squareReturnSample, returns })).toEqual({
			kind: 'refused',
			reason: 'unrecognised',
			detail:
				'Square return SQ-RETURN-1 does not name the one order that it takes goods back from. ' +
				'Read payments instead: they say what was refunded.',
		});
	});
});

describeWithSharedData(
	'payloads/square_order.json',
	"Square's own example of an open order",
	(file) => {
		it('is 5.50 dollars, discounted and not yet paid', () => {
			const { order: record } = file.json() as { order: JsonRecord };
			expect(squareOrder.recognises(new Set(Object.keys(record)))).toBe(true);
			expect(squareOrder.read(record)).toEqual({
				kind: 'order',
				orderId: 'CAISENgvlJ6jLWAzERDzjyHVybY',
				placedAt: '2020-05-18T16:30:49.614Z',
				total: 550,
				tax: 0,
				unit: 'minor',
				currency: 'USD',
				exclusion: { reason: 'unpaid', detail: 'Square says state: OPEN' },
				discounted: true,
				lines: [
					{ product: 'Item 1', quantity: '1' },
					{ product: 'Item 2', quantity: '2' },
				],
				updatedAt: '2020-05-18T16:30:49.614Z',
				precedence: 0,
				ties: { alsoKnownAs: [] },
			});
		});
	},
);

describeWithSharedData(
	'payloads/square_order_paid.json',
	"Square's own example of an order paid with two cards",
	(file) => {
		it('is 20 dollars, whatever each card paid', () => {
			const { order: record } = file.json() as { order: JsonRecord };
			expect(squareOrder.recognises(new Set(Object.keys(record)))).toBe(true);
			expect(squareOrder.read(record)).toEqual({
				kind: 'order',
				orderId: 'lgwOlEityYPJtcuvKTVKT1pA986YY',
				placedAt: '2019-08-06T02:47:35.693Z',
				total: 2000,
				tax: 0,
				unit: 'minor',
				currency: 'USD',
				discounted: false,
				lines: [
					{ product: 'Item 1', quantity: '1' },
					{ product: 'Item 2', quantity: '2' },
				],
				channel: 'source name',
				updatedAt: '2019-08-06T02:47:37.140Z',
				precedence: 2,
				ties: {
					alsoKnownAs: ['EnZdNAlWCmfh6Mt5FMNST1o7taB', '0LRiVlbXVwe8ozu4KbZxd12mvaB'],
				},
			});
		});
	},
);
