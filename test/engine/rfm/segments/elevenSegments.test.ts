import { elevenSegments } from '../../../../engine/rfm/segments/elevenSegments';

/**
 * The published table of 125 cells, written out by recency and frequency: in each row the segments of monetary scores
 * 1 to 5.
 */
const CELLS: Record<string, string> = {
	'55': 'Potential Loyalist|Potential Loyalist|Potential Loyalist|Champions|Champions',
	'54': 'Potential Loyalist|Potential Loyalist|Loyal|Champions|Champions',
	'53': 'Potential Loyalist|Potential Loyalist|Potential Loyalist|Need Attention|Need Attention',
	'52': 'Promising|Promising|Promising|Promising|Promising',
	'51': 'New Customers|New Customers|Promising|Promising|Promising',
	'45': 'Potential Loyalist|Potential Loyalist|Potential Loyalist|Champions|Champions',
	'44': 'Potential Loyalist|Potential Loyalist|Need Attention|Loyal|Champions',
	'43': 'Potential Loyalist|Potential Loyalist|Potential Loyalist|Need Attention|Loyal',
	'42': 'New Customers|New Customers|Potential Loyalist|Promising|Promising',
	'41': 'New Customers|New Customers|Promising|Promising|Promising',
	'35': 'Potential Loyalist|Potential Loyalist|Potential Loyalist|Loyal|Loyal',
	'34': 'Potential Loyalist|Potential Loyalist|Need Attention|Loyal|Loyal',
	'33': 'About To Sleep|Hibernating|Potential Loyalist|Need Attention|Loyal',
	'32': 'About To Sleep|Hibernating|Potential Loyalist|Need Attention|Need Attention',
	'31': 'New Customers|About To Sleep|Promising|Promising|Promising',
	'25': 'Hibernating|At Risk|At Risk|At Risk|At Risk',
	'24': 'Hibernating|At Risk|At Risk|At Risk|At Risk',
	'23': 'Hibernating|Hibernating|Hibernating|At Risk|At Risk',
	'22': 'About To Sleep|Hibernating|Hibernating|At Risk|At Risk',
	'21': "Hibernating|Hibernating|About To Sleep|Can't Lose Them|Can't Lose Them",
	'15': "Lost|At Risk|At Risk|Can't Lose Them|Can't Lose Them",
	'14': "Lost|At Risk|At Risk|Can't Lose Them|At Risk",
	'13': 'Lost|Hibernating|At Risk|At Risk|At Risk',
	'12': 'Lost|Hibernating|Hibernating|At Risk|At Risk',
	'11': "Lost|Lost|Can't Lose Them|Can't Lose Them|Can't Lose Them",
};

const everyCell = Object.entries(CELLS).flatMap(([start, row]) =>
	row.split('|').map((segment, i) => [`${start}${i + 1}`, segment] as const),
);

function segmentOf(cell: string): string {
	const [recencyScore, frequencyScore, monetaryScore] = [...cell].map(Number);
	return elevenSegments.segmentOf({
		recencyScore: recencyScore as number,
		frequencyScore: frequencyScore as number,
		monetaryScore: monetaryScore as number,
		orderCount: 1,
		recencyDays: 1,
		activeDays: 0,
		discountShare: null,
	});
}

describe('the eleven segments', () => {
	it('are written out here for all 125 cells', () => {
		expect(new Set(everyCell.map(([cell]) => cell)).size).toBe(125);
	});

	it.each(everyCell)('put %s into %s', (cell, segment) => {
		expect(segmentOf(cell)).toBe(segment);
	});

	it('have as many cells each as the published table', () => {
		const counts = elevenSegments.segments.map(({ name }) => [
			name,
			everyCell.filter(([cell]) => segmentOf(cell) === name).length,
		]);
		expect(Object.fromEntries(counts)).toEqual({
			Champions: 7,
			Loyal: 8,
			'Potential Loyalist': 24,
			'New Customers': 7,
			Promising: 16,
			'Need Attention': 8,
			'About To Sleep': 5,
			'At Risk': 22,
			"Can't Lose Them": 8,
			Hibernating: 14,
			Lost: 6,
		});
	});

	it('run from the best relationship to the worst, each with something to do', () => {
		expect(elevenSegments.segments[0]?.name).toBe('Champions');
		expect(elevenSegments.segments[10]?.name).toBe('Lost');
		for (const { action } of elevenSegments.segments) {
			expect(action?.length).toBeGreaterThan(20);
		}
	});
});
