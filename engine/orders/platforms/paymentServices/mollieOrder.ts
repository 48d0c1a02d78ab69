import { objectAt, textAt, valueAt } from '../../../json';
import type { Adapter } from '../../adapter';
import { namedLines } from '../asWritten/namedLines';
import { paymentPrecedence } from '../asWritten/paymentPrecedence';
import { mollieExclusion } from './mollieExclusion';

const RANK = 2;

/**
 * Orders of Mollie. Their buyer is the one of the invoice; their profile is the shop.
 *
 * @see https://docs.mollie.com/reference/get-order
 */
export const mollieOrder: Adapter = {
	platform: 'mollie',
	shape: 'order',
	isRow: true,
	recognises: (keys) =>
		keys.has('resource') && keys.has('profileId') && keys.has('amount') && keys.has('orderNumber'),
	read: (order) => {
		const amount = objectAt(order, 'amount');
		const exclusion = mollieExclusion(order);
		return {
			kind: 'order',
			orderId: valueAt(order, 'id'),
			email: textAt(objectAt(order, 'billingAddress'), 'email'),
			phone: textAt(objectAt(order, 'billingAddress'), 'phone'),
			placedAt: valueAt(order, 'createdAt'),
			total: valueAt(amount, 'value'),
			refunded: valueAt(objectAt(order, 'amountRefunded'), 'value'),
			currency: valueAt(amount, 'currency'),
			exclusion,
			lines: namedLines(order, 'lines', 'name', 'quantity'),
			country:
				textAt(objectAt(order, 'shippingAddress'), 'country') ??
				textAt(objectAt(order, 'billingAddress'), 'country'),
			precedence: paymentPrecedence(RANK, exclusion),
		};
	},
};
