import type { Contact } from './contact';
import { groupsBy } from './groupsBy';

/**
 * The segments whose tags a contact may still carry, though they are in another one now: that before, and the one that
 * was written last.
 *
 * @example
 * formerSegments({ ...contact, segment: 'At Risk', previousSegment: 'Loyal' }) // ['Loyal']
 */
export function formerSegments({ segment, previousSegment, writtenSegment }: Contact): string[] {
	// Items that say nothing of segments leave the tags alone.
	if (segment === null) return [];
	const former = new Set([previousSegment, writtenSegment ?? null]);
	return [...former].filter((name) => name !== null && name !== segment) as string[];
}

/** The contacts that may carry the tag of a segment which they have left, by that segment. */
export function leaversBySegment(contacts: readonly Contact[]): Map<string, Contact[]> {
	return groupsBy(contacts, formerSegments);
}
