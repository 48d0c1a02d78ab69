import { formerSegments } from '../../../../engine/destinations/contacts/formerSegments';
import {
	DEFAULT_IDENTIFIERS,
	readContact,
} from '../../../../engine/destinations/contacts/readContact';

const former = (
	segment: string | null,
	previousSegment: string | null,
	writtenSegment?: string | null,
) =>
	formerSegments({
		...readContact({ segment, previousSegment }, 0, DEFAULT_IDENTIFIERS, []),
		writtenSegment,
	});

describe('the segments whose tags may still be there', () => {
	it('are the one before, and the one that was written last', () => {
		expect(former('At Risk', 'Loyal')).toEqual(['Loyal']);
		expect(former('At Risk', 'Loyal', 'Champions')).toEqual(['Loyal', 'Champions']);
		expect(former('At Risk', 'Loyal', 'Loyal')).toEqual(['Loyal']);
	});

	it('are never the present one', () => {
		expect(former('Loyal', 'Loyal', 'Loyal')).toEqual([]);
		expect(former('Loyal', null)).toEqual([]);
	});

	it('are not asked for where the item has no segment', () => {
		expect(former(null, 'Loyal', 'Loyal')).toEqual([]);
	});
});
