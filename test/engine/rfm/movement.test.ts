import { movementOf } from '../../../engine/rfm/movement';
import { elevenSegments } from '../../../engine/rfm/segments/elevenSegments';

function movement(
	previous: { segment: string | null; rfmScore: number | null } | undefined,
	segment: string,
	rfmScore = 3,
) {
	return movementOf(previous, { segment, rfmScore }, elevenSegments);
}

describe('movementOf', () => {
	it('calls a customer without an earlier result new', () => {
		expect(movement(undefined, 'Champions')).toBe('new');
	});

	it('calls a customer in the same segment the same, whatever the score', () => {
		expect(movement({ segment: 'Loyal', rfmScore: 5 }, 'Loyal', 1)).toBe('same');
	});

	it.each([
		['Loyal', 'Champions', 'up'],
		['Champions', 'Loyal', 'down'],
		['Lost', 'Hibernating', 'up'],
		['Loyal', 'At Risk', 'down'],
	])('from %s to %s is %s', (before, now, expected) => {
		expect(movement({ segment: before, rfmScore: 3 }, now)).toBe(expected);
	});

	it('goes by the score where the earlier segment is of another map', () => {
		expect(movement({ segment: 'Inactive', rfmScore: 2 }, 'Loyal', 3)).toBe('up');
		expect(movement({ segment: 'Recent', rfmScore: 4 }, 'Loyal', 3)).toBe('down');
		expect(movement({ segment: 'Recent', rfmScore: 3 }, 'Loyal', 3)).toBe('same');
		expect(movement({ segment: 'Recent', rfmScore: null }, 'Loyal', 3)).toBe('same');
	});
});
