import { isRecord, listAt, objectAt, textAt, valueAt, type JsonRecord } from '../../../json';
import type { Adapter } from '../../adapter';
import type { Rejection } from '../../rejection';
import { unknownRefund } from '../../unknownRefund';
import { channelWord } from '../asWritten/channelWord';
import { isNonZeroAmount } from '../asWritten/isNonZeroAmount';
import { platformSays } from '../asWritten/platformSays';
import { stateExclusion, stateMeanings } from '../asWritten/stateExclusion';

const PAYMENT_MEANINGS = stateMeanings({
	counts: 'paid, partially_refunded',
	refunded: 'fully_refunded',
	unpaid: 'not_paid, pending, partially_paid',
});
const CANCELLED: ReadonlySet<unknown> = new Set(['CANCELED', 'REJECTED']);

/**
 * Orders of Wix eCommerce.
 *
 * @see https://dev.wix.com/docs/rest/api-reference/wix-e-commerce/orders/order-object
 */
export const wixOrder: Adapter = {
	platform: 'wix',
	shape: 'order',
	isRow: true,
	recognises: (keys) =>
		keys.has('priceSummary') && keys.has('buyerInfo') && keys.has('paymentStatus'),
	read: (order) => {
		const buyer = objectAt(order, 'buyerInfo');
		const refunded = amountOf(objectAt(order, 'balanceSummary'), 'refunded');
		return {
			kind: 'order',
			orderId: valueAt(order, 'id'),
			customerId: valueAt(buyer, 'contactId'),
			email: textAt(buyer, 'email'),
			placedAt: valueAt(order, 'purchasedDate') ?? valueAt(order, 'createdDate'),
			updatedAt: valueAt(order, 'updatedDate'),
			total: amountOf(objectAt(order, 'priceSummary'), 'total'),
			refunded,
			tax: amountOf(objectAt(order, 'priceSummary'), 'tax'),
			shipping: amountOf(objectAt(order, 'priceSummary'), 'shipping'),
			currency: valueAt(order, 'currency'),
			exclusion: exclusionOf(order, refunded),
			discounted: isNonZeroAmount(amountOf(objectAt(order, 'priceSummary'), 'discount')),
			lines: listAt(order, 'lineItems')
				.filter(isRecord)
				.map((line) => ({
					product: textAt(objectAt(line, 'productName'), 'original'),
					quantity: valueAt(line, 'quantity'),
				})),
			channel: channelWord(valueAt(objectAt(order, 'channelInfo'), 'type')),
			country: textAt(objectAt(objectAt(order, 'billingInfo'), 'address'), 'country'),
		};
	},
};

function amountOf(summary: JsonRecord | undefined, field: string): unknown {
	return valueAt(objectAt(summary, field), 'amount');
}

function exclusionOf(order: JsonRecord, refunded: unknown): Rejection | undefined {
	const status = valueAt(order, 'status');
	if (CANCELLED.has(status)) {
		return { reason: 'cancelled', detail: platformSays('wix', 'status', status) };
	}
	const payment = valueAt(order, 'paymentStatus');
	if (payment === 'PARTIALLY_REFUNDED' && !isNonZeroAmount(refunded)) {
		return unknownRefund(
			platformSays('wix', 'paymentStatus', payment),
			'the order does not say',
			'Read orders with their balanceSummary.',
		);
	}
	return stateExclusion('wix', 'paymentStatus', payment, PAYMENT_MEANINGS);
}
