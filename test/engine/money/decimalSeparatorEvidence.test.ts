import fc from 'fast-check';
import { decimalSeparatorEvidence } from '../../../engine/money/decimalSeparatorEvidence';
import { HOSTILE_VALUES } from '../../support/hostileValues';

function decide(values: readonly unknown[]) {
	const evidence = decimalSeparatorEvidence();
	for (const value of values) evidence.add(value);
	return evidence.decide();
}

describe('the decimal separator of a column', () => {
	it.each([
		['a point, by two decimals', ['1.234', '12.50'], 'point'],
		['a comma, by two decimals', ['1.234', '12,50'], 'comma'],
		['a point, by commas between thousands', ['1,234,567'], 'point'],
		['a comma, by points between thousands', ['€ 1.234.567'], 'comma'],
		['a point, by both marks', ['$1,234.567'], 'point'],
		['a comma, by both marks', ['1.234,567 €'], 'comma'],
		['a point, where nothing could be thousands', ['0.123'], 'point'],
		['a comma, behind spaces between thousands', ['1 234,567'], 'comma'],
		['undecidable, where all could be thousands', ['1.234', '12.345', '-€ 1.234'], 'undecidable'],
		['undecidable, in whole numbers', ['12', '1 234', '€ 5'], 'undecidable'],
		['undecidable, where the values are numbers', [12.5, 1234], 'undecidable'],
		['undecidable, in dates and versions', ['11.05.2025', '1.2.3', 'v 1.5'], 'undecidable'],
		['contradictory, where both are certain', ['12.50', '12,50'], 'contradictory'],
	])('is %s', (_, values, expected) => {
		expect(decide(values)).toBe(expected);
	});

	it('is the same for every order of the rows', () => {
		const amount = fc.constantFrom(
			'12.50',
			'12,50',
			'1.234',
			'1,234',
			'1.234.567',
			'€ 3,5',
			'7',
			'x',
		);
		const column = fc.array(amount, { maxLength: 6 });
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

describe('hostile columns of amounts', () => {
	it.each(HOSTILE_VALUES)('%s decides nothing', (_, value) => {
		expect(decide([value])).toBe('undecidable');
	});
});
