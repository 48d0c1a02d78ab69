import { isRecord, listAt, objectAt, valueAt, type JsonRecord } from '../../../json';
import type { Adapter } from '../../adapter';
import { dealExclusion } from './dealExclusion';

/**
 * Deals of Pipedrive. Won ones are orders of their person, at the moment they were won; moments are UTC.
 *
 * @see https://developers.pipedrive.com/docs/api/v1/Deals
 */
export const pipedriveDeal: Adapter = {
	platform: 'pipedrive',
	shape: 'deal',
	recordName: 'Pipedrive deal',
	isRow: true,
	recognises: (keys) =>
		keys.has('person_id') && keys.has('won_time') && keys.has('status') && keys.has('value'),
	read: (deal) => {
		const person = objectAt(deal, 'person_id');
		return {
			kind: 'order',
			orderId: valueAt(deal, 'id'),
			customerId: person === undefined ? valueAt(deal, 'person_id') : valueAt(person, 'value'),
			email: firstOf(person, 'email'),
			phone: firstOf(person, 'phone'),
			placedAt: valueAt(deal, 'won_time'),
			dateStyle: 'utc',
			updatedAt: valueAt(deal, 'update_time'),
			total: valueAt(deal, 'value'),
			currency: valueAt(deal, 'currency'),
			exclusion: dealExclusion('Pipedrive', valueAt(deal, 'status'), undefined),
			buyerElsewhere: 'The deal has no person: link it to one in Pipedrive.',
		};
	},
};

function firstOf(person: JsonRecord | undefined, key: string): unknown {
	const [first] = listAt(person, key);
	return isRecord(first) ? valueAt(first, 'value') : undefined;
}
