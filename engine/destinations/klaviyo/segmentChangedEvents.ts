import { sha256 } from '../../identity/sha256';
import type { ApiRequest } from '../../connection/connection';
import type { Contact } from '../contacts/contact';
import { klaviyoIdentity } from './klaviyoProfile';

/** The metric that flows start from. */
export const SEGMENT_CHANGED = 'Segment Changed';

/** The most events in one request, Klaviyo API 2026-07-15. */
export const EVENTS_PER_REQUEST = 1_000;

/** Whether a contact is in another segment than the last time; who was not known before, is. */
export function hasChangedSegment({ segment, previousSegment }: Contact): boolean {
	return segment !== null && segment !== previousSegment;
}

/**
 * The request that records a change of segment for each contact. The id of an event is made of who, from where, to where
 * and on which day, and Klaviyo keeps only the first event of an id: a rerun adds none.
 *
 * @param day YYYY-MM-DD
 */
export function segmentChangedRequest(contacts: readonly Contact[], day: string): ApiRequest {
	return {
		method: 'POST',
		path: '/api/event-bulk-create-jobs',
		body: {
			data: {
				type: 'event-bulk-create-job',
				attributes: {
					'events-bulk-create': {
						data: contacts.map((contact) => ({
							type: 'event-bulk-create',
							attributes: {
								profile: { data: { type: 'profile', attributes: klaviyoIdentity(contact) } },
								events: { data: [eventOf(contact, day)] },
							},
						})),
					},
				},
			},
		},
	};
}

function eventOf(contact: Contact, day: string) {
	const { customerId, email, phone, segment, previousSegment } = contact;
	const who = customerId ?? email ?? phone ?? '';
	return {
		type: 'event',
		attributes: {
			properties: { segment, previous_segment: previousSegment, changed_on: day },
			unique_id: sha256(JSON.stringify([who, previousSegment, segment, day])),
			metric: { data: { type: 'metric', attributes: { name: SEGMENT_CHANGED } } },
		},
	};
}
