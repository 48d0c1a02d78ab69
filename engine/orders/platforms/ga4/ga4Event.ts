import type { Adapter } from '../../adapter';
import { isRecord, listAt, objectAt, textAt, valueAt, type JsonRecord } from '../../../json';
import type { ProductLine, Reading } from '../../reading';
import { channelWord } from '../asWritten/channelWord';
import { shorten } from '../asWritten/shorten';

/** What GA4 exports where a site sent nothing. */
const NOT_SET = '(not set)';

/** Where the value of an event parameter stands, depending on its type. */
const PARAMETER_VALUES = ['string_value', 'int_value', 'float_value', 'double_value'] as const;

/**
 * Events of Google Analytics 4 as BigQuery exports them: `purchase` and `refund`.
 *
 * - The customer is `user_id` where the site sets it, else `user_pseudo_id`: that is a device and no person, so somebody
 *   who buys on two devices is two customers.
 * - Revenue is in the currency of the event; where only the amount in dollars is exported, that one.
 * - Whether revenue holds tax and shipping is up to the site's tagging, so neither is given.
 * - A purchase without a transaction id cannot be told from its repetition, unless both have the same moment.
 *
 * @see https://support.google.com/analytics/answer/7029846
 */
export const ga4Event: Adapter = {
	platform: 'ga4',
	shape: 'BigQuery event',
	recognises: (keys) =>
		keys.has('event_name') &&
		(keys.has('user_pseudo_id') || (keys.has('event_timestamp') && keys.has('ecommerce'))),
	read: (event) => {
		const name = textAt(event, 'event_name');
		if (name === undefined) return undefined;
		if (name === 'purchase') return readPurchase(event);
		if (name === 'refund') return readRefund(event);
		return {
			kind: 'refused',
			reason: 'unrecognised',
			detail:
				`The event "${shorten(name)}" is not an order. ` +
				"Select rows WHERE event_name IN ('purchase', 'refund') in the query.",
		};
	},
};

function readPurchase(event: JsonRecord): Reading {
	const items = listAt(event, 'items').filter(isRecord);
	const moment = given(valueAt(event, 'event_timestamp'));
	return {
		kind: 'order',
		orderId: orderIdOf(event),
		customerId: given(valueAt(event, 'user_id')) ?? valueAt(event, 'user_pseudo_id'),
		placedAt: moment ?? valueAt(event, 'event_date'),
		dateStyle: moment === undefined ? 'auto' : 'epochMicroseconds',
		...moneyOf(event, 'purchase_revenue'),
		discounted: [parameter(event, 'coupon'), ...items.map((item) => valueAt(item, 'coupon'))].some(
			(coupon) => given(coupon) !== undefined,
		),
		lines: items.map(lineOf),
		channel: channelWord(given(valueAt(event, 'platform'))),
		country: given(valueAt(objectAt(event, 'geo'), 'country')),
	};
}

function readRefund(event: JsonRecord): Reading {
	const { total, currency } = moneyOf(event, 'refund_value');
	const orderId = orderIdOf(event);
	return {
		kind: 'refund',
		orderId,
		refundId: `${shorten(orderId)}/${shorten(valueAt(event, 'event_timestamp'))}`,
		amount: total,
		currency,
		whole: total === undefined,
	};
}

function orderIdOf(event: JsonRecord): unknown {
	return (
		given(valueAt(objectAt(event, 'ecommerce'), 'transaction_id')) ??
		parameter(event, 'transaction_id') ??
		`${shorten(valueAt(event, 'user_pseudo_id'))}/${shorten(valueAt(event, 'event_timestamp'))}`
	);
}

/** The amount in the event's own currency, else in dollars, else the event's `value`. */
function moneyOf(
	event: JsonRecord,
	column: 'purchase_revenue' | 'refund_value',
): { total: unknown; currency: unknown } {
	const ecommerce = objectAt(event, 'ecommerce');
	const currency = parameter(event, 'currency');
	const amount = given(valueAt(ecommerce, column));
	if (amount !== undefined) return { total: amount, currency };
	const inDollars = given(valueAt(ecommerce, `${column}_in_usd`));
	if (inDollars !== undefined) return { total: inDollars, currency: 'USD' };
	return { total: parameter(event, 'value'), currency };
}

function parameter(event: JsonRecord, key: string): unknown {
	for (const entry of listAt(event, 'event_params')) {
		if (!isRecord(entry) || textAt(entry, 'key') !== key) continue;
		const value = objectAt(entry, 'value');
		return PARAMETER_VALUES.map((type) => given(valueAt(value, type))).find((v) => v !== undefined);
	}
	return undefined;
}

function lineOf(item: JsonRecord): ProductLine {
	return {
		product: textGiven(item, 'item_name') ?? textGiven(item, 'item_id'),
		category: textGiven(item, 'item_category'),
		quantity: given(valueAt(item, 'quantity')),
	};
}

function textGiven(record: JsonRecord, key: string): string | undefined {
	const text = textAt(record, key);
	return text === NOT_SET ? undefined : text;
}

function given(value: unknown): unknown {
	return value === null || value === '' || value === NOT_SET ? undefined : value;
}
