import { listAt, objectAt, valueAt, type JsonRecord } from '../../../json';
import type { Adapter } from '../../adapter';
import { dealExclusion } from './dealExclusion';

/**
 * Deals of HubSpot as its node lists them, with their contacts beside them. Won ones are orders of the first contact, on
 * the day they were closed.
 *
 * @see https://legacydocs.hubspot.com/docs/methods/deals/get-all-deals
 */
export const hubSpotDeal: Adapter = {
	platform: 'hubspot',
	shape: 'deal',
	recordName: 'HubSpot deal',
	isRow: true,
	recognises: (keys) => keys.has('dealId') && keys.has('properties'),
	read: (deal) => {
		const [contact] = listAt(objectAt(deal, 'associations'), 'associatedVids');
		return {
			kind: 'order',
			orderId: valueAt(deal, 'dealId'),
			customerId: contact,
			placedAt: property(deal, 'closedate'),
			updatedAt: property(deal, 'hs_lastmodifieddate'),
			total: property(deal, 'amount'),
			currency: property(deal, 'deal_currency_code'),
			exclusion: dealExclusion(
				'HubSpot',
				property(deal, 'dealstage'),
				property(deal, 'hs_is_closed_won'),
				'Where this one was, read the property hs_is_closed_won too.',
			),
			buyerElsewhere:
				'The deal has no contact: associate it with one in HubSpot, and read deals with their associations.',
		};
	},
};

function property(deal: JsonRecord, name: string): unknown {
	return valueAt(objectAt(objectAt(deal, 'properties'), name), 'value');
}
