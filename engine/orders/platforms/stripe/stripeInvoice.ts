import { isRecord, listAt, objectAt, textAt, valueAt, type JsonRecord } from '../../../json';
import type { OrderReading, OrderTies, ProductLine } from '../../reading';
import type { Rejection } from '../../rejection';
import { isNonZeroAmount } from '../asWritten/isNonZeroAmount';
import { paymentPrecedence } from '../asWritten/paymentPrecedence';
import { platformSays } from '../asWritten/platformSays';
import { stripeIdAt } from './stripeIdAt';
import { stripeTestMode } from './stripeTestMode';

/** Behind its charge (3) and its intent (2), which tell when the money came and what went back. */
const RANK_OF_INVOICE = 1;

/** An invoice that several payments paid knows the whole sum, so it goes before all of them. */
const RANK_OF_SHARED_INVOICE = 4;

const MAY_REPEAT =
	'This Stripe invoice does not say which payment paid it, and its customer has a payment of that time in the input: to count both could count the same money twice. Ask Stripe to expand "payments" (in a list: expand[]=data.payments), or read the charges alone.';

/**
 * Reads a Stripe invoice. Only `paid` counts, with `amount_paid`, at the moment of payment; credit notes issued after
 * payment are what was paid back.
 *
 * The `orderId` is the payment's: until API version 2025-03-31 the invoice names its intent and charge itself, since
 * then in `payments`, which has to be expanded. Several partial payments are all records of the one invoice, once it is
 * paid: until then each is what was paid so far. An invoice
 * that names no payment has only its own id: where its customer paid at about that time, it may be the same money, and
 * does not count.
 *
 * @param invoice an object whose `object` is `invoice`
 * @see https://docs.stripe.com/api/invoices/object
 */
export function stripeInvoice(invoice: JsonRecord): OrderReading {
	const shippingAddress = objectAt(objectAt(invoice, 'customer_shipping'), 'address');
	const exclusion = exclusionOf(invoice);
	const invoiceId = valueAt(invoice, 'id');
	const payments = paymentIdsOf(invoice);
	const isShared = payments.length > 1;
	return {
		kind: 'order',
		orderId: payments.length === 1 ? payments[0] : invoiceId,
		customerId: stripeIdAt(invoice, 'customer'),
		email: textAt(invoice, 'customer_email') ?? textAt(objectAt(invoice, 'customer'), 'email'),
		phone: textAt(invoice, 'customer_phone') ?? textAt(objectAt(invoice, 'customer'), 'phone'),
		placedAt:
			valueAt(objectAt(invoice, 'status_transitions'), 'paid_at') ?? valueAt(invoice, 'created'),
		dateStyle: 'epochSeconds',
		total: valueAt(invoice, 'amount_paid'),
		refunded: valueAt(invoice, 'post_payment_credit_notes_amount'),
		tax: valueAt(invoice, 'tax') ?? sumOfTaxes(invoice),
		shipping: valueAt(invoice, 'amount_shipping'),
		unit: 'minor',
		currency: valueAt(invoice, 'currency'),
		exclusion,
		discounted: listAt(invoice, 'total_discount_amounts').some(
			(discount) => isRecord(discount) && isNonZeroAmount(valueAt(discount, 'amount')),
		),
		lines: linesOf(invoice),
		country:
			textAt(shippingAddress, 'country') ??
			textAt(objectAt(invoice, 'customer_address'), 'country'),
		precedence: paymentPrecedence(isShared ? RANK_OF_SHARED_INVOICE : RANK_OF_INVOICE, exclusion),
		ties: exclusion !== undefined && isShared ? undefined : tiesOf(invoiceId, payments),
	};
}

function tiesOf(invoiceId: unknown, payments: readonly string[]): OrderTies {
	switch (payments.length) {
		case 0:
			return { mayRepeat: MAY_REPEAT };
		case 1:
			return { alsoKnownAs: [invoiceId] };
		default:
			return { alsoKnownAs: payments, paidInParts: true };
	}
}

/** The payments that paid an invoice; it lists every attempt, and an older one names the one that did. */
function paymentIdsOf(invoice: JsonRecord): string[] {
	const named = stripeIdAt(invoice, 'payment_intent') ?? stripeIdAt(invoice, 'charge');
	if (named !== undefined) return [named];
	const ids = new Set<string>();
	for (const entry of listAt(objectAt(invoice, 'payments'), 'data')) {
		if (!isRecord(entry)) continue;
		const status = textAt(entry, 'status');
		if (status !== undefined && status !== 'paid') continue;
		const payment = objectAt(entry, 'payment');
		const id = stripeIdAt(payment, 'payment_intent') ?? stripeIdAt(payment, 'charge');
		if (id !== undefined) ids.add(id);
	}
	return [...ids];
}

/** Since API version 2025-03-31 an invoice lists its taxes and gives no sum of them. */
function sumOfTaxes(invoice: JsonRecord): number | undefined {
	const taxes = listAt(invoice, 'total_taxes');
	if (taxes.length === 0) return undefined;
	let sum = 0;
	for (const tax of taxes) {
		const amount = isRecord(tax) ? valueAt(tax, 'amount') : undefined;
		if (typeof amount !== 'number') return undefined;
		sum += amount;
	}
	return sum;
}

function linesOf(invoice: JsonRecord): ProductLine[] {
	return listAt(objectAt(invoice, 'lines'), 'data')
		.filter(isRecord)
		.map((line) => ({
			product: textAt(line, 'description'),
			quantity: valueAt(line, 'quantity') ?? undefined,
		}));
}

function exclusionOf(invoice: JsonRecord): Rejection | undefined {
	const inTestMode = stripeTestMode(invoice);
	if (inTestMode !== undefined) return inTestMode;
	const status = textAt(invoice, 'status');
	if (status === 'paid') return undefined;
	return {
		reason: status === 'void' ? 'cancelled' : 'unpaid',
		detail: platformSays('stripe', 'status', status),
	};
}
