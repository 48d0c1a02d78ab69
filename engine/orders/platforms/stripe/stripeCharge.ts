import { objectAt, textAt, valueAt, type JsonRecord } from '../../../json';
import type { OrderReading } from '../../reading';
import type { Rejection } from '../../rejection';
import { paymentPrecedence } from '../asWritten/paymentPrecedence';
import { platformSays } from '../asWritten/platformSays';
import { stripeIdAt } from './stripeIdAt';
import { stripeInvoiceTie } from './stripeInvoiceTie';
import { stripeTestMode } from './stripeTestMode';

/** A charge knows best what was taken and paid back, so it goes before its intent (2) and its invoice (1). */
const RANK_OF_CHARGE = 3;

/** Payment methods of a card reader in a shop. */
const IN_PERSON = new Set(['card_present', 'interac_present']);

/**
 * Reads a Stripe charge. Its `orderId` is that of its payment intent, else its own, so that a charge, its intent and
 * its invoice are one order.
 *
 * - Amounts are minor units. Where less was captured than authorised, Stripe puts the rest into `amount_refunded`, so
 *   `amount` less `amount_refunded` is always what was kept.
 * - A disputed charge counts: most open disputes are undecided and the charge does not tell. Only where the dispute
 *   itself is expanded and lost, the charge counts as refunded.
 *
 * @param charge an object whose `object` is `charge`
 * @see https://docs.stripe.com/api/charges/object
 */
export function stripeCharge(charge: JsonRecord): OrderReading {
	const billing = objectAt(charge, 'billing_details');
	const shipping = objectAt(charge, 'shipping');
	const customer = objectAt(charge, 'customer');
	const method = textAt(objectAt(charge, 'payment_method_details'), 'type');
	const exclusion = exclusionOf(charge);
	return {
		kind: 'order',
		orderId: stripeIdAt(charge, 'payment_intent') ?? valueAt(charge, 'id'),
		customerId: stripeIdAt(charge, 'customer'),
		email: textAt(billing, 'email') ?? textAt(charge, 'receipt_email') ?? textAt(customer, 'email'),
		phone: textAt(billing, 'phone') ?? textAt(shipping, 'phone') ?? textAt(customer, 'phone'),
		placedAt: valueAt(charge, 'created'),
		dateStyle: 'epochSeconds',
		total: valueAt(charge, 'amount'),
		refunded: valueAt(charge, 'amount_refunded'),
		unit: 'minor',
		currency: valueAt(charge, 'currency'),
		exclusion,
		channel: method !== undefined && IN_PERSON.has(method) ? 'pos' : undefined,
		country:
			textAt(objectAt(shipping, 'address'), 'country') ??
			textAt(objectAt(billing, 'address'), 'country'),
		precedence: paymentPrecedence(RANK_OF_CHARGE, exclusion),
		ties: stripeInvoiceTie(charge),
	};
}

function exclusionOf(charge: JsonRecord): Rejection | undefined {
	return stripeTestMode(charge) ?? unpaid(charge) ?? lostDispute(charge);
}

function unpaid(charge: JsonRecord): Rejection | undefined {
	const status = textAt(charge, 'status');
	if (status === 'failed' || status === 'pending') {
		return { reason: 'unpaid', detail: platformSays('stripe', 'status', status) };
	}
	if (valueAt(charge, 'captured') === false) {
		return {
			reason: 'unpaid',
			detail: 'Stripe says captured: false. The payment was authorised and no money was taken.',
		};
	}
	return undefined;
}

function lostDispute(charge: JsonRecord): Rejection | undefined {
	const status = textAt(objectAt(charge, 'dispute'), 'status');
	if (status !== 'lost') return undefined;
	return { reason: 'refunded', detail: platformSays('stripe', 'dispute.status', status) };
}
