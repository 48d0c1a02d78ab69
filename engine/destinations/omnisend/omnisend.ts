import type { Contact } from '../contacts/contact';
import { leaversBySegment } from '../contacts/formerSegments';
import type { Destination, Written } from '../destination';
import { batchRequest, importContacts } from './contactBatch';
import { changeTag, joinersBySegment, tagRequests } from './tags';

const RATES = [{ requests: 400, milliseconds: 60_000 }];

/**
 * Omnisend: custom properties by batches of 100 contacts, followed to their end, and the segment as a tag, in place of
 * that of the segment before. Other tags stay: they are added and removed by name.
 *
 * Source: Omnisend API, version 2026-03-15, POST /batches, POST and DELETE /contacts/tags.
 */
export const omnisend: Destination = {
	displayName: 'Omnisend',
	rates: RATES,
	batch: { contacts: 100, bytes: 1_000_000 },
	identifiedBy: ['email', 'phone'],
	batchesBySegment: true,

	requests: (contacts) => [
		batchRequest(contacts),
		...[...joinersBySegment(contacts)].flatMap(([segment, joiners]) =>
			tagRequests('POST', segment, joiners),
		),
		...[...leaversBySegment(contacts)].flatMap(([segment, leavers]) =>
			tagRequests('DELETE', segment, leavers),
		),
	],

	async write(contacts, _settings, link) {
		const imported = await importContacts(contacts, link);
		const known = contacts.filter((_, at) => imported[at]?.done === true);
		const refused = new Map<Contact, string>();
		for (const [method, groups] of [
			['POST', joinersBySegment(known)],
			['DELETE', leaversBySegment(known)],
		] as const) {
			for (const [segment, members] of groups) {
				const words = await changeTag(method, segment, members, link);
				if (words !== undefined) for (const contact of members) refused.set(contact, words);
			}
		}
		return contacts.map((contact, at): Written => {
			const words = refused.get(contact);
			return words === undefined ? (imported[at] as Written) : { done: false, words };
		});
	},
};
