import fc from 'fast-check';
import { dayMonthEvidence } from '../../../engine/dates/dayMonthOrder';

function decide(values: readonly unknown[]) {
	const evidence = dayMonthEvidence();
	for (const value of values) evidence.add(value);
	return evidence.decide();
}

describe('the order of day and month in a column', () => {
	it.each([
		['day first, by a day above 12', ['03/04/2026', '25/04/2026'], 'dayFirst'],
		['month first, by a day above 12', ['03/04/2026', '04/25/2026 9:55 AM'], 'monthFirst'],
		['day first, by dots', ['03.04.2026'], 'dayFirst'],
		['day first, with dashes and short years', ['25-4-26'], 'dayFirst'],
		['undecidable, where all days are below 13', ['03/04/2026', '05/06/2026'], 'undecidable'],
		['undecidable, where day and month are equal', ['05/05/2026', '6/6/26'], 'undecidable'],
		['undecidable, where the year comes first', ['2026/04/25', '2026-04-25'], 'undecidable'],
		['undecidable, where there are no dates', ['', 'n/a', 45788, null], 'undecidable'],
		['contradictory, where both are certain', ['25/04/2026', '04/25/2026'], 'contradictory'],
		['contradictory, where dots meet months', ['03.04.2026', '04/25/2026'], 'contradictory'],
	])('is %s', (_, values, expected) => {
		expect(decide(values)).toBe(expected);
	});

	it('is not decided by dates that do not exist', () => {
		expect(decide(['31/02/2026', '02/31/2026', '45/12/2026', '13/13/2026', '12.31.2026'])).toBe(
			'undecidable',
		);
	});

	it('is the same for every order of the rows', () => {
		const number = fc.integer({ min: 1, max: 31 });
		const date = fc
			.tuple(number, fc.constantFrom('/', '-', '.'), number)
			.map(([a, mark, b]) => `${a}${mark}${b}${mark}2026`);
		const column = fc.array(date, { maxLength: 6 });
		fc.assert(
			fc.property(
				column.chain((values) =>
					fc.tuple(fc.constant(values), fc.shuffledSubarray(values, { minLength: values.length })),
				),
				([values, shuffled]) => {
					expect(decide(shuffled)).toBe(decide(values));
				},
			),
			{ seed: 1 },
		);
	});
});
