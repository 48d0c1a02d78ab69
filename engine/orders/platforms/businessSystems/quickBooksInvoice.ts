import { isRecord, listAt, objectAt, textAt, valueAt, type JsonRecord } from '../../../json';
import { parseAmount } from '../../../money/parseAmount';
import type { Adapter } from '../../adapter';
import type { ProductLine } from '../../reading';
import type { Rejection } from '../../rejection';

/**
 * Invoices and sales receipts of QuickBooks Online. One that is not paid in full does not count. Estimates, payments and
 * credit memos, which have the same fields and one more, are told what to read instead.
 *
 * @see https://developer.intuit.com/app/developer/qbo/docs/api/accounting/all-entities/invoice
 */
export const quickBooksInvoice: Adapter = {
	platform: 'quickbooks',
	shape: 'invoice',
	recordName: 'QuickBooks invoice',
	isRow: true,
	recognises: (keys) => keys.has('TotalAmt') && keys.has('TxnDate') && keys.has('CustomerRef'),
	read: (invoice) => {
		const other = OTHERS.find(([key]) => Object.hasOwn(invoice, key))?.[1];
		if (other !== undefined) {
			return {
				kind: 'refused',
				reason: 'unrecognised',
				detail: `This is a QuickBooks ${other}, not an invoice. Read invoices or sales receipts instead.`,
			};
		}
		return {
			kind: 'order',
			orderId: valueAt(invoice, 'Id'),
			customerId: valueAt(objectAt(invoice, 'CustomerRef'), 'value'),
			email: textAt(objectAt(invoice, 'BillEmail'), 'Address'),
			placedAt: valueAt(invoice, 'TxnDate'),
			updatedAt: valueAt(objectAt(invoice, 'MetaData'), 'LastUpdatedTime'),
			total: valueAt(invoice, 'TotalAmt'),
			tax: valueAt(objectAt(invoice, 'TxnTaxDetail'), 'TotalTax'),
			currency: valueAt(objectAt(invoice, 'CurrencyRef'), 'value'),
			exclusion: exclusionOf(invoice),
			lines: listAt(invoice, 'Line').filter(isRecord).flatMap(linesOf),
			country: textAt(objectAt(invoice, 'ShipAddr'), 'Country'),
		};
	},
};

/** A field that only these have. */
const OTHERS: ReadonlyArray<readonly [string, string]> = [
	['UnappliedAmt', 'payment'],
	['TxnStatus', 'estimate'],
	['RemainingCredit', 'credit memo'],
];

function exclusionOf(invoice: JsonRecord): Rejection | undefined {
	const balance = parseAmount(valueAt(invoice, 'Balance'), 'point');
	return balance > 0
		? { reason: 'unpaid', detail: `QuickBooks says Balance: ${balance} is still to be paid.` }
		: undefined;
}

function linesOf(line: JsonRecord): ProductLine[] {
	const item = objectAt(line, 'SalesItemLineDetail');
	if (item === undefined) return [];
	const product = textAt(objectAt(item, 'ItemRef'), 'name') ?? textAt(line, 'Description');
	return [{ product, quantity: valueAt(item, 'Qty') }];
}
