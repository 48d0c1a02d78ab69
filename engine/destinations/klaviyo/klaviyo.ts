import type { Link } from '../../connection/openLink';
import { outageOf } from '../../connection/outageOf';
import type { Contact } from '../contacts/contact';
import type { Destination, Written } from '../destination';
import { IMPORT_RATES, importProfiles, importRequest } from './klaviyoImport';
import { removeFromList } from './listMembers';
import {
	EVENTS_PER_REQUEST,
	firstEventsWarning,
	hasChangedSegment,
	segmentChangedRequest,
} from './segmentChangedEvents';

/**
 * Klaviyo: profiles with their properties in bulk import jobs, lists, and "Segment Changed" events. Adding to a list is
 * not consent, and needs none to be asked for here: Klaviyo sends marketing only to who subscribed.
 *
 * Source: Klaviyo's OpenAPI, revision 2026-07-15: at most 10,000 profiles and 5 MB a job.
 */
export const klaviyo: Destination = {
	displayName: 'Klaviyo',
	rates: IMPORT_RATES,
	batch: { contacts: 10_000, bytes: 5_000_000 },
	identifiedBy: ['email', 'phone', 'customerId'],

	warnings: (contacts, { recordChange }) => (recordChange ? firstEventsWarning(contacts) : []),

	requests(contacts, settings) {
		const changed = settings.recordChange ? contacts.filter(hasChangedSegment) : [];
		return [
			importRequest(contacts, settings.addToList),
			...inParts(changed).map((part) => segmentChangedRequest(part, settings.day)),
		];
	},

	async write(contacts, settings, link, report) {
		const written = await importProfiles(contacts, settings.addToList, link, report);
		const known = contacts.filter((_, at) => written[at]?.done === true);
		if (settings.removeFromList !== undefined) {
			await removeFromList(known, settings.removeFromList, link);
		}
		if (!settings.recordChange) return written;
		const ended = await recordChanges(known.filter(hasChangedSegment), settings.day, link);
		return contacts.map((contact, at) => ended.get(contact) ?? (written[at] as Written));
	},
};

/**
 * Records the changes part by part. Where Klaviyo stops answering in between, those whose event was recorded are done, so
 * that the next run does not record it again.
 *
 * @returns what became of those who were not reached
 * @throws ApiFailure where Klaviyo refused a part
 */
async function recordChanges(
	changed: readonly Contact[],
	day: string,
	link: Link,
): Promise<ReadonlyMap<Contact, Written>> {
	const parts = inParts(changed);
	for (const [at, part] of parts.entries()) {
		const outage = await link
			.send(segmentChangedRequest(part, day), IMPORT_RATES)
			.then(() => undefined, outageOf);
		if (outage === undefined) continue;
		const notReached: Written = { done: false, words: outage.message, endedBy: outage };
		return new Map(
			parts
				.slice(at)
				.flat()
				.map((contact) => [contact, notReached]),
		);
	}
	return new Map();
}

function inParts<Entry>(entries: readonly Entry[]): Entry[][] {
	const parts: Entry[][] = [];
	for (let from = 0; from < entries.length; from += EVENTS_PER_REQUEST) {
		parts.push(entries.slice(from, from + EVENTS_PER_REQUEST));
	}
	return parts;
}
