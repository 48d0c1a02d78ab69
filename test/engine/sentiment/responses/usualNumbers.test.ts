import range from 'lodash/range';
import { readJson } from './readJson';

/** The scale that the scores of a column are on, and the scores. */
function scored(column: string, cells: readonly unknown[]) {
	const rows = cells.map((cell, index) => ({ [column]: cell, Comment: `Lovely ring ${index}` }));
	const { responses, offScale } = readJson(rows);
	const scores = responses.flatMap((response) => response.scores);
	const scales = new Set(
		scores.map(({ range: { scale, low, high } }) => `${scale} ${low}–${high}`),
	);
	return { scales: [...scales], count: scores.length, offScale };
}

describe('numbers that stray from the others', () => {
	it('change nothing about how likely somebody is to recommend', () => {
		expect(scored('NPS', [9, 3, 12, 10])).toEqual({ scales: ['nps 0–10'], count: 3, offScale: 1 });
	});

	it('make no scale to 100 of five stars', () => {
		const cells = [...range(50).map((index) => 1 + (index % 5)), 212];
		expect(scored('Rating', cells)).toEqual({ scales: ['stars 1–5'], count: 50, offScale: 1 });
	});

	it('are left out where survey tools write them for no answer', () => {
		const few = scored('How satisfied are you?', [5, 4, 99, -1]);
		expect(few).toEqual({ scales: ['csat 1–5'], count: 2, offScale: 2 });
	});

	it('are no strays where many are larger than ten', () => {
		const scores = scored('How satisfied are you?', [8, 45, 90, 10, 100, 72]);
		expect(scores).toEqual({ scales: ['csat 0–100'], count: 6, offScale: 0 });
	});

	it('are on no scale where they are the most', () => {
		expect(scored('NPS', [45, 30, 8])).toEqual({ scales: [], count: 0, offScale: 0 });
	});
});
