import type { Rejection, RejectionReason } from '../../rejection';
import { unknownRefund } from '../../unknownRefund';
import { platformSays } from '../asWritten/platformSays';

/** What decides whether a Shopify order counts. The fields' names are those of the shape, for the sentence. */
export interface ShopifyOrderState {
	test: unknown;
	cancelledField: string;
	/** The moment of cancellation, undefined or null where there is none. */
	cancelledAt: unknown;
	statusField: string;
	status: string | undefined;
	/** The field that says how much was paid back, as the operator would ask Shopify for it. */
	refundField: string;
	/** Whether the record has that field. */
	refundKnown: boolean;
}

const REASON_BY_STATUS: ReadonlyMap<string, RejectionReason> = new Map([
	['voided', 'cancelled'],
	['refunded', 'refunded'],
	['pending', 'unpaid'],
	['authorized', 'unpaid'],
	['partially_paid', 'unpaid'],
	['unpaid', 'unpaid'],
	['expired', 'unpaid'],
]);

const PARTIALLY_REFUNDED = 'partially_refunded';
const COUNTED_STATUSES: ReadonlySet<string> = new Set(['paid', PARTIALLY_REFUNDED]);

/**
 * Why a Shopify order does not count, or undefined where it does.
 *
 * Revenue is what was paid less what was paid back, so an order counts once it is paid in full: an authorised or partly
 * paid one is `unpaid` until then. An order without any financial status counts. A partly refunded order whose record
 * leaves out the refunds does not, because its current total is no substitute: it falls with every item that is
 * returned or removed, whether or not money moved (Shopify's own sample order: total 598.94, refunds of 209.00, current
 * total 199.65).
 *
 * @see https://shopify.dev/docs/api/admin-graphql/latest/enums/OrderDisplayFinancialStatus
 */
export function shopifyExclusion(order: ShopifyOrderState): Rejection | undefined {
	if (order.test === true) {
		return { reason: 'test', detail: 'Shopify says test: true' };
	}
	if (order.cancelledAt !== undefined && order.cancelledAt !== null) {
		return {
			reason: 'cancelled',
			detail: platformSays('shopify', order.cancelledField, order.cancelledAt),
		};
	}
	if (order.status === undefined) return undefined;

	const status = order.status.toLowerCase();
	const says = platformSays('shopify', order.statusField, order.status);
	const reason = REASON_BY_STATUS.get(status);
	if (reason === 'unpaid') {
		return { reason, detail: `${says}. The order counts once it is paid in full.` };
	}
	if (reason !== undefined) return { reason, detail: says };
	if (!COUNTED_STATUSES.has(status)) {
		return { reason: 'unpaid', detail: `${says}, which does not say that it was paid.` };
	}
	if (status === PARTIALLY_REFUNDED && !order.refundKnown) {
		return unknownRefund(
			says,
			'the order does not say',
			`Ask Shopify for ${order.refundField} too.`,
		);
	}
	return undefined;
}
