import { objectAt, textAt, valueAt, type JsonRecord } from '../../../json';
import type { Adapter } from '../../adapter';
import type { Rejection } from '../../rejection';
import { channelWord } from '../asWritten/channelWord';
import { isNonZeroAmount } from '../asWritten/isNonZeroAmount';
import { namedLines } from '../asWritten/namedLines';
import { platformSays } from '../asWritten/platformSays';

/**
 * Orders of Squarespace's Commerce API, which lists those that were paid, tests and cancelled ones among them.
 *
 * @see https://developers.squarespace.com/commerce-apis/orders-overview
 */
export const squarespaceOrder: Adapter = {
	platform: 'squarespace',
	shape: 'order',
	isRow: true,
	recognises: (keys) =>
		keys.has('grandTotal') && keys.has('customerEmail') && keys.has('fulfillmentStatus'),
	read: (order) => ({
		kind: 'order',
		orderId: valueAt(order, 'id'),
		customerId: valueAt(order, 'customerId'),
		email: textAt(order, 'customerEmail'),
		placedAt: valueAt(order, 'createdOn'),
		updatedAt: valueAt(order, 'modifiedOn'),
		total: amountOf(order, 'grandTotal'),
		refunded: amountOf(order, 'refundedTotal'),
		tax: amountOf(order, 'taxTotal'),
		shipping: amountOf(order, 'shippingTotal'),
		currency: valueAt(objectAt(order, 'grandTotal'), 'currency'),
		exclusion: exclusionOf(order),
		discounted: isNonZeroAmount(amountOf(order, 'discountTotal')),
		lines: namedLines(order, 'lineItems', 'productName', 'quantity'),
		channel: channelWord(valueAt(order, 'channel')),
		country:
			textAt(objectAt(order, 'shippingAddress'), 'countryCode') ??
			textAt(objectAt(order, 'billingAddress'), 'countryCode'),
	}),
};

function amountOf(order: JsonRecord, field: string): unknown {
	return valueAt(objectAt(order, field), 'value');
}

function exclusionOf(order: JsonRecord): Rejection | undefined {
	if (valueAt(order, 'testmode') === true) {
		return { reason: 'test', detail: platformSays('squarespace', 'testmode', 'true') };
	}
	const status = valueAt(order, 'fulfillmentStatus');
	return status === 'CANCELED'
		? { reason: 'cancelled', detail: platformSays('squarespace', 'fulfillmentStatus', status) }
		: undefined;
}
