import type { SegmentMap } from './segments/segmentMap';

/** Where a customer went since the previous scores; `left` are customers who are not among the present ones. */
export type Movement = 'new' | 'up' | 'down' | 'same' | 'left';

/** What is needed of one customer's earlier result. */
export interface PreviousScore {
	segment: string | null;
	rfmScore: number | null;
}

/**
 * How a customer moved between two runs: toward the front of the segment map is up. Where the earlier segment is not of
 * this map (the map was changed since), the weighted score decides.
 */
export function movementOf(
	previous: PreviousScore | undefined,
	present: { segment: string; rfmScore: number },
	map: SegmentMap,
): Movement {
	if (previous === undefined) return 'new';
	if (previous.segment === present.segment) return 'same';
	const before = map.segments.findIndex(({ name }) => name === previous.segment);
	const now = map.segments.findIndex(({ name }) => name === present.segment);
	if (before !== -1) return now < before ? 'up' : 'down';
	if (previous.rfmScore === null || previous.rfmScore === present.rfmScore) return 'same';
	return present.rfmScore > previous.rfmScore ? 'up' : 'down';
}
