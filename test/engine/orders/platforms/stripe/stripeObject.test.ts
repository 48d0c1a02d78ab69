import { stripeObject } from '../../../../../engine/orders/platforms/stripe/stripeObject';
import type { OrderReading } from '../../../../../engine/orders/reading';
import type { JsonRecord } from '../../../../../engine/json';
import { describeWithSharedData } from '../../../../support/sharedData';
import {
	stripeChargeSample,
	stripeEventSample,
	stripeIntentSample,
	stripeInvoiceSample,
	stripeRefundSample,
} from '../eventSamples';

const eventOf = (object: unknown, changes: JsonRecord = {}): JsonRecord => ({
	...stripeEventSample,
	...changes,
	data: { object },
});

describe('one Stripe payment in three shapes', () => {
	const readings = [stripeChargeSample, stripeIntentSample, stripeInvoiceSample].map(
		(object) => stripeObject.read(object) as OrderReading,
	);

	it('is one order', () => {
		expect(new Set(readings.map((reading) => reading.orderId))).toEqual(new Set(['pi_1']));
	});

	it('counts as its charge, else as its intent, else as its invoice', () => {
		expect(readings.map((reading) => reading.precedence)).toEqual([3, 2, 1]);
	});

	it('is lowered by its refund', () => {
		expect(stripeObject.read(stripeRefundSample)).toMatchObject({
			kind: 'refund',
			orderId: 'pi_1',
		});
	});
});

describe('reading Stripe events', () => {
	it.each([
		['charge', stripeChargeSample],
		['payment intent', stripeIntentSample],
		['invoice', stripeInvoiceSample],
	])('reads the %s inside, as it was at the moment of the event', (_, object) => {
		expect(stripeObject.read(eventOf(object))).toEqual({
			...stripeObject.read(object),
			updatedAt: 1709287205,
		});
	});

	it('reads the refund inside', () => {
		expect(stripeObject.read(eventOf(stripeRefundSample))).toEqual(
			stripeObject.read(stripeRefundSample),
		);
	});

	it('knows a test refund by its event, since refunds do not say', () => {
		expect(stripeObject.read(eventOf(stripeRefundSample, { livemode: false }))).toMatchObject({
			kind: 'refused',
			reason: 'test',
		});
	});

	it.each([
		['nothing', undefined],
		['only an id', 'ch_1'],
		['an object that Stripe does not have', { id: 'x', object: 'gizmo' }],
		['another event', stripeEventSample],
	])('refuses an event that holds %s', (_, object) => {
		expect(stripeObject.read(eventOf(object))).toMatchObject({
			kind: 'refused',
			reason: 'unrecognised',
		});
	});

	it('names the event that holds no payment', () => {
		expect(stripeObject.read(eventOf(null, { type: 'gizmo.made' }))).toMatchObject({
			detail: 'Stripe event evt_1 ("gizmo.made") holds no payment.',
		});
	});
});

describe("Stripe's other objects", () => {
	it.each([
		['customer', 'customer'],
		['checkout.session', 'checkout session'],
		['product', 'product'],
	])('refuses a %s by name and says what to read', (object, words) => {
		expect(stripeObject.read({ id: 'x_1', object, created: 1709287200, livemode: true })).toEqual({
			kind: 'refused',
			reason: 'unrecognised',
			detail: `This is a Stripe ${words}, not a payment. Read charges, payment intents or invoices instead.`,
		});
	});

	it.each(['ring', 'constructor', '__proto__', 7, null])(
		'takes a table with a column "object" that says %j for none of Stripe’s',
		(object) => {
			expect(stripeObject.read({ id: 1, object, amount: 5 })).toBeUndefined();
		},
	);
});

describeWithSharedData(
	'payloads/stripe_customer.json',
	"Stripe's own example of a customer",
	(file) => {
		it('is refused, since a customer is no payment', () => {
			const reading = stripeObject.read(file.json() as JsonRecord);
			expect(reading).toMatchObject({ kind: 'refused', reason: 'unrecognised' });
		});
	},
);

describe.each(['charge', 'payment_intent', 'invoice'])("Stripe's own example of a %s", (name) => {
	describeWithSharedData(`payloads/stripe_${name}.json`, 'by its keys', (file) => {
		it('is recognised', () => {
			const record = file.json() as JsonRecord;
			expect(stripeObject.recognises(new Set(Object.keys(record)))).toBe(true);
			expect(stripeObject.read(record)).toMatchObject({ kind: 'order', orderId: record.id });
		});
	});
});
