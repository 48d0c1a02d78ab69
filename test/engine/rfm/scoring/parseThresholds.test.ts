import { InputError } from '../../../../engine/inputError';
import { parseThresholds } from '../../../../engine/rfm/scoring/parseThresholds';

const NAME = 'Recency Thresholds (Days)';

describe('parseThresholds', () => {
	it.each([
		['commas', '30, 90, 180, 365'],
		['no blanks', '30,90,180,365'],
		['semicolons', '30; 90; 180; 365'],
		['blanks and lines', ' 30  90\n180\t365 '],
		['a mark at the end', '30, 90, 180, 365,'],
	])('reads numbers with %s between them', (_, text) => {
		expect(parseThresholds(text, 5, NAME)).toEqual([30, 90, 180, 365]);
	});

	it('reads what an expression may give', () => {
		expect(parseThresholds([30, 90, 180, 365], 5, NAME)).toEqual([30, 90, 180, 365]);
		expect(parseThresholds(['30', '90'], 3, NAME)).toEqual([30, 90]);
	});

	it('reads decimals with a point', () => {
		expect(parseThresholds('99.5, 250', 3, NAME)).toEqual([99.5, 250]);
	});

	it.each([[''], ['   '], [undefined], [null], [[]]])(
		'leaves the defaults where %p is typed',
		(value) => {
			expect(parseThresholds(value, 5, NAME)).toBeUndefined();
		},
	);

	it.each([
		['too few', '30, 90, 180'],
		['too many', '30, 90, 180, 365, 730'],
		['the same number twice', '30, 30, 90, 180'],
		['a word', '30, 90, 180, never'],
		['a negative number', '-30, 90, 180, 365'],
		['infinity', '30, 90, 180, Infinity'],
		['a single number for five scores', 30],
		['an object', { days: 30 }],
	])('refuses %s, with the name of the parameter and how many it needs', (_, value) => {
		expect(() => parseThresholds(value, 5, NAME)).toThrow(
			new InputError('thresholds', `"${NAME}" needs 4 different numbers`, ''),
		);
	});

	it('shows as many numbers as it asks for', () => {
		expect(() => parseThresholds('30, 90, 180, 365', 3, NAME)).toThrow(
			expect.objectContaining({ description: expect.stringContaining('"180, 365"') }) as Error,
		);
	});
});
