import { objectAt, valueAt } from '../../../json';
import type { Adapter } from '../../adapter';
import { dealExclusion } from './dealExclusion';

/**
 * Deals of Zoho CRM. Won ones are orders of their contact, else of their account, on their closing date.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v6/get-records.html
 */
export const zohoDeal: Adapter = {
	platform: 'zoho',
	shape: 'deal',
	recordName: 'Zoho deal',
	isRow: true,
	recognises: (keys) => keys.has('Deal_Name') && keys.has('Stage'),
	read: (deal) => ({
		kind: 'order',
		orderId: valueAt(deal, 'id'),
		customerId:
			valueAt(objectAt(deal, 'Contact_Name'), 'id') ??
			valueAt(objectAt(deal, 'Account_Name'), 'id'),
		placedAt: valueAt(deal, 'Closing_Date'),
		updatedAt: valueAt(deal, 'Modified_Time'),
		total: valueAt(deal, 'Amount'),
		currency: valueAt(deal, 'Currency'),
		exclusion: dealExclusion('Zoho', valueAt(deal, 'Stage'), undefined),
	}),
};
