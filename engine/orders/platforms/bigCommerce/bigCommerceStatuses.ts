import type { RejectionReason } from '../../rejection';

/**
 * The statuses of BigCommerce orders by `status_id`, with the reason of those that do not count. The ids are fixed; the
 * labels are the merchant's to change.
 *
 * `Disputed` counts until money is paid back, and `Manual Verification Required` until it is clear that there was none:
 * both are orders that were placed and, as far as BigCommerce knows, paid.
 *
 * @see https://developer.bigcommerce.com/docs/rest-management/orders/order-status
 */
export const BIGCOMMERCE_STATUSES: ReadonlyMap<number, RejectionReason | undefined> = new Map([
	[0, 'unpaid'], // Incomplete: the payment page was reached and left
	[1, 'unpaid'], // Pending: the checkout was begun and not completed
	[2, undefined], // Shipped
	[3, undefined], // Partially Shipped
	[4, 'refunded'], // Refunded
	[5, 'cancelled'], // Cancelled
	[6, 'unpaid'], // Declined
	[7, 'unpaid'], // Awaiting Payment
	[8, undefined], // Awaiting Pickup
	[9, undefined], // Awaiting Shipment
	[10, undefined], // Completed
	[11, undefined], // Awaiting Fulfillment: payment has been confirmed
	[12, undefined], // Manual Verification Required
	[13, undefined], // Disputed
	[14, undefined], // Partially Refunded
]);

/** States of payment that take an order out of the count whatever its status. */
export const BIGCOMMERCE_PAYMENT_REASONS: ReadonlyMap<string, RejectionReason> = new Map([
	['declined', 'unpaid'],
	['void', 'cancelled'],
	['void pending', 'cancelled'],
	['refunded', 'refunded'],
]);
