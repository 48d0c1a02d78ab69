import { isRecord, listAt, objectAt, textAt, valueAt, type JsonRecord } from '../../../json';
import type { OrderReading, ProductLine } from '../../reading';
import { decimalSum } from '../asWritten/decimalSum';
import { platformSays } from '../asWritten/platformSays';

/** It names the buyer, and its sales (1) do not. */
const PRECEDENCE_OF_PAYMENT = 2;

/**
 * Reads a payment of PayPal's first API, which the buyer has approved. It counts as an approved order of the second does
 * (see `payPalOrder`): shops carry it out at once.
 *
 * @param payment the `resource` of PAYMENTS.PAYMENT.CREATED
 * @see https://developer.paypal.com/docs/api/payments/v1/#payment_get
 */
export function payPalPayment(payment: JsonRecord): OrderReading {
	const transactions = listAt(payment, 'transactions').filter(isRecord);
	const amounts = transactions.map((transaction) => objectAt(transaction, 'amount'));
	const details = amounts.map((amount) => objectAt(amount, 'details'));
	const buyer = objectAt(objectAt(payment, 'payer'), 'payer_info');
	const state = textAt(payment, 'state');
	const isFailed = state === 'failed';
	return {
		kind: 'order',
		orderId: valueAt(payment, 'id'),
		customerId: textAt(buyer, 'payer_id'),
		email: textAt(buyer, 'email'),
		phone: textAt(buyer, 'phone'),
		placedAt: valueAt(payment, 'create_time'),
		total: sumOf(amounts, 'total'),
		tax: sumOf(details, 'tax'),
		shipping: sumOf(details, 'shipping'),
		currency: valueAt(amounts[0], 'currency'),
		exclusion: isFailed
			? { reason: 'unpaid', detail: platformSays('paypal', 'state', state) }
			: undefined,
		lines: transactions.flatMap(linesOf),
		country:
			textAt(objectAt(buyer, 'shipping_address'), 'country_code') ?? textAt(buyer, 'country_code'),
		precedence: isFailed ? 0 : PRECEDENCE_OF_PAYMENT,
		ties: { alsoKnownAs: transactions.flatMap(saleIdsOf) },
	};
}

/** One amount as PayPal wrote it; several are added up. */
function sumOf(amounts: ReadonlyArray<JsonRecord | undefined>, name: string): unknown {
	const values = amounts.map((amount) => valueAt(amount, name)).filter((v) => v !== undefined);
	return values.length < 2 ? values[0] : decimalSum(values);
}

function linesOf(transaction: JsonRecord): ProductLine[] {
	return listAt(objectAt(transaction, 'item_list'), 'items')
		.filter(isRecord)
		.map((item) => ({
			product: textAt(item, 'name'),
			quantity: valueAt(item, 'quantity') ?? undefined,
		}));
}

/** The sales that a payment lists once it was carried out; refunds name these and not the payment. */
function saleIdsOf(transaction: JsonRecord): unknown[] {
	return listAt(transaction, 'related_resources')
		.filter(isRecord)
		.map((related) => valueAt(objectAt(related, 'sale') ?? objectAt(related, 'capture'), 'id'))
		.filter((id) => id !== undefined);
}
