import { listAt, valueAt } from '../../../json';
import type { Adapter } from '../../adapter';
import type { Rejection, RejectionReason } from '../../rejection';
import { shorten } from '../asWritten/shorten';

const REASON_BY_STATE: ReadonlyMap<unknown, RejectionReason> = new Map<unknown, RejectionReason>([
	['draft', 'unpaid'],
	['sent', 'unpaid'],
	['cancel', 'cancelled'],
]);

/**
 * Orders of Odoo's sales and point of sale (`sale.order`, `pos.order`): links are pairs of an id and a name, and moments
 * are UTC. A quotation is no order yet.
 *
 * @see https://www.odoo.com/documentation/18.0/developer/reference/external_api.html
 */
export const odooOrder: Adapter = {
	platform: 'odoo',
	shape: 'order',
	recordName: 'Odoo order',
	isRow: true,
	recognises: (keys) =>
		keys.has('partner_id') && keys.has('date_order') && keys.has('amount_total'),
	read: (order) => {
		const state = valueAt(order, 'state');
		return {
			kind: 'order',
			orderId: valueAt(order, 'name') ?? valueAt(order, 'id'),
			customerId: listAt(order, 'partner_id')[0],
			placedAt: valueAt(order, 'date_order'),
			dateStyle: 'utc',
			updatedAt: valueAt(order, 'write_date'),
			total: valueAt(order, 'amount_total'),
			tax: valueAt(order, 'amount_tax'),
			currency: listAt(order, 'currency_id')[1],
			exclusion: exclusionOf(state),
		};
	},
};

function exclusionOf(state: unknown): Rejection | undefined {
	const reason = REASON_BY_STATE.get(state);
	return reason && { reason, detail: `Odoo says state: ${shorten(state)}` };
}
