import { textAt, valueAt, type JsonRecord } from '../../../json';

import type { Rejection } from '../../rejection';
import { BIGCOMMERCE_PAYMENT_REASONS, BIGCOMMERCE_STATUSES } from './bigCommerceStatuses';
import { plainDecimal } from '../asWritten/plainDecimal';
import { platformSays } from '../asWritten/platformSays';

/** Why a BigCommerce order does not count, or undefined where it does. */
export function bigCommerceExclusion(order: JsonRecord): Rejection | undefined {
	if (valueAt(order, 'is_deleted') === true) {
		return { reason: 'cancelled', detail: 'BigCommerce says is_deleted: true' };
	}

	const statusId = plainDecimal(valueAt(order, 'status_id'));
	if (!BIGCOMMERCE_STATUSES.has(statusId)) {
		return {
			reason: 'unpaid',
			detail: `${platformSays('bigcommerce', 'status_id', valueAt(order, 'status_id'))}, which does not say that it was paid.`,
		};
	}
	const reason = BIGCOMMERCE_STATUSES.get(statusId);
	if (reason !== undefined) {
		const label = textAt(order, 'status');
		const says =
			label === undefined
				? platformSays('bigcommerce', 'status_id', statusId)
				: platformSays('bigcommerce', 'status', label);
		return { reason, detail: says };
	}

	const payment = textAt(order, 'payment_status');
	if (payment === undefined) return undefined;
	const paymentReason = BIGCOMMERCE_PAYMENT_REASONS.get(payment.toLowerCase());
	if (paymentReason === undefined) return undefined;
	return {
		reason: paymentReason,
		detail: platformSays('bigcommerce', 'payment_status', payment),
	};
}
