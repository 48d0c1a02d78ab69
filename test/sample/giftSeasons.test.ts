import { categoryLift, demandOn, HIGHEST_DEMAND, SEASONS } from '../../sample/giftSeasons';
import { DAYS, dayNumber } from '../../sample/shopTime';

const ALL_DAYS = Array.from({ length: DAYS }, (_, day) => day);

describe('The seasons of the sample shop', () => {
	it('bring as much demand as the mean day has, over the two years', () => {
		expect(ALL_DAYS.reduce((sum, day) => sum + demandOn(day), 0) / DAYS).toBeCloseTo(1, 10);
		expect(Math.max(...ALL_DAYS.map(demandOn))).toBe(HIGHEST_DEMAND);
	});

	it('do not overlap', () => {
		const ends = SEASONS.flatMap(({ from, to }) => [from, to]);
		expect(ends).toEqual(ends.toSorted());
	});

	it('contain Black Friday, Valentine and Mother’s Day of both years', () => {
		for (const date of [
			'2024-11-29',
			'2025-11-28',
			'2025-02-13',
			'2026-02-13',
			'2025-05-10',
			'2026-05-09',
		]) {
			expect(demandOn(dayNumber(date))).toBeGreaterThan(1.3);
		}
	});

	it('sell gift boxes before Christmas and scarves in winter', () => {
		const [advent, june] = [dayNumber('2025-12-10'), dayNumber('2025-06-15')];
		expect(categoryLift('Gift Boxes', advent)).toBeGreaterThan(categoryLift('Gift Boxes', june));
		expect(categoryLift('Scarves', advent)).toBeGreaterThan(categoryLift('Scarves', june));
	});
});
