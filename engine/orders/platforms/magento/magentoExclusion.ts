import { textAt, type JsonRecord } from '../../../json';

import type { Rejection, RejectionReason } from '../../rejection';
import { platformSays } from '../asWritten/platformSays';

const COUNTED_STATES: ReadonlySet<string> = new Set(['processing', 'complete']);

/** States, and the statuses that stand for them where a record has no state. */
const REASON_BY_STATE: ReadonlyMap<string, RejectionReason> = new Map([
	['new', 'unpaid'],
	['pending', 'unpaid'],
	['pending_payment', 'unpaid'],
	['pending_paypal', 'unpaid'],
	['payment_review', 'unpaid'],
	['canceled', 'cancelled'],
	['closed', 'refunded'],
]);

/**
 * Why a Magento order does not count, or undefined where it does. The state decides, since a shop can make up statuses
 * of its own; `closed` is what an order becomes when all of it was credited. An order on hold, or in a state that is not
 * Magento's own, counts when something was paid. An order with neither state nor status counts.
 *
 * @param isPaid whether the order says that something was paid
 * @see https://experienceleague.adobe.com/en/docs/commerce-admin/stores-sales/order-management/orders/order-status
 */
export function magentoExclusion(order: JsonRecord, isPaid: boolean): Rejection | undefined {
	const field = textAt(order, 'state') === undefined ? 'status' : 'state';
	const state = textAt(order, field);
	if (state === undefined || COUNTED_STATES.has(state.toLowerCase())) return undefined;

	const says = platformSays('magento', field, state);
	const reason = REASON_BY_STATE.get(state.toLowerCase());
	if (reason === 'unpaid') {
		return { reason, detail: `${says}. The order counts once its payment is in.` };
	}
	if (reason !== undefined) return { reason, detail: says };
	if (isPaid) return undefined;
	return { reason: 'unpaid', detail: `${says}, and nothing was paid.` };
}
