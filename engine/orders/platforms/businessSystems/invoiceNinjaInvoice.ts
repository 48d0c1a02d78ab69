import { textAt, valueAt, type JsonRecord } from '../../../json';
import type { Adapter } from '../../adapter';
import type { Rejection } from '../../rejection';
import { namedLines } from '../asWritten/namedLines';
import { platformSays } from '../asWritten/platformSays';
import { stateExclusion, stateMeanings } from '../asWritten/stateExclusion';

/** 1 is a draft, 2 sent, 3 paid in part, 4 paid, 5 cancelled, 6 reversed; -1 overdue and -2 unpaid. */
const MEANINGS = stateMeanings({
	counts: '4',
	unpaid: '1, 2, 3, -1, -2',
	cancelled: '5',
	refunded: '6',
});

/**
 * Invoices of Invoice Ninja (version 5). One that is not paid in full does not count.
 *
 * @see https://invoiceninja.github.io/en/api-reference/invoices
 */
export const invoiceNinjaInvoice: Adapter = {
	platform: 'invoiceninja',
	shape: 'invoice',
	isRow: true,
	recognises: (keys) => keys.has('status_id') && keys.has('client_id') && keys.has('paid_to_date'),
	read: (invoice) => ({
		kind: 'order',
		orderId: valueAt(invoice, 'id'),
		customerId: valueAt(invoice, 'client_id'),
		placedAt: valueAt(invoice, 'date'),
		updatedAt: valueAt(invoice, 'updated_at'),
		total: valueAt(invoice, 'amount'),
		tax: valueAt(invoice, 'total_taxes'),
		exclusion: exclusionOf(invoice),
		lines: namedLines(invoice, 'line_items', 'product_key', 'quantity'),
	}),
};

function exclusionOf(invoice: JsonRecord): Rejection | undefined {
	if (valueAt(invoice, 'is_deleted') === true) {
		return { reason: 'cancelled', detail: platformSays('invoiceninja', 'is_deleted', 'true') };
	}
	const type = textAt(invoice, 'entity_type');
	if (type !== undefined && type !== 'invoice') {
		return {
			reason: 'unpaid',
			detail: `${platformSays('invoiceninja', 'entity_type', type)}. Only invoices are orders.`,
		};
	}
	const state = stateExclusion(
		'invoiceninja',
		'status_id',
		valueAt(invoice, 'status_id'),
		MEANINGS,
	);
	return state?.reason === 'unpaid'
		? { ...state, detail: `${state.detail}. The invoice is not paid in full.` }
		: state;
}
