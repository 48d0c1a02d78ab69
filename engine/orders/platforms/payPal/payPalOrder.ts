import { isRecord, listAt, objectAt, textAt, valueAt, type JsonRecord } from '../../../json';
import type { OrderReading, ProductLine } from '../../reading';
import type { Rejection } from '../../rejection';
import { decimalSum } from '../asWritten/decimalSum';
import { isNonZeroAmount } from '../asWritten/isNonZeroAmount';
import { platformSays } from '../asWritten/platformSays';

/**
 * An order names the buyer and its captures do not, so it goes before them (1), and the completed order before the
 * approved one.
 */
const PRECEDENCE: ReadonlyMap<string | undefined, number> = new Map([
	['COMPLETED', 3],
	['APPROVED', 2],
]);

/**
 * Reads the order in a PayPal checkout event. `APPROVED` counts: the buyer has agreed to pay and shops capture the
 * money at once; should that fail, PayPal sends an event that takes the order back.
 *
 * @param order the `resource` of a CHECKOUT.ORDER event
 * @see https://developer.paypal.com/docs/api/orders/v2/#orders_get
 */
export function payPalOrder(order: JsonRecord): OrderReading {
	const units = listAt(order, 'purchase_units').filter(isRecord);
	const amounts = units.map((unit) => objectAt(unit, 'amount'));
	const breakdowns = amounts.map((amount) => objectAt(amount, 'breakdown'));
	const wallet = objectAt(objectAt(order, 'payment_source'), 'paypal');
	const payer = objectAt(order, 'payer');
	const status = textAt(order, 'status');
	return {
		kind: 'order',
		orderId: valueAt(order, 'id'),
		customerId: textAt(payer, 'payer_id') ?? textAt(wallet, 'account_id'),
		email: textAt(payer, 'email_address') ?? textAt(wallet, 'email_address'),
		phone: textAt(objectAt(objectAt(payer, 'phone'), 'phone_number'), 'national_number'),
		placedAt: valueAt(order, 'create_time'),
		total: sumOf(amounts),
		tax: sumOf(breakdowns.map((breakdown) => objectAt(breakdown, 'tax_total'))),
		shipping: sumOf(breakdowns.map((breakdown) => objectAt(breakdown, 'shipping'))),
		currency: valueAt(amounts[0], 'currency_code'),
		exclusion: exclusionOf(status),
		discounted: breakdowns.some((breakdown) =>
			isNonZeroAmount(valueAt(objectAt(breakdown, 'discount'), 'value')),
		),
		lines: units.flatMap(linesOf),
		country:
			textAt(objectAt(objectAt(units[0], 'shipping'), 'address'), 'country_code') ??
			textAt(objectAt(payer, 'address'), 'country_code') ??
			textAt(objectAt(wallet, 'address'), 'country_code'),
		precedence: PRECEDENCE.get(status) ?? 0,
		ties: { alsoKnownAs: units.flatMap(captureIdsOf) },
	};
}

/** The captures that an order lists once they are made; refunds name these and not the order. */
function captureIdsOf(unit: JsonRecord): unknown[] {
	return listAt(objectAt(unit, 'payments'), 'captures')
		.filter(isRecord)
		.map((capture) => valueAt(capture, 'id'));
}

/** One amount as PayPal wrote it; several are added up, which only orders of marketplaces need. */
function sumOf(amounts: ReadonlyArray<JsonRecord | undefined>): unknown {
	const values = amounts.map((amount) => valueAt(amount, 'value')).filter((v) => v !== undefined);
	return values.length < 2 ? values[0] : decimalSum(values);
}

function linesOf(unit: JsonRecord): ProductLine[] {
	return listAt(unit, 'items')
		.filter(isRecord)
		.map((item) => ({
			product: textAt(item, 'name'),
			quantity: valueAt(item, 'quantity') ?? undefined,
		}));
}

function exclusionOf(status: string | undefined): Rejection | undefined {
	if (PRECEDENCE.has(status)) return undefined;
	return {
		reason: status === 'VOIDED' ? 'cancelled' : 'unpaid',
		detail: platformSays('paypal', 'status', status),
	};
}
