import { sha256 } from '../../identity/sha256';
import type { ApiRequest } from '../../connection/connection';
import type { Hint } from '../../hint';
import type { Contact } from '../contacts/contact';
import { klaviyoIdentity } from './klaviyoProfile';

/** The metric that flows start from. */
export const SEGMENT_CHANGED = 'Segment Changed';

/** The most events in one request, Klaviyo API 2026-07-15. */
export const EVENTS_PER_REQUEST = 1_000;

/**
 * Whether a contact is in another segment than the last time; who was not known before, is. Whom an earlier run is known
 * to have written with this segment has changed then, and not now.
 */
export function hasChangedSegment({ segment, previousSegment, writtenSegment }: Contact): boolean {
	return segment !== null && segment !== previousSegment && segment !== writtenSegment;
}

/** A few new customers are every day's; more than half of so many are a first run. */
const FEWEST_OF_A_FIRST_RUN = 10;

/**
 * In a first run everybody is in another segment than before, when there was none: a flow that starts from the event
 * would write to the whole shop at once.
 */
export function firstEventsWarning(contacts: readonly Contact[]): Hint[] {
	const events = contacts.filter(
		(contact) => hasChangedSegment(contact) && contact.previousSegment === null,
	).length;
	if (events < FEWEST_OF_A_FIRST_RUN || events <= contacts.length / 2) return [];
	return [
		{
			kind: 'warning',
			text: `${events} customers have no segment from an earlier run, so "${SEGMENT_CHANGED}" is recorded for each of them, and a flow that starts from it writes to them all. Turn "Record Segment Changes" off in the first run that is not started by hand, and on for the next.`,
		},
	];
}

/**
 * The request that records a change of segment for each contact. The id of an event is made of who, from where, to where
 * and of which day the scores are, and Klaviyo keeps only the first event of an id: however late the same items are sent
 * again, a rerun adds none.
 *
 * @param day of the run, YYYY-MM-DD, for contacts that do not tell when they were scored
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
	const changedOn = contact.scoredOn ?? day;
	return {
		type: 'event',
		attributes: {
			properties: { segment, previous_segment: previousSegment, changed_on: changedOn },
			unique_id: sha256(JSON.stringify([who, previousSegment, segment, changedOn])),
			metric: { data: { type: 'metric', attributes: { name: SEGMENT_CHANGED } } },
		},
	};
}
