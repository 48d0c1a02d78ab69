import fc from 'fast-check';
import { readJson } from '../readJson';
import { HOSTILE_VALUES } from '../../../../support/hostileValues';

const MEGABYTE = 1_000_000;

describe('rows of a table, attacked', () => {
	it('answers whatever stands in the cells', () => {
		for (const [, value] of HOSTILE_VALUES) {
			const row = { timestamp: value, email: value, comment: value, nps: value, 'Why?': value };
			const { responses, rejected } = readJson([row, { comment: 'Lovely' }]);
			expect(responses.length + rejected.length).toBeGreaterThanOrEqual(2);
		}
	});

	it('answers whatever the columns are called', () => {
		const names = [
			'__proto__',
			'constructor',
			'toString',
			'',
			'?',
			'x'.repeat(MEGABYTE),
			'🎁',
			'\u0000',
		];
		for (const name of names) {
			const row = JSON.parse(JSON.stringify([[name, 'A lovely ring indeed']])) as [
				[string, string],
			];
			const { responses, rejected } = readJson([Object.fromEntries(row)]);
			expect(responses.length + rejected.length).toBe(1);
		}
	});

	it('reads words of a megabyte in a fraction of a second', () => {
		const times = [1, 2, 3].map(() => {
			const start = performance.now();
			const { responses } = readJson([{ comment: 'very nice '.repeat(MEGABYTE / 10) }]);
			expect(responses).toHaveLength(1);
			return performance.now() - start;
		});
		expect(Math.min(...times)).toBeLessThan(200);
	});

	it('loses no item of any JSON', () => {
		fc.assert(
			fc.property(fc.array(fc.dictionary(fc.string(), fc.jsonValue())), (items) => {
				const { responses, rejected } = readJson(items);
				const seen = new Set([
					...responses.flatMap((entry) => entry.items),
					...rejected.map(({ item }) => item),
				]);
				expect([...seen].sort((a, b) => a - b)).toEqual(items.map((_, index) => index));
			}),
			{ seed: 20240301, numRuns: 300 },
		);
	});

	it('gives the same answers in any order of the items', () => {
		const row = fc.record(
			{
				participantId: fc.constantFrom('a', 'b', 'c'),
				timestamp: fc.constantFrom('2026-05-01', '2026-05-02', '2026-05-03'),
				comment: fc.constantFrom('good', 'bad', '', 'Nothing'),
				nps: fc.integer({ min: 0, max: 10 }),
			},
			{ requiredKeys: ['participantId', 'timestamp'] },
		);
		fc.assert(
			fc.property(fc.uniqueArray(row, { selector: (value) => JSON.stringify(value) }), (rows) => {
				const numbered = rows.map((value, index) => ({ ...value, 'response id': `r${index}` }));
				const answers = (items: readonly object[]) =>
					readJson(items)
						.responses.map(({ text, scores, responseId }) =>
							JSON.stringify([text, scores.map(({ value }) => value), responseId]),
						)
						.sort();
				expect(answers([...numbered].reverse())).toEqual(answers(numbered));
			}),
			{ seed: 20240301, numRuns: 100 },
		);
	});
});
