import { objectAt, textAt, valueAt } from '../../../json';
import type { Adapter } from '../../adapter';
import { decimalSum } from '../asWritten/decimalSum';
import { paymentPrecedence } from '../asWritten/paymentPrecedence';
import { mollieExclusion } from './mollieExclusion';

/** Behind its order, which knows the whole sum. */
const RANK = 1;

/**
 * Payments of Mollie. What was paid back or charged back is subtracted; a payment that belongs to one of Mollie's orders
 * is the same purchase.
 *
 * @see https://docs.mollie.com/reference/get-payment
 */
export const molliePayment: Adapter = {
	platform: 'mollie',
	shape: 'payment',
	isRow: true,
	recognises: (keys) =>
		keys.has('resource') && keys.has('profileId') && keys.has('amount') && !keys.has('orderNumber'),
	read: (payment) => {
		if (valueAt(payment, 'resource') !== 'payment') return undefined;
		const amount = objectAt(payment, 'amount');
		const exclusion = mollieExclusion(payment);
		const id = valueAt(payment, 'id');
		return {
			kind: 'order',
			orderId: textAt(payment, 'orderId') ?? id,
			customerId: valueAt(payment, 'customerId'),
			email:
				textAt(objectAt(payment, 'billingAddress'), 'email') ?? textAt(payment, 'billingEmail'),
			placedAt: valueAt(payment, 'paidAt') ?? valueAt(payment, 'createdAt'),
			total: valueAt(amount, 'value'),
			refunded: decimalSum(
				['amountRefunded', 'amountChargedBack']
					.map((key) => objectAt(payment, key))
					.filter((back) => back !== undefined)
					.map((back) => valueAt(back, 'value')),
			),
			currency: valueAt(amount, 'currency'),
			exclusion,
			country: valueAt(payment, 'countryCode'),
			buyerElsewhere:
				'The payment names no customer: create payments for a Mollie customer or with a billingAddress, or read your shop’s orders instead.',
			precedence: paymentPrecedence(RANK, exclusion),
			ties: { alsoKnownAs: [id] },
		};
	},
};
