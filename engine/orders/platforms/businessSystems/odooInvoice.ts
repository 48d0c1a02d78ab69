import { listAt, textAt, valueAt, type JsonRecord } from '../../../json';
import type { Adapter } from '../../adapter';
import type { Reading } from '../../reading';
import { platformSays } from '../asWritten/platformSays';
import { stateExclusion, stateMeanings } from '../asWritten/stateExclusion';

const PAYMENT_MEANINGS = stateMeanings({
	counts: 'paid, in_payment',
	refunded: 'reversed',
	unpaid: 'not_paid, partial, blocked',
});
const STATE_MEANINGS = stateMeanings({ counts: 'posted', cancelled: 'cancel', unpaid: 'draft' });
const SALES: ReadonlySet<unknown> = new Set(['out_invoice', 'out_receipt']);

/**
 * Invoices of Odoo (`account.move`). Those to customers that were paid are orders; a credit note lowers the invoice that
 * it names, and the bills of suppliers are nobody's orders.
 *
 * @see https://www.odoo.com/documentation/18.0/developer/reference/external_api.html
 */
export const odooInvoice: Adapter = {
	platform: 'odoo',
	shape: 'invoice',
	isRow: true,
	recognises: (keys) => keys.has('move_type') && keys.has('partner_id') && keys.has('amount_total'),
	read: (invoice) => {
		const type = valueAt(invoice, 'move_type');
		if (SALES.has(type)) return readInvoice(invoice);
		if (type === 'out_refund') return readCreditNote(invoice);
		return {
			kind: 'refused',
			reason: 'unrecognised',
			detail: `${platformSays('odoo', 'move_type', type)}. Only invoices to customers (out_invoice) are orders.`,
		};
	},
};

/** An invoice and an order of one number are two things. */
function idOf(id: unknown): unknown {
	return typeof id === 'number' || typeof id === 'string' ? `account.move ${id}` : undefined;
}

function readInvoice(invoice: JsonRecord): Reading {
	const state = stateExclusion('odoo', 'state', valueAt(invoice, 'state'), STATE_MEANINGS);
	return {
		kind: 'order',
		orderId: idOf(valueAt(invoice, 'id')),
		customerId: listAt(invoice, 'partner_id')[0],
		placedAt: valueAt(invoice, 'invoice_date'),
		updatedAt: valueAt(invoice, 'write_date'),
		total: valueAt(invoice, 'amount_total'),
		tax: valueAt(invoice, 'amount_tax'),
		currency: listAt(invoice, 'currency_id')[1],
		exclusion:
			state ??
			stateExclusion('odoo', 'payment_state', valueAt(invoice, 'payment_state'), PAYMENT_MEANINGS),
	};
}

function readCreditNote(note: JsonRecord): Reading {
	const state = textAt(note, 'state');
	return {
		kind: 'refund',
		orderId: idOf(listAt(note, 'reversed_entry_id')[0]),
		refundId: idOf(valueAt(note, 'id')),
		amount: valueAt(note, 'amount_total'),
		currency: listAt(note, 'currency_id')[1],
		failed: state === 'posted' ? undefined : platformSays('odoo', 'state', state),
		wayOut: 'Read the invoice that it belongs to as well, and the field reversed_entry_id.',
	};
}
