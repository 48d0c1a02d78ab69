import { isRecord, listAt, objectAt, textAt, valueAt, type JsonRecord } from '../../../json';
import { parseAmount } from '../../../money/parseAmount';
import type { Adapter } from '../../adapter';
import type { Rejection } from '../../rejection';
import { shorten } from '../asWritten/shorten';

/** `/Date(1777593600000+0000)/`: ms since 1970, and a zone that changes nothing about the moment. */
const MOMENT = /^\/Date\((-?\d{1,15})(?:[+-]\d{4})?\)\/$/;

/**
 * Invoices of Xero. Those to customers (`ACCREC`) that are paid are orders; those of suppliers (`ACCPAY`) are not. What
 * was credited is paid back.
 *
 * @see https://developer.xero.com/documentation/api/accounting/invoices
 */
export const xeroInvoice: Adapter = {
	platform: 'xero',
	shape: 'invoice',
	recordName: 'Xero invoice',
	isRow: true,
	recognises: (keys) => keys.has('InvoiceID') && keys.has('Contact') && keys.has('Type'),
	read: (invoice) => {
		if (textAt(invoice, 'Type') !== 'ACCREC') {
			return {
				kind: 'refused',
				reason: 'unrecognised',
				detail: `Xero says Type: ${shorten(valueAt(invoice, 'Type'))}. Only invoices to customers (ACCREC) are orders.`,
			};
		}
		const contact = objectAt(invoice, 'Contact');
		return {
			kind: 'order',
			orderId: valueAt(invoice, 'InvoiceID'),
			customerId: valueAt(contact, 'ContactID'),
			email: textAt(contact, 'EmailAddress'),
			placedAt: valueAt(invoice, 'DateString') ?? momentOf(valueAt(invoice, 'Date')),
			updatedAt: momentOf(valueAt(invoice, 'UpdatedDateUTC')),
			total: valueAt(invoice, 'Total'),
			refunded: valueAt(invoice, 'AmountCredited'),
			tax: valueAt(invoice, 'TotalTax'),
			currency: valueAt(invoice, 'CurrencyCode'),
			exclusion: exclusionOf(invoice),
			lines: listAt(invoice, 'LineItems')
				.filter(isRecord)
				.map((line) => ({
					product: textAt(line, 'Description'),
					quantity: valueAt(line, 'Quantity'),
				})),
		};
	},
};

function momentOf(value: unknown): unknown {
	const moment = typeof value === 'string' ? MOMENT.exec(value)?.[1] : undefined;
	return moment === undefined ? value : Number(moment);
}

function exclusionOf(invoice: JsonRecord): Rejection | undefined {
	const status = textAt(invoice, 'Status');
	const detail = `Xero says Status: ${shorten(status)}`;
	if (status === 'VOIDED' || status === 'DELETED') return { reason: 'cancelled', detail };
	const due = parseAmount(valueAt(invoice, 'AmountDue'), 'point');
	return status === 'PAID' || (status === 'AUTHORISED' && !(due > 0))
		? undefined
		: { reason: 'unpaid', detail };
}
