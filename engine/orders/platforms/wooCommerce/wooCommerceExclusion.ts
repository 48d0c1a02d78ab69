import type { Rejection, RejectionReason } from '../../rejection';
import { platformSays } from '../asWritten/platformSays';

const COUNTED_STATUSES: ReadonlySet<string> = new Set(['completed', 'processing']);

const REASON_BY_STATUS: ReadonlyMap<string, RejectionReason> = new Map([
	['pending', 'unpaid'],
	['on-hold', 'unpaid'],
	['failed', 'unpaid'],
	['checkout-draft', 'unpaid'],
	['auto-draft', 'unpaid'],
	['draft', 'unpaid'],
	['cancelled', 'cancelled'],
	['trash', 'cancelled'],
	['refunded', 'refunded'],
]);

/** How the database, and exports that read it directly, write every status. */
const DATABASE_PREFIX = 'wc-';

/**
 * Why a WooCommerce order does not count, or undefined where it does.
 *
 * `completed` and `processing` are paid; `on-hold` waits for the payment to be confirmed. A status that the shop made up
 * itself ("shipped", "ready for pickup") counts when the order has a date of payment. An order without any status counts.
 *
 * @param isPaid whether the order has a date of payment
 * @see https://woocommerce.com/document/managing-orders/order-statuses/
 */
export function wooCommerceExclusion(
	status: string | undefined,
	isPaid: boolean,
): Rejection | undefined {
	if (status === undefined) return undefined;
	const word = status.toLowerCase();
	const name = word.startsWith(DATABASE_PREFIX) ? word.slice(DATABASE_PREFIX.length) : word;
	if (COUNTED_STATUSES.has(name)) return undefined;

	const says = platformSays('woocommerce', 'status', status);
	const reason = REASON_BY_STATUS.get(name);
	if (reason === 'unpaid') {
		return { reason, detail: `${says}. The order counts once it is processing or completed.` };
	}
	if (reason !== undefined) return { reason, detail: says };
	if (isPaid) return undefined;
	return { reason: 'unpaid', detail: `${says}, and the order has no date of payment.` };
}
