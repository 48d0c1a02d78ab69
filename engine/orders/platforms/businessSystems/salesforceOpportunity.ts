import { valueAt } from '../../../json';
import type { Adapter } from '../../adapter';
import { dealExclusion } from './dealExclusion';

/**
 * Opportunities of Salesforce, as its node gives them. Won ones are orders of their account, on the day they were closed.
 *
 * @see https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_opportunity.htm
 */
export const salesforceOpportunity: Adapter = {
	platform: 'salesforce',
	shape: 'opportunity',
	recordName: 'Salesforce opportunity',
	isRow: true,
	recognises: (keys) => keys.has('StageName') && keys.has('CloseDate'),
	read: (deal) => ({
		kind: 'order',
		orderId: valueAt(deal, 'Id'),
		customerId: valueAt(deal, 'AccountId') ?? valueAt(deal, 'ContactId'),
		placedAt: valueAt(deal, 'CloseDate'),
		updatedAt: valueAt(deal, 'LastModifiedDate'),
		total: valueAt(deal, 'Amount'),
		currency: valueAt(deal, 'CurrencyIsoCode'),
		exclusion: dealExclusion(
			'Salesforce',
			valueAt(deal, 'StageName'),
			valueAt(deal, 'IsWon'),
			'Where this one was, read the field IsWon too.',
		),
		buyerElsewhere:
			'The opportunity has no AccountId: read that field too, or connect opportunities that belong to an account.',
	}),
};
