import { objectAt, textAt, valueAt, type JsonRecord } from '../../../json';
import type { Adapter } from '../../adapter';
import type { Rejection } from '../../rejection';
import { platformSays } from '../asWritten/platformSays';

/** A field that only these have. */
const OTHERS: ReadonlyArray<readonly [string, string]> = [
	['Quote_Stage', 'quote'],
	['Vendor_Name', 'purchase order'],
];

/**
 * Sales orders and invoices of Zoho CRM, which does not know what was paid: all count that were not cancelled. Quotes and
 * purchase orders, which have the same fields and one more, are told what to read instead.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v6/get-records.html
 */
export const zohoOrder: Adapter = {
	platform: 'zoho',
	shape: 'sales order or invoice',
	isRow: true,
	recognises: (keys) => keys.has('Grand_Total') && keys.has('Subject'),
	read: (order) => {
		const other = OTHERS.find(([key]) => Object.hasOwn(order, key))?.[1];
		if (other !== undefined) {
			return {
				kind: 'refused',
				reason: 'unrecognised',
				detail: `This is a Zoho ${other}, and no order of a customer. Read sales orders or invoices instead.`,
			};
		}
		return {
			kind: 'order',
			// An invoice of a sales order is the same purchase.
			orderId: valueAt(objectAt(order, 'Sales_Order'), 'id') ?? valueAt(order, 'id'),
			customerId:
				valueAt(objectAt(order, 'Contact_Name'), 'id') ??
				valueAt(objectAt(order, 'Account_Name'), 'id'),
			placedAt: valueAt(order, 'Invoice_Date') ?? valueAt(order, 'Created_Time'),
			updatedAt: valueAt(order, 'Modified_Time'),
			total: valueAt(order, 'Grand_Total'),
			tax: valueAt(order, 'Tax'),
			currency: valueAt(order, 'Currency'),
			exclusion: exclusionOf(order),
		};
	},
};

function exclusionOf(order: JsonRecord): Rejection | undefined {
	const status = textAt(order, 'Status');
	return status?.toLowerCase().startsWith('cancel')
		? { reason: 'cancelled', detail: platformSays('zoho', 'Status', status) }
		: undefined;
}
