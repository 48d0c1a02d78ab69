import type { Adapter } from '../../adapter';
import { objectAt, textAt, valueAt, type JsonRecord } from '../../../json';
import type { Reading } from '../../reading';
import { cellAt } from '../asWritten/cellAt';
import { channelWord } from '../asWritten/channelWord';
import { klaviyoConsent } from './klaviyoConsent';
import { klaviyoIncluded } from './klaviyoIncluded';
import { klaviyoProperties, type KlaviyoProperties } from './klaviyoProperties';
import { nameOf } from '../asWritten/nameOf';
import { shorten } from '../asWritten/shorten';

type EventReader = (event: JsonRecord, said: KlaviyoProperties, envelope?: JsonRecord) => Reading;

/** Klaviyo's own names of the metrics that tell of orders, in lower case. */
const READERS: ReadonlyMap<string, EventReader> = new Map([
	['placed order', readOrder],
	['refunded order', readRefund],
	['cancelled order', readCancellation],
	['canceled order', readCancellation],
]);

/** Other kinds of record in Klaviyo's answers, by the `type` that they have. */
const OTHER_TYPES = new Set(['profile', 'metric', 'list', 'segment', 'flow', 'campaign']);

/**
 * Klaviyo's events. What an event is about stands in its metric, whose name is beside the events when the request asked
 * for `include=metric,profile`; so is the e-mail address. Without the metric, an event that has an order id and a value
 * counts as a placed order.
 *
 * @see https://developers.klaviyo.com/en/reference/get_events
 */
export const klaviyoEvent: Adapter = {
	platform: 'klaviyo',
	shape: 'event',
	recognises: (keys) => keys.has('type') && keys.has('attributes') && keys.has('relationships'),
	read: (record, envelope) => {
		const type = textAt(record, 'type');
		if (type !== undefined && OTHER_TYPES.has(type)) {
			return {
				kind: 'refused',
				reason: 'unrecognised',
				detail: `This is a Klaviyo ${type}, not an event. Read the events of "Placed Order" instead.`,
			};
		}
		const properties = objectAt(objectAt(record, 'attributes'), 'event_properties');
		if (type !== 'event' || properties === undefined) return undefined;
		return readEvent(record, properties, envelope);
	},
};

function readEvent(event: JsonRecord, properties: JsonRecord, envelope?: JsonRecord): Reading {
	const metric = klaviyoIncluded(envelope, 'metric', relatedId(event, 'metric'));
	const metricName = textAt(metric, 'name');
	if (metricName !== undefined) {
		const reader = READERS.get(metricName.toLowerCase());
		if (reader === undefined) return refusedMetric(metricName);
		return reader(event, klaviyoProperties(properties), envelope);
	}
	const said = klaviyoProperties(properties);
	return said.looksLikeAnOrder ? readOrder(event, said, envelope) : refusedWithoutMetric(event);
}

function readOrder(event: JsonRecord, said: KlaviyoProperties, envelope?: JsonRecord): Reading {
	const profileId = relatedId(event, 'profile');
	const profile = klaviyoIncluded(envelope, 'profile', profileId);
	const attributes = objectAt(event, 'attributes');
	return {
		kind: 'order',
		orderId: orderIdOf(event, said),
		customerId: profileId,
		email: textAt(profile, 'email'),
		phone: textAt(profile, 'phone_number'),
		placedAt: cellAt(attributes ?? {}, 'datetime', 'timestamp'),
		total: said.amount,
		currency: said.currency,
		discounted: said.discounted,
		lines: said.lines,
		consent: klaviyoConsent(profile),
		channel: channelWord(said.channel),
		country: said.country ?? textAt(objectAt(profile, 'location'), 'country'),
	};
}

function readRefund(event: JsonRecord, said: KlaviyoProperties): Reading {
	return {
		kind: 'refund',
		orderId: orderIdOf(event, said),
		refundId: valueAt(event, 'id'),
		amount: said.amount,
		currency: said.currency,
		whole: said.amount === undefined,
	};
}

function readCancellation(event: JsonRecord, said: KlaviyoProperties): Reading {
	const orderId = orderIdOf(event, said);
	return {
		kind: 'cancellation',
		orderId,
		detail: `Klaviyo has a "Cancelled Order" event for ${nameOf('order', orderId)}.`,
	};
}

/** An order that a shop sent without an id still counts, as the event that it is. */
function orderIdOf(event: JsonRecord, said: KlaviyoProperties): unknown {
	return said.orderId ?? valueAt(event, 'id');
}

function relatedId(event: JsonRecord, relation: 'profile' | 'metric'): string | undefined {
	return textAt(objectAt(objectAt(objectAt(event, 'relationships'), relation), 'data'), 'id');
}

function refusedMetric(metricName: string): Reading {
	return {
		kind: 'refused',
		reason: 'unrecognised',
		detail: `"${shorten(metricName)}" is not an order. Read the events of "Placed Order" instead.`,
	};
}

function refusedWithoutMetric(event: JsonRecord): Reading {
	return {
		kind: 'refused',
		reason: 'unrecognised',
		detail:
			`${nameOf('Klaviyo event', valueAt(event, 'id'))} does not look like an order. ` +
			'Ask for include=metric,profile to read events by the name of their metric.',
	};
}
