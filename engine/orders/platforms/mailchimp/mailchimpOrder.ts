import type { Adapter } from '../../adapter';
import { isRecord, listAt, objectAt, textAt, valueAt, type JsonRecord } from '../../../json';
import type { ProductLine } from '../../reading';
import type { Rejection, RejectionReason } from '../../rejection';
import { unknownRefund } from '../../unknownRefund';
import { cellAt } from '../asWritten/cellAt';
import { consentFlag } from '../asWritten/consentFlag';
import { isNonZeroAmount } from '../asWritten/isNonZeroAmount';
import { platformSays } from '../asWritten/platformSays';

/** Mailchimp knows `paid`, `pending`, `refunded` and `cancelled`; the others are what stores hand on to it. */
const REASON_BY_STATUS: ReadonlyMap<string, RejectionReason> = new Map([
	['pending', 'unpaid'],
	['authorized', 'unpaid'],
	['partially_paid', 'unpaid'],
	['failed', 'unpaid'],
	['refunded', 'refunded'],
	['cancelled', 'cancelled'],
	['canceled', 'cancelled'],
	['voided', 'cancelled'],
]);

/**
 * Orders of Mailchimp's e-commerce API, as a connected store handed them on. The field names that end in `_foreign` are
 * the store's own dates. Mailchimp does not record how much of an order was paid back, only that all of it was.
 *
 * @see https://mailchimp.com/developer/marketing/api/ecommerce-orders/
 */
export const mailchimpOrder: Adapter = {
	platform: 'mailchimp',
	shape: 'order',
	recognises: (keys) => keys.has('processed_at_foreign') && keys.has('order_total'),
	read: (order) => {
		const customer = objectAt(order, 'customer');
		return {
			kind: 'order',
			orderId: valueAt(order, 'id'),
			customerId: valueAt(customer, 'id'),
			email: textAt(customer, 'email_address'),
			phone:
				textAt(customer, 'sms_phone_number') ?? textAt(objectAt(order, 'billing_address'), 'phone'),
			placedAt: valueAt(order, 'processed_at_foreign'),
			updatedAt: valueAt(order, 'updated_at_foreign'),
			total: valueAt(order, 'order_total'),
			tax: valueAt(order, 'tax_total'),
			shipping: valueAt(order, 'shipping_total'),
			currency: valueAt(order, 'currency_code'),
			exclusion: exclusionOf(order),
			discounted:
				listAt(order, 'promos').length > 0 || isNonZeroAmount(valueAt(order, 'discount_total')),
			lines: listAt(order, 'lines').filter(isRecord).map(lineOf),
			country:
				textAt(objectAt(order, 'shipping_address'), 'country_code') ??
				textAt(objectAt(order, 'billing_address'), 'country_code'),
			consent: consentFlag(valueAt(customer, 'opt_in_status')),
		};
	},
};

/** The status is free text, so only words that are known to say so take an order out. */
function exclusionOf(order: JsonRecord): Rejection | undefined {
	const cancelledAt = cellAt(order, 'cancelled_at_foreign');
	if (cancelledAt !== undefined) {
		return {
			reason: 'cancelled',
			detail: platformSays('mailchimp', 'cancelled_at_foreign', cancelledAt),
		};
	}
	const status = textAt(order, 'financial_status');
	if (status === undefined) return undefined;
	const says = platformSays('mailchimp', 'financial_status', status);
	if (status.toLowerCase() === 'partially_refunded') {
		return unknownRefund(
			says,
			'Mailchimp does not record',
			"Connect the store's own orders instead.",
		);
	}
	const reason = REASON_BY_STATUS.get(status.toLowerCase());
	return reason === undefined ? undefined : { reason, detail: says };
}

function lineOf(line: JsonRecord): ProductLine {
	return {
		product: textAt(line, 'product_title') ?? textAt(line, 'product_variant_title'),
		quantity: valueAt(line, 'quantity'),
	};
}
