import { objectAt, textAt, valueAt, type JsonRecord } from '../../../json';
import type { LinkReading, RefusedReading } from '../../reading';
import { nameOf } from '../asWritten/nameOf';
import { shorten } from '../asWritten/shorten';
import { stripeIdAt } from './stripeIdAt';

/**
 * Reads a Stripe invoice payment: since API version 2025-03-31 it is what says which payment an invoice was paid by. It
 * tells of no money that invoice and payment do not tell of themselves.
 *
 * @param link an object whose `object` is `invoice_payment`
 * @see https://docs.stripe.com/api/invoice-payment/object
 */
export function stripeInvoicePayment(link: JsonRecord): LinkReading | RefusedReading {
	const name = nameOf('Stripe invoice payment', valueAt(link, 'id'));
	const payment = objectAt(link, 'payment');
	const orderId = stripeIdAt(payment, 'payment_intent') ?? stripeIdAt(payment, 'charge');
	const invoiceId = stripeIdAt(link, 'invoice');
	const status = textAt(link, 'status');
	if (orderId === undefined || invoiceId === undefined || status !== 'paid') {
		return {
			kind: 'refused',
			reason: 'unrecognised',
			detail: `${name} ties no payment to an invoice: its status is "${shorten(status)}".`,
		};
	}
	return {
		kind: 'link',
		orderId,
		alsoKnownAs: [invoiceId],
		detail: `${name} says which payment paid invoice ${shorten(invoiceId)}, and is no money of its own.`,
	};
}
