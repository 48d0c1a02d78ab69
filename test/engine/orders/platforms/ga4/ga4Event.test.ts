import { ga4Event } from '../../../../../engine/orders/platforms/ga4/ga4Event';
import type { OrderReading } from '../../../../../engine/orders/reading';
import type { JsonRecord } from '../../../../../engine/json';
import { ga4Sample } from '../eventSamples';

const event = (changes: JsonRecord) => ga4Event.read({ ...ga4Sample, ...changes }) as OrderReading;

describe('reading GA4 events out of BigQuery', () => {
	it('takes everything out of a purchase', () => {
		expect(ga4Event.read(ga4Sample)).toEqual({
			kind: 'order',
			orderId: '1042',
			customerId: 'user-1',
			placedAt: '1709283600000000',
			dateStyle: 'epochMicroseconds',
			total: '129.8',
			currency: 'EUR',
			discounted: true,
			lines: [{ product: 'Silver ring', category: 'Rings', quantity: '2' }],
			channel: 'web',
			country: 'Austria',
		});
	});

	it.each([null, '', '(not set)'])(
		'knows a buyer without a user id (%j) by the device',
		(user_id) => {
			expect(event({ user_id }).customerId).toBe('123.456');
		},
	);

	it('uses the amount in dollars where the other is missing', () => {
		const ecommerce = { purchase_revenue: null, purchase_revenue_in_usd: '141.5' };
		expect(event({ ecommerce })).toMatchObject({ total: '141.5', currency: 'USD' });
	});

	it('uses the value of the event where it has no revenue', () => {
		const ecommerce = { transaction_id: '1042' };
		expect(event({ ecommerce })).toMatchObject({ total: 129.8, currency: 'EUR' });
	});

	it('finds the transaction id among the parameters', () => {
		const event_params = [{ key: 'transaction_id', value: { int_value: '77' } }];
		const ecommerce = { transaction_id: '(not set)' };
		expect(event({ event_params, ecommerce }).orderId).toBe('77');
	});

	it('tells purchases without a transaction id by device and moment', () => {
		const ecommerce = { transaction_id: '(not set)' };
		expect(event({ ecommerce }).orderId).toBe('123.456/1709283600000000');
	});

	it('falls back on the day where the moment is missing', () => {
		expect(event({ event_timestamp: null })).toMatchObject({
			placedAt: '20240301',
			dateStyle: 'auto',
		});
	});

	it.each([
		['a coupon on an item', [], [{ coupon: 'SPRING' }], true],
		['no coupon', [], [{ coupon: '(not set)' }, { coupon: null }], false],
	])('tells a discount by %s', (_, event_params, items, discounted) => {
		expect(event({ event_params, items }).discounted).toBe(discounted);
	});

	it('takes "(not set)" for missing in names, too', () => {
		const items = [{ item_name: '(not set)', item_id: 'RING-54', item_category: '(not set)' }];
		expect(event({ items, geo: { country: '(not set)' } })).toMatchObject({
			lines: [{ product: 'RING-54', category: undefined }],
			country: undefined,
		});
	});

	it('subtracts a refund from its transaction', () => {
		const ecommerce = { transaction_id: '1042', refund_value: '20' };
		expect(event({ event_name: 'refund', ecommerce })).toEqual({
			kind: 'refund',
			orderId: '1042',
			refundId: '1042/1709283600000000',
			amount: '20',
			currency: 'EUR',
			whole: false,
		});
	});

	it('takes a refund without an amount for a refund of the whole transaction', () => {
		const ecommerce = { transaction_id: '1042' };
		expect(event({ event_name: 'refund', ecommerce, event_params: [] })).toMatchObject({
			amount: undefined,
			whole: true,
		});
	});

	it.each(['page_view', 'constructor'])('refuses "%s" by name', (event_name) => {
		expect(event({ event_name })).toEqual({
			kind: 'refused',
			reason: 'unrecognised',
			detail:
				`The event "${event_name}" is not an order. ` +
				"Select rows WHERE event_name IN ('purchase', 'refund') in the query.",
		});
	});

	it('takes a record whose event has no name for none of GA4’s', () => {
		expect(event({ event_name: 7 })).toBeUndefined();
	});
});
