import type { Adapter } from '../../adapter';
import { isRecord, listAt, objectAt, textAt, valueAt, type JsonRecord } from '../../../json';

const WAY_OUT =
	"Read the orders too: each lists its refunds. A refund's own order is in the answers of /wc/v3/refunds, as parent_id.";

/** Longer than any link to an order. */
const LONGEST_LINK = 500;
const ORDER_IN_LINK = /\/orders\/(\d{1,20})(?:\/|$)/;

/**
 * Refunds of WooCommerce's REST API. Those of the whole store name their order in `parent_id`; those of one order
 * (`/orders/{id}/refunds`) name it in nothing but their links. `amount` is what was paid back, tax included; a refund
 * that was paid by hand (`refunded_payment: false`) is one all the same.
 *
 * @see https://developer.woocommerce.com/docs/apis/rest-api/v3/refunds/
 * @see https://developer.woocommerce.com/docs/apis/rest-api/v3/order-refunds/
 */
export const wooCommerceRefund: Adapter = {
	platform: 'woocommerce',
	shape: 'refund',
	recognises: (keys) =>
		keys.has('amount') && (keys.has('refunded_payment') || keys.has('refunded_by')),
	read: (refund) => ({
		kind: 'refund',
		orderId: parentOf(refund),
		refundId: valueAt(refund, 'id'),
		amount: valueAt(refund, 'amount'),
		currency: valueAt(refund, 'currency'),
		wayOut: WAY_OUT,
	}),
};

function parentOf(refund: JsonRecord): unknown {
	const parent = valueAt(refund, 'parent_id');
	if (parent !== undefined && parent !== null && parent !== 0) return parent;
	const links = objectAt(refund, '_links');
	for (const relation of ['up', 'self', 'collection']) {
		for (const link of listAt(links, relation)) {
			const address = isRecord(link) ? textAt(link, 'href') : undefined;
			if (address === undefined || address.length > LONGEST_LINK) continue;
			const orderId = ORDER_IN_LINK.exec(address)?.[1];
			if (orderId !== undefined) return orderId;
		}
	}
	return undefined;
}
