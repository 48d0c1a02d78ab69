import type { Adapter } from '../../adapter';
import { objectAt, textAt, valueAt, type JsonRecord } from '../../../json';
import type { Reading } from '../../reading';
import { nameOf } from '../asWritten/nameOf';
import { shorten } from '../asWritten/shorten';
import { stripeCharge } from './stripeCharge';
import { stripeInvoice } from './stripeInvoice';
import { stripeInvoicePayment } from './stripeInvoicePayment';
import { stripePaymentIntent } from './stripePaymentIntent';
import { stripeRefund } from './stripeRefund';
import { stripeTestMode } from './stripeTestMode';

const READERS: ReadonlyMap<string, (record: JsonRecord) => Reading> = new Map<
	string,
	(record: JsonRecord) => Reading
>([
	['charge', stripeCharge],
	['payment_intent', stripePaymentIntent],
	['invoice', stripeInvoice],
	['invoice_payment', stripeInvoicePayment],
	['refund', stripeRefund],
]);

/**
 * Stripe's objects, alone or in the event that a webhook or the Stripe Trigger delivers. All say in `object` what they
 * are. Charges, payment intents, invoices and refunds are read; of one payment all have the same `orderId`, and the
 * charge goes before the intent and the intent before the invoice, so that one payment counts once.
 *
 * @see https://docs.stripe.com/api
 */
export const stripeObject: Adapter = {
	platform: 'stripe',
	shape: 'payment',
	recognises: (keys) =>
		keys.has('object') &&
		keys.has('id') &&
		(keys.has('livemode') || keys.has('amount') || keys.has('created')),
	read: (record) => (textAt(record, 'object') === 'event' ? readEvent(record) : readObject(record)),
};

function readEvent(event: JsonRecord): Reading {
	const name = nameOf('Stripe event', valueAt(event, 'id'));
	const inner = objectAt(objectAt(event, 'data'), 'object');
	const reading = inner === undefined ? undefined : readObject(inner);
	if (reading === undefined) {
		return {
			kind: 'refused',
			reason: 'unrecognised',
			detail: `${name} ("${shorten(textAt(event, 'type'))}") holds no payment.`,
		};
	}
	// Each event holds the payment as it was at that moment: the latest event is the latest state.
	if (reading.kind === 'order') return { ...reading, updatedAt: valueAt(event, 'created') };
	const inTestMode = reading.kind === 'refused' ? undefined : stripeTestMode(event);
	return inTestMode === undefined ? reading : { kind: 'refused', ...inTestMode };
}

function readObject(record: JsonRecord): Reading | undefined {
	const object = textAt(record, 'object');
	if (object === undefined) return undefined;
	const reader = READERS.get(object);
	if (reader !== undefined) return reader(record);
	// Other services have an `object` and an `id` as well; `livemode` is Stripe's alone.
	if (typeof valueAt(record, 'livemode') !== 'boolean') return undefined;
	const kind = shorten(object).replace(/[._]/g, ' ');
	return {
		kind: 'refused',
		reason: 'unrecognised',
		detail:
			`This is a Stripe ${kind}, not a payment. ` +
			'Read charges, payment intents or invoices instead.',
	};
}
