import type { Adapter } from '../../adapter';
import { isRecord, listAt, objectAt, textAt, valueAt, type JsonRecord } from '../../../json';
import type { OrderReading, ProductLine, Reading } from '../../reading';
import type { Rejection } from '../../rejection';
import { channelWord } from '../asWritten/channelWord';
import { isNonZeroAmount } from '../asWritten/isNonZeroAmount';
import { nameOf } from '../asWritten/nameOf';
import { paymentPrecedence } from '../asWritten/paymentPrecedence';
import { platformSays } from '../asWritten/platformSays';
import { SQUARE_REFUND_WAY_OUT } from './squareRefund';

/** Before its payments (1), of which there may be several. */
const RANK_OF_ORDER = 2;

/** Where a fulfilment says who receives it. */
const RECIPIENT_HOLDERS = ['shipment_details', 'pickup_details', 'delivery_details'] as const;

/** Square's own applications, which name the orders that are placed with them; others name themselves. */
const CHANNELS: ReadonlyMap<string, string> = new Map([
	['square point of sale', 'pos'],
	['point of sale', 'pos'],
	['square online', 'web'],
]);

/**
 * A Square order, from the register or online.
 *
 * - An order that holds returned goods and no sold ones is how Square writes a return: it is read as a refund of the
 *   order that the goods were sold in. An exchange holds both and pays back `return_amounts`.
 * - An open order counts once nothing is due on it: online orders stay open until they are shipped.
 * - The customer is often on the payment or the recipient rather than on the order itself.
 *
 * @see https://developer.squareup.com/reference/square/objects/Order
 */
export const squareOrder: Adapter = {
	platform: 'square',
	shape: 'order',
	recognises: (keys) =>
		keys.has('total_money') &&
		!keys.has('amount_money') &&
		keys.has('location_id') &&
		(keys.has('state') || keys.has('net_amounts') || keys.has('line_items')),
	read: (order) => {
		const returns = listAt(order, 'returns').filter(isRecord);
		return returns.length > 0 && listAt(order, 'line_items').length === 0
			? readReturn(order, returns)
			: readSale(order);
	},
};

function readSale(order: JsonRecord): OrderReading {
	const total = objectAt(order, 'total_money');
	const recipient = recipientOf(order);
	const exclusion = exclusionOf(order);
	return {
		kind: 'order',
		orderId: valueAt(order, 'id'),
		customerId:
			textAt(order, 'customer_id') ?? customerOfTenders(order) ?? textAt(recipient, 'customer_id'),
		email: textAt(recipient, 'email_address'),
		phone: textAt(recipient, 'phone_number'),
		// `closed_at` is when the order was handed over, which may be weeks after it was placed.
		placedAt: valueAt(order, 'created_at') ?? valueAt(order, 'closed_at'),
		total: valueAt(total, 'amount'),
		refunded: valueAt(objectAt(objectAt(order, 'return_amounts'), 'total_money'), 'amount'),
		tax: valueAt(objectAt(order, 'total_tax_money'), 'amount'),
		unit: 'minor',
		currency: valueAt(total, 'currency'),
		exclusion,
		discounted: isNonZeroAmount(valueAt(objectAt(order, 'total_discount_money'), 'amount')),
		lines: linesOf(order),
		channel: channelWord(valueAt(objectAt(order, 'source'), 'name'), CHANNELS),
		country: textAt(objectAt(recipient, 'address'), 'country'),
		updatedAt: valueAt(order, 'updated_at'),
		precedence: paymentPrecedence(RANK_OF_ORDER, exclusion),
		ties: { alsoKnownAs: paymentIdsOf(order) },
	};
}

/** The payments that an order lists among its tenders; refunds name these and not the order. */
function paymentIdsOf(order: JsonRecord): unknown[] {
	return listAt(order, 'tenders')
		.filter(isRecord)
		.map((tender) => textAt(tender, 'payment_id') ?? valueAt(tender, 'id'));
}

function readReturn(order: JsonRecord, returns: readonly JsonRecord[]): Reading {
	const sources = new Set(returns.map((entry) => textAt(entry, 'source_order_id')));
	const [orderId] = sources;
	if (sources.size !== 1 || orderId === undefined) {
		return {
			kind: 'refused',
			reason: 'unrecognised',
			detail:
				`${nameOf('Square return', valueAt(order, 'id'))} does not name the one order that it ` +
				'takes goods back from. Read payments instead: they say what was refunded.',
		};
	}
	const returned = objectAt(objectAt(order, 'return_amounts'), 'total_money');
	return {
		kind: 'refund',
		orderId,
		refundId: valueAt(order, 'id'),
		amount: valueAt(returned, 'amount'),
		unit: 'minor',
		currency: valueAt(returned, 'currency'),
		// The refund that goes with a return has an id of its own, and may be in the input too.
		toldBy: 'return',
		wayOut: SQUARE_REFUND_WAY_OUT,
	};
}

function exclusionOf(order: JsonRecord): Rejection | undefined {
	const state = textAt(order, 'state');
	if (state === undefined || state === 'COMPLETED') return undefined;
	if (state === 'OPEN' && isPaid(order)) return undefined;
	return {
		reason: state === 'CANCELED' ? 'cancelled' : 'unpaid',
		detail: platformSays('square', 'state', state),
	};
}

/** Somebody paid, and nothing is left to pay. */
function isPaid(order: JsonRecord): boolean {
	const due = valueAt(objectAt(order, 'net_amount_due_money'), 'amount');
	return listAt(order, 'tenders').length > 0 && !isNonZeroAmount(due);
}

function customerOfTenders(order: JsonRecord): string | undefined {
	for (const tender of listAt(order, 'tenders')) {
		const customerId = isRecord(tender) ? textAt(tender, 'customer_id') : undefined;
		if (customerId !== undefined) return customerId;
	}
	return undefined;
}

function recipientOf(order: JsonRecord): JsonRecord | undefined {
	for (const fulfillment of listAt(order, 'fulfillments')) {
		if (!isRecord(fulfillment)) continue;
		for (const holder of RECIPIENT_HOLDERS) {
			const recipient = objectAt(objectAt(fulfillment, holder), 'recipient');
			if (recipient !== undefined) return recipient;
		}
	}
	return undefined;
}

function linesOf(order: JsonRecord): ProductLine[] {
	return listAt(order, 'line_items')
		.filter(isRecord)
		.map((line) => ({
			product: textAt(line, 'name'),
			quantity: valueAt(line, 'quantity') ?? undefined,
		}));
}
