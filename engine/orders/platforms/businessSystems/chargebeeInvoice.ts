import { isRecord, listAt, textAt, valueAt, type JsonRecord } from '../../../json';
import type { Adapter } from '../../adapter';
import type { Rejection, RejectionReason } from '../../rejection';
import { decimalSum } from '../asWritten/decimalSum';
import { shorten } from '../asWritten/shorten';

const REASON_BY_STATUS: ReadonlyMap<unknown, RejectionReason> = new Map<unknown, RejectionReason>([
	['posted', 'unpaid'],
	['payment_due', 'unpaid'],
	['not_paid', 'unpaid'],
	['pending', 'unpaid'],
	['voided', 'cancelled'],
]);

/**
 * Invoices of Chargebee, which counts in cents. What credit notes gave back is paid back.
 *
 * @see https://apidocs.chargebee.com/docs/api/invoices
 */
export const chargebeeInvoice: Adapter = {
	platform: 'chargebee',
	shape: 'invoice',
	recordName: 'Chargebee invoice',
	isRow: true,
	recognises: (keys) =>
		keys.has('credits_applied') && keys.has('write_off_amount') && keys.has('currency_code'),
	read: (invoice) => ({
		kind: 'order',
		orderId: valueAt(invoice, 'id'),
		customerId: valueAt(invoice, 'customer_id'),
		placedAt: valueAt(invoice, 'date'),
		updatedAt: valueAt(invoice, 'updated_at'),
		total: valueAt(invoice, 'total'),
		refunded: decimalSum(creditsOf(invoice)),
		tax: valueAt(invoice, 'tax'),
		unit: 'minor',
		currency: valueAt(invoice, 'currency_code'),
		exclusion: exclusionOf(invoice),
		lines: listAt(invoice, 'line_items')
			.filter(isRecord)
			.map((line) => ({
				product: textAt(line, 'description'),
				quantity: valueAt(line, 'quantity'),
			})),
	}),
};

function creditsOf(invoice: JsonRecord): unknown[] {
	return listAt(invoice, 'issued_credit_notes')
		.filter(isRecord)
		.filter((note) => valueAt(note, 'cn_status') !== 'voided')
		.map((note) => valueAt(note, 'cn_total'));
}

function exclusionOf(invoice: JsonRecord): Rejection | undefined {
	const status = valueAt(invoice, 'status');
	const reason = REASON_BY_STATUS.get(status);
	return reason && { reason, detail: `Chargebee says status: ${shorten(status)}` };
}
