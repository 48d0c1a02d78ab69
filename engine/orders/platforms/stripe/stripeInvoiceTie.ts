import type { JsonRecord } from '../../../json';
import type { OrderTies } from '../../reading';
import { stripeIdAt } from './stripeIdAt';

/**
 * The invoice that a charge or a payment intent paid, as another name of the payment. Stripe wrote it there until API
 * version 2025-03-31.
 *
 * @see https://docs.stripe.com/changelog/basil/2025-03-31/add-support-for-multiple-partial-payments-on-invoices
 */
export function stripeInvoiceTie(payment: JsonRecord): OrderTies | undefined {
	const invoiceId = stripeIdAt(payment, 'invoice');
	return invoiceId === undefined ? undefined : { alsoKnownAs: [invoiceId] };
}
