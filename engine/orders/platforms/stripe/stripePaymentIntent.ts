import { objectAt, textAt, valueAt, type JsonRecord } from '../../../json';
import type { OrderReading } from '../../reading';
import type { Rejection } from '../../rejection';
import { paymentPrecedence } from '../asWritten/paymentPrecedence';
import { platformSays } from '../asWritten/platformSays';
import { stripeIdAt } from './stripeIdAt';
import { stripeInvoiceTie } from './stripeInvoiceTie';
import { stripeTestMode } from './stripeTestMode';

/** Behind its charge (3), which knows what was paid back, and before its invoice (1). */
const RANK_OF_INTENT = 2;

/**
 * Reads a Stripe payment intent. Only `succeeded` counts, with `amount_received`. What was paid back, and often the
 * e-mail address, stands on the charge: they are read where `latest_charge` is expanded.
 *
 * @param intent an object whose `object` is `payment_intent`
 * @see https://docs.stripe.com/api/payment_intents/object
 */
export function stripePaymentIntent(intent: JsonRecord): OrderReading {
	const charge = objectAt(intent, 'latest_charge');
	const billing = objectAt(charge, 'billing_details');
	const shipping = objectAt(intent, 'shipping');
	const customer = objectAt(intent, 'customer');
	const succeeded = textAt(intent, 'status') === 'succeeded';
	const exclusion = exclusionOf(intent);
	return {
		kind: 'order',
		orderId: valueAt(intent, 'id'),
		customerId: stripeIdAt(intent, 'customer'),
		email: textAt(intent, 'receipt_email') ?? textAt(billing, 'email') ?? textAt(customer, 'email'),
		phone: textAt(shipping, 'phone') ?? textAt(billing, 'phone') ?? textAt(customer, 'phone'),
		placedAt: valueAt(intent, 'created'),
		dateStyle: 'epochSeconds',
		total: valueAt(intent, succeeded ? 'amount_received' : 'amount'),
		refunded: valueAt(charge, 'amount_refunded'),
		unit: 'minor',
		currency: valueAt(intent, 'currency'),
		exclusion,
		country:
			textAt(objectAt(shipping, 'address'), 'country') ??
			textAt(objectAt(billing, 'address'), 'country'),
		precedence: paymentPrecedence(RANK_OF_INTENT, exclusion),
		ties: stripeInvoiceTie(intent),
	};
}

function exclusionOf(intent: JsonRecord): Rejection | undefined {
	const inTestMode = stripeTestMode(intent);
	if (inTestMode !== undefined) return inTestMode;
	const status = textAt(intent, 'status');
	if (status === 'succeeded') return undefined;
	return {
		reason: status === 'canceled' ? 'cancelled' : 'unpaid',
		detail: platformSays('stripe', 'status', status),
	};
}
