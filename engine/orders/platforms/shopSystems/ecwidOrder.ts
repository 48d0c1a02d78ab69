import { objectAt, textAt, valueAt } from '../../../json';
import type { Adapter } from '../../adapter';
import { consentFlag } from '../asWritten/consentFlag';
import { isNonZeroAmount } from '../asWritten/isNonZeroAmount';
import { namedLines } from '../asWritten/namedLines';
import { stateExclusion, stateMeanings } from '../asWritten/stateExclusion';

const MEANINGS = stateMeanings({
	counts: 'paid, partially_refunded',
	cancelled: 'cancelled',
	refunded: 'refunded',
	unpaid: 'awaiting_payment, incomplete',
});

/**
 * Orders of Ecwid, in the currency of the store, which they do not name. One that is `INCOMPLETE` is a cart that was left.
 *
 * @see https://docs.ecwid.com/api-reference/rest-api/orders
 */
export const ecwidOrder: Adapter = {
	platform: 'ecwid',
	shape: 'order',
	isRow: true,
	recognises: (keys) =>
		keys.has('paymentStatus') && keys.has('fulfillmentStatus') && keys.has('createTimestamp'),
	read: (order) => ({
		kind: 'order',
		orderId: valueAt(order, 'id'),
		customerId: valueAt(order, 'customerId'),
		email: textAt(order, 'email'),
		placedAt: valueAt(order, 'createTimestamp'),
		updatedAt: valueAt(order, 'updateTimestamp'),
		total: valueAt(order, 'total'),
		refunded: valueAt(order, 'refundedAmount'),
		tax: valueAt(order, 'tax'),
		exclusion: stateExclusion('ecwid', 'paymentStatus', valueAt(order, 'paymentStatus'), MEANINGS),
		discounted:
			isNonZeroAmount(valueAt(order, 'couponDiscount')) ||
			isNonZeroAmount(valueAt(order, 'discount')),
		lines: namedLines(order, 'items', 'name', 'quantity'),
		consent: consentFlag(valueAt(order, 'acceptMarketing')),
		country:
			textAt(objectAt(order, 'shippingPerson'), 'countryCode') ??
			textAt(objectAt(order, 'billingPerson'), 'countryCode'),
	}),
};
