import fc from 'fast-check';
import { headerRows } from '../../../../../engine/sentiment/responses/rows/headerRows';
import { HOSTILE_VALUES } from '../../../../support/hostileValues';
import { readJson } from '../readJson';

describe('Lines of header, attacked', () => {
	it.each(HOSTILE_VALUES)(
		'are not lost or taken for more than they are with %s in them',
		(_, value) => {
			const row = { 'Respondent ID': value, 'End Date': '', 'What do you like?': value };
			const { responses, rejected } = readJson([row, row, row]);
			expect(responses.length + rejected.length).toBeGreaterThan(0);
		},
	);

	it('are at most the first two items, whatever these are', () => {
		const json = fc.oneof(
			fc.jsonValue(),
			fc.dictionary(fc.constantFrom('', 'id', 'Timestamp', '__proto__', 'Q1'), fc.string()),
		);
		fc.assert(
			fc.property(fc.array(json, { maxLength: 5 }), (items) => {
				const lines = headerRows(items.map((each) => ({ json: each as never })));
				return [...lines.items].every((item) => item < 2);
			}),
			{ seed: 20240301, numRuns: 500 },
		);
	});

	it('of a thousand columns are read at once', () => {
		const columns = Array.from({ length: 1000 }, (_, at) => [`_${at}`, '{"ImportId":'.repeat(50)]);
		const row = Object.fromEntries(columns);
		expect(headerRows([{ json: row }, { json: row }]).items.size).toBe(1);
	});
});
