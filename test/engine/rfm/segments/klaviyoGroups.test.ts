import { klaviyoGroups } from '../../../../engine/rfm/segments/klaviyoGroups';

/** Klaviyo's published grid, cell by cell. */
const CELLS: ReadonlyArray<readonly [string, string]> = [
	['111', 'Inactive'],
	['112', 'Inactive'],
	['113', 'Inactive'],
	['121', 'Inactive'],
	['122', 'At Risk'],
	['123', 'Needs Attention'],
	['131', 'At Risk'],
	['132', 'Needs Attention'],
	['133', 'Needs Attention'],
	['211', 'At Risk'],
	['212', 'At Risk'],
	['213', 'Needs Attention'],
	['221', 'Needs Attention'],
	['222', 'Recent'],
	['223', 'Recent'],
	['231', 'At Risk'],
	['232', 'Loyal'],
	['233', 'Loyal'],
	['311', 'Recent'],
	['312', 'Recent'],
	['313', 'Recent'],
	['321', 'Loyal'],
	['322', 'Loyal'],
	['323', 'Champions'],
	['331', 'Loyal'],
	['332', 'Champions'],
	['333', 'Champions'],
];

describe('Klaviyo’s groups', () => {
	it('are written out here for all 27 cells', () => {
		expect(new Set(CELLS.map(([cell]) => cell)).size).toBe(27);
	});

	it.each(CELLS)('put %s into %s', (cell, group) => {
		const [recencyScore, frequencyScore, monetaryScore] = [...cell].map(Number);
		expect(
			klaviyoGroups.segmentOf({
				recencyScore: recencyScore as number,
				frequencyScore: frequencyScore as number,
				monetaryScore: monetaryScore as number,
				orderCount: 1,
				recencyDays: 1,
				activeDays: 0,
				discountShare: null,
			}),
		).toBe(group);
	});

	it('are six, from the best to the worst, on a scale of 3', () => {
		expect(klaviyoGroups.scale).toBe(3);
		expect(klaviyoGroups.segments.map(({ name }) => name)).toEqual([
			'Champions',
			'Loyal',
			'Recent',
			'Needs Attention',
			'At Risk',
			'Inactive',
		]);
	});
});
