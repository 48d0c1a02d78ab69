import type { Adapter } from '../../adapter';
import { isRecord, listAt, objectAt, textAt, valueAt, type JsonRecord } from '../../../json';
import type { ProductLine, Reading } from '../../reading';
import { cellAt } from '../asWritten/cellAt';
import { isNonZeroAmount } from '../asWritten/isNonZeroAmount';
import { nameOf } from '../asWritten/nameOf';
import { shorten } from '../asWritten/shorten';

type EventReader = (event: JsonRecord, properties: JsonRecord) => Reading;

/** Events by name, in lower case and with one space between words; `Completed Order` is of Segment's first spec. */
const READERS: ReadonlyMap<string, EventReader> = new Map([
	['order completed', readOrder],
	['completed order', readOrder],
	['order refunded', readRefund],
	['order cancelled', readCancellation],
	['order canceled', readCancellation],
]);

/** Longer than every name above. */
const LONGEST_NAME = 40;

/** When it happened, the best first: a library that sends late still writes the true `timestamp`. */
const MOMENT_KEYS = ['timestamp', 'originalTimestamp', 'sentAt', 'receivedAt'] as const;

/**
 * Segment's e-commerce events (`track` calls).
 *
 * The customer is `userId`; a guest is known by e-mail, and only where there is none by `anonymousId`, which is a browser
 * rather than a person.
 *
 * @see https://segment.com/docs/connections/spec/ecommerce/v2/
 */
export const segmentEvent: Adapter = {
	platform: 'segment',
	shape: 'track event',
	recognises: (keys) => keys.has('event') && keys.has('properties'),
	read: (record) => {
		const name = textAt(record, 'event');
		const properties = objectAt(record, 'properties');
		if (name === undefined || properties === undefined) return undefined;
		const reader =
			name.length > LONGEST_NAME
				? undefined
				: READERS.get(name.toLowerCase().replace(/[\s_]+/g, ' '));
		return reader?.(record, properties) ?? refused(name);
	},
};

function readOrder(event: JsonRecord, properties: JsonRecord): Reading {
	const total = cellAt(properties, 'total');
	const email = emailOf(event, properties);
	const userId = cellAt(event, 'userId');
	return {
		kind: 'order',
		orderId: valueAt(properties, 'order_id'),
		customerId: userId ?? (email === undefined ? valueAt(event, 'anonymousId') : undefined),
		email,
		phone: textAt(objectAt(objectAt(event, 'context'), 'traits'), 'phone'),
		placedAt: cellAt(event, ...MOMENT_KEYS),
		total: total ?? valueAt(properties, 'revenue'),
		// Revenue, by Segment's spec, holds neither tax nor shipping.
		tax: total === undefined ? undefined : valueAt(properties, 'tax'),
		shipping: total === undefined ? undefined : valueAt(properties, 'shipping'),
		currency: valueAt(properties, 'currency'),
		discounted:
			textAt(properties, 'coupon') !== undefined ||
			isNonZeroAmount(valueAt(properties, 'discount')),
		lines: linesOf(properties),
	};
}

function readRefund(event: JsonRecord, properties: JsonRecord): Reading {
	const amount = cellAt(properties, 'total', 'revenue');
	return {
		kind: 'refund',
		orderId: valueAt(properties, 'order_id'),
		refundId: cellAt(properties, 'refund_id') ?? valueAt(event, 'messageId'),
		amount,
		currency: valueAt(properties, 'currency'),
		whole: amount === undefined,
	};
}

function readCancellation(event: JsonRecord, properties: JsonRecord): Reading {
	const orderId = valueAt(properties, 'order_id');
	return {
		kind: 'cancellation',
		orderId,
		detail: `Segment has an "${textAt(event, 'event')}" event for ${nameOf('order', orderId)}.`,
	};
}

function refused(name: string): Reading {
	return {
		kind: 'refused',
		reason: 'unrecognised',
		detail: `The event "${shorten(name)}" is not an order. Send "Order Completed" events instead.`,
	};
}

function emailOf(event: JsonRecord, properties: JsonRecord): string | undefined {
	return (
		textAt(objectAt(objectAt(event, 'context'), 'traits'), 'email') ??
		textAt(objectAt(event, 'traits'), 'email') ??
		textAt(properties, 'email')
	);
}

function linesOf(properties: JsonRecord): ProductLine[] {
	return listAt(properties, 'products')
		.filter(isRecord)
		.map((product) => ({
			product: textAt(product, 'name') ?? textAt(product, 'sku') ?? textAt(product, 'product_id'),
			category: textAt(product, 'category'),
			quantity: valueAt(product, 'quantity') ?? undefined,
		}));
}
