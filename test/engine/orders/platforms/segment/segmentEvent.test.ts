import { segmentEvent } from '../../../../../engine/orders/platforms/segment/segmentEvent';
import type { OrderReading } from '../../../../../engine/orders/reading';
import type { JsonRecord } from '../../../../../engine/json';
import { describeWithSharedData } from '../../../../support/sharedData';
import { segmentSample } from '../eventSamples';

const sampleProperties = segmentSample.properties as JsonRecord;
const track = (changes: JsonRecord, properties: JsonRecord = {}) =>
	segmentEvent.read({
		...segmentSample,
		...changes,
		properties: { ...sampleProperties, ...properties },
	});

describe('reading Segment events', () => {
	it('takes everything out of "Order Completed"', () => {
		expect(segmentEvent.read(segmentSample)).toEqual({
			kind: 'order',
			orderId: '1042',
			customerId: 'user-1',
			email: 'ana@example.com',
			phone: '+491511234567',
			placedAt: '2024-03-01T09:00:00.000Z',
			total: 129.8,
			tax: 20.72,
			shipping: 5,
			currency: 'EUR',
			discounted: true,
			lines: [{ product: 'Silver ring', category: 'Rings', quantity: 2 }],
		});
	});

	it.each(['order completed', 'ORDER_COMPLETED', 'Completed Order'])(
		'knows the event as "%s" too',
		(event) => {
			expect(track({ event })).toMatchObject({ kind: 'order', orderId: '1042' });
		},
	);

	it('falls back on revenue, which holds neither tax nor shipping', () => {
		const reading = track({}, { total: undefined }) as OrderReading;
		expect([reading.total, reading.tax, reading.shipping]).toEqual([104.08, undefined, undefined]);
	});

	it('keeps a total of nothing', () => {
		expect(track({}, { total: 0 })).toMatchObject({ total: 0 });
	});

	it('knows a guest by e-mail, and by the browser only where there is none', () => {
		expect(track({ userId: null })).toMatchObject({
			customerId: undefined,
			email: 'ana@example.com',
		});
		expect(track({ userId: null, context: {} })).toMatchObject({
			customerId: 'browser-1',
			email: undefined,
		});
	});

	it.each([
		[{ coupon: '', discount: 0 }, false],
		[{ coupon: undefined, discount: undefined }, false],
		[{ coupon: 'SPRING', discount: 0 }, true],
		[{ coupon: '', discount: '3.00' }, true],
	])('tells from %j whether there was a discount: %s', (properties, discounted) => {
		expect(track({}, properties)).toMatchObject({ discounted });
	});

	it('uses the next best moment where the first is missing', () => {
		expect(track({ timestamp: null, sentAt: '2024-03-02T09:00:00Z' })).toMatchObject({
			placedAt: '2024-03-02T09:00:00Z',
		});
	});

	it('subtracts "Order Refunded", once however often it is told', () => {
		expect(track({ event: 'Order Refunded' }, { total: 20 })).toEqual({
			kind: 'refund',
			orderId: '1042',
			refundId: 'SEG-MESSAGE-1',
			amount: 20,
			currency: 'EUR',
			whole: false,
		});
	});

	it('takes a refund without an amount for a refund of the whole order', () => {
		const amounts = { total: undefined, revenue: undefined };
		expect(track({ event: 'Order Refunded' }, amounts)).toMatchObject({ whole: true });
	});

	it('takes the order back after "Order Cancelled"', () => {
		expect(track({ event: 'Order Cancelled' })).toEqual({
			kind: 'cancellation',
			orderId: '1042',
			detail: 'Segment has an "Order Cancelled" event for order 1042.',
		});
	});

	it.each(['Page Viewed', 'Order Updated', 'constructor', '__proto__'])(
		'refuses "%s" by name',
		(event) => {
			expect(track({ event })).toEqual({
				kind: 'refused',
				reason: 'unrecognised',
				detail: `The event "${event}" is not an order. Send "Order Completed" events instead.`,
			});
		},
	);

	it.each([
		{ event: 7, properties: {} },
		{ event: 'Order Completed', properties: null },
	])('takes %j for none of Segment’s', (record) => {
		expect(segmentEvent.read(record)).toBeUndefined();
	});
});

describeWithSharedData(
	'payloads/segment_order_completed.json',
	"Segment's own example of a completed order",
	(file) => {
		it('is 27.50 dollars of a known user', () => {
			const record = file.json() as JsonRecord;
			expect(segmentEvent.recognises(new Set(Object.keys(record)))).toBe(true);
			expect(segmentEvent.read(record)).toEqual({
				kind: 'order',
				orderId: '50314b8e9bcf000000000000',
				customerId: '97980cfea0067',
				email: 'peter@example.com',
				placedAt: '2015-12-12T19:11:01.249Z',
				total: 27.5,
				tax: 2,
				shipping: 3,
				currency: 'USD',
				discounted: true,
				lines: [
					{ product: 'Monopoly: 3rd Edition', category: 'Games', quantity: 1 },
					{ product: 'Uno Card Game', category: 'Games', quantity: 2 },
				],
			});
		});
	},
);

describeWithSharedData(
	'payloads/segment_order_refunded.json',
	"Segment's own example of a refunded order",
	(file) => {
		it('is a refund of 30 dollars, without an id of its own', () => {
			const record = file.json() as JsonRecord;
			expect(segmentEvent.recognises(new Set(Object.keys(record)))).toBe(true);
			expect(segmentEvent.read(record)).toEqual({
				kind: 'refund',
				orderId: '50314b8e9bcf000000000000',
				refundId: undefined,
				amount: 30,
				currency: 'USD',
				whole: false,
			});
		});
	},
);
