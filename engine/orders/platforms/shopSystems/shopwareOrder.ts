import { isRecord, listAt, objectAt, textAt, valueAt, type JsonRecord } from '../../../json';
import type { Adapter } from '../../adapter';
import type { Rejection } from '../../rejection';
import { unknownRefund } from '../../unknownRefund';
import { inOwnCurrency } from '../asWritten/inOwnCurrency';
import { namedLines } from '../asWritten/namedLines';
import { plainDecimal } from '../asWritten/plainDecimal';
import { platformSays } from '../asWritten/platformSays';
import { stateExclusion, stateMeanings } from '../asWritten/stateExclusion';

const PAYMENT_MEANINGS = stateMeanings({
	counts: 'paid, refunded_partially',
	cancelled: 'cancelled',
	refunded: 'refunded, chargeback',
	unpaid: 'open, in_progress, unconfirmed, authorized, failed, reminded, paid_partially',
});
const PAYMENT_STATE = 'transactions.stateMachineState';

/**
 * Orders of Shopware 6. Amounts are those of the currency that was shown to the customer; by its factor they become the
 * shop's own.
 *
 * @see https://developer.shopware.com/docs/concepts/commerce/checkout-concept/orders.html
 */
export const shopwareOrder: Adapter = {
	platform: 'shopware',
	shape: 'order',
	isRow: true,
	recognises: (keys) => keys.has('amountTotal') && keys.has('orderCustomer'),
	read: (order) => {
		const customer = objectAt(order, 'orderCustomer');
		const factor = plainDecimal(valueAt(order, 'currencyFactor') ?? 1);
		return {
			kind: 'order',
			orderId: valueAt(order, 'id'),
			customerId: valueAt(customer, 'customerId'),
			email: textAt(customer, 'email'),
			placedAt: valueAt(order, 'orderDateTime'),
			updatedAt: valueAt(order, 'updatedAt'),
			total: inOwnCurrency(valueAt(order, 'amountTotal'), factor),
			shipping: inOwnCurrency(valueAt(order, 'shippingTotal'), factor),
			currency: factor === 1 ? valueAt(objectAt(order, 'currency'), 'isoCode') : undefined,
			exclusion: exclusionOf(order),
			lines: namedLines(order, 'lineItems', 'label', 'quantity'),
		};
	},
};

function exclusionOf(order: JsonRecord): Rejection | undefined {
	const state = stateOf(order);
	if (state === 'cancelled') {
		return {
			reason: 'cancelled',
			detail: platformSays('shopware', 'stateMachineState', state),
		};
	}
	const payments = listAt(order, 'transactions').filter(isRecord).map(stateOf);
	if (payments.every((payment) => payment === undefined)) {
		return {
			reason: 'unpaid',
			detail: `The order does not say whether it was paid. Read orders with the associations stateMachineState and ${PAYMENT_STATE}.`,
		};
	}
	// Of several attempts to pay, one that came to something is enough.
	const payment =
		payments.find((each) => PAYMENT_MEANINGS.get(each ?? '') === 'counts') ?? payments.at(-1);
	if (payment === 'refunded_partially') {
		return unknownRefund(
			platformSays('shopware', PAYMENT_STATE, payment),
			'the order does not say',
			'Read your payment service’s payments instead.',
		);
	}
	return stateExclusion('shopware', PAYMENT_STATE, payment, PAYMENT_MEANINGS);
}

function stateOf(record: JsonRecord): string | undefined {
	return textAt(objectAt(record, 'stateMachineState'), 'technicalName');
}
