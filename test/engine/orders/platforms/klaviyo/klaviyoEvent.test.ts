import { klaviyoEvent } from '../../../../../engine/orders/platforms/klaviyo/klaviyoEvent';
import type { JsonRecord } from '../../../../../engine/json';
import { describeWithSharedData } from '../../../../support/sharedData';
import { klaviyoEnvelope, klaviyoEventSample } from '../eventSamples';

/** The sample event with these properties alone. */
function eventWith(event_properties: JsonRecord): JsonRecord {
	return {
		...klaviyoEventSample,
		attributes: { datetime: '2024-03-01T09:00:00+00:00', event_properties },
	};
}

describe('reading Klaviyo events', () => {
	it('takes an order out of "Placed Order", with what stands beside it', () => {
		expect(klaviyoEvent.read(klaviyoEventSample, klaviyoEnvelope('Placed Order'))).toEqual({
			kind: 'order',
			orderId: '1042',
			customerId: 'KL-PROFILE-1',
			email: 'ana@example.com',
			phone: '+491511234567',
			placedAt: '2024-03-01T09:00:00+00:00',
			total: 129.8,
			currency: 'EUR',
			discounted: true,
			lines: [{ product: 'Silver ring', category: 'Rings', quantity: 2 }, { product: 'Gift box' }],
			consent: 'subscribed',
			channel: 'web',
			country: 'AT',
		});
	});

	it('knows the customer by the profile’s id alone when nothing stands beside the events', () => {
		expect(klaviyoEvent.read(klaviyoEventSample)).toMatchObject({
			kind: 'order',
			orderId: '1042',
			customerId: 'KL-PROFILE-1',
			email: undefined,
			consent: 'unknown',
		});
	});

	it('uses the country of the profile where the order names none', () => {
		const event = eventWith({ OrderId: '1042', $value: 5 });
		expect(klaviyoEvent.read(event, klaviyoEnvelope('placed order'))).toMatchObject({
			country: 'Austria',
		});
	});

	it('counts a placed order without an id as the event that it is', () => {
		expect(
			klaviyoEvent.read(eventWith({ $value: 5 }), klaviyoEnvelope('Placed Order')),
		).toMatchObject({ kind: 'order', orderId: 'KL-EVENT-1' });
	});

	it('subtracts "Refunded Order" from the order of the same id', () => {
		const event = eventWith({ OrderId: '1042', $value: 20, $currency_code: 'EUR' });
		expect(klaviyoEvent.read(event, klaviyoEnvelope('Refunded Order'))).toEqual({
			kind: 'refund',
			orderId: '1042',
			refundId: 'KL-EVENT-1',
			amount: 20,
			currency: 'EUR',
			whole: false,
		});
	});

	it('takes a refund without an amount for a refund of the whole order', () => {
		const event = eventWith({ OrderId: '1042' });
		expect(klaviyoEvent.read(event, klaviyoEnvelope('Refunded Order'))).toMatchObject({
			kind: 'refund',
			amount: undefined,
			whole: true,
		});
	});

	it.each(['Cancelled Order', 'Canceled Order'])('takes an order back after "%s"', (metric) => {
		expect(klaviyoEvent.read(klaviyoEventSample, klaviyoEnvelope(metric))).toEqual({
			kind: 'cancellation',
			orderId: '1042',
			detail: 'Klaviyo has a "Cancelled Order" event for order 1042.',
		});
	});

	it.each(['Opened Email', 'Checkout Started', 'Ordered Product', 'Fulfilled Order'])(
		'refuses "%s" by name, whatever its value',
		(metric) => {
			expect(klaviyoEvent.read(klaviyoEventSample, klaviyoEnvelope(metric))).toEqual({
				kind: 'refused',
				reason: 'unrecognised',
				detail: `"${metric}" is not an order. Read the events of "Placed Order" instead.`,
			});
		},
	);

	it('says what to ask for when an event of an unknown metric is no order', () => {
		expect(klaviyoEvent.read(eventWith({ Subject: 'Hello' }))).toEqual({
			kind: 'refused',
			reason: 'unrecognised',
			detail:
				'Klaviyo event KL-EVENT-1 does not look like an order. ' +
				'Ask for include=metric,profile to read events by the name of their metric.',
		});
	});

	it('refuses a profile, which is no event', () => {
		expect(klaviyoEvent.read({ ...klaviyoEventSample, type: 'profile' })).toMatchObject({
			kind: 'refused',
			detail: 'This is a Klaviyo profile, not an event. Read the events of "Placed Order" instead.',
		});
	});

	it.each([{ type: 'ticket' }, { type: undefined }, { attributes: {} }])(
		'takes a record with %j for none of Klaviyo’s',
		(changes) => {
			expect(klaviyoEvent.read({ ...klaviyoEventSample, ...changes })).toBeUndefined();
		},
	);
});

describeWithSharedData(
	'payloads/klaviyo_placed_order_events.json',
	'a page of Klaviyo events with profiles and without metrics',
	(file) => {
		it('holds one order of 99.99 New Zealand dollars', () => {
			const page = file.json() as { data: JsonRecord[] };
			const [event] = page.data as [JsonRecord];
			expect(klaviyoEvent.recognises(new Set(Object.keys(event)))).toBe(true);
			expect(klaviyoEvent.read(event, page)).toEqual({
				kind: 'order',
				orderId: '...',
				customerId: '01GDDKASAP8TKDDA2GRZDSVP4H',
				email: 'sarah.mason@klaviyo-demo.com',
				placedAt: '2022-11-08T01:23:45+00:00',
				total: 99.99,
				currency: 'NZD',
				discounted: false,
				lines: [{ product: '...' }],
				consent: 'unknown',
				channel: 'web',
			});
		});
	},
);

describeWithSharedData(
	'payloads/klaviyo_get_events_schema_example.json',
	"the example in Klaviyo's own specification",
	(file) => {
		it('is an event of no known metric and without a value', () => {
			const page = file.json() as { data: JsonRecord[] };
			const [event] = page.data as [JsonRecord];
			expect(klaviyoEvent.recognises(new Set(Object.keys(event)))).toBe(true);
			expect(klaviyoEvent.read(event, page)).toEqual({
				kind: 'refused',
				reason: 'unrecognised',
				detail:
					'Klaviyo event does not look like an order. ' +
					'Ask for include=metric,profile to read events by the name of their metric.',
			});
		});
	},
);
