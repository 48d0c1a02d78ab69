import { createScoreCells } from '../../../../engine/rfm/scoring/scoreCells';

const EQUAL = { recency: 1, frequency: 1, monetary: 1 };

describe('three scores taken together', () => {
	it('stand side by side, with a hyphen where a score can be 10', () => {
		expect(createScoreCells(5, EQUAL)(5, 4, 3).rfmCell).toBe('543');
		expect(createScoreCells(10, EQUAL)(10, 1, 3).rfmCell).toBe('10-1-3');
	});

	it('have a mean of two decimals, by their weights', () => {
		expect(createScoreCells(5, EQUAL)(5, 4, 4).rfmScore).toBe(4.33);
		expect(createScoreCells(5, { recency: 2, frequency: 1, monetary: 0 })(5, 2, 1).rfmScore).toBe(
			4,
		);
		expect(
			createScoreCells(5, { recency: 1e308, frequency: 1e308, monetary: 1e308 })(1, 2, 3).rfmScore,
		).toBe(2);
	});

	it('are told from each other', () => {
		const cellOf = createScoreCells(3, EQUAL);
		const cells = new Set<string>();
		for (const r of [1, 2, 3]) {
			for (const f of [1, 2, 3]) for (const m of [1, 2, 3]) cells.add(cellOf(r, f, m).rfmCell);
		}
		expect(cells.size).toBe(27);
		expect(cellOf(1, 2, 3)).toBe(cellOf(1, 2, 3));
	});
});
