import fc from 'fast-check';
import {
	saysCancelled,
	saysTest,
	saysUnpaid,
} from '../../../../engine/orders/spreadsheet/orderFlags';

describe('hostile cells in the place of a yes or a no', () => {
	it.each([
		['a megabyte of digits', '1'.repeat(1_000_000)],
		['a megabyte of blanks', ' '.repeat(1_000_000)],
		['a megabyte of points', `1${'.1'.repeat(500_000)}`],
		['the name of a part of JavaScript', '__proto__'],
		['no number', NaN],
		['a number without an end', Infinity],
		['a list', ['yes']],
	])('are answered: %s', (_, cell) => {
		expect(typeof saysCancelled(cell)).toBe('boolean');
		expect(saysUnpaid(cell)).toBe(false);
		expect(saysTest(cell)).toBe(false);
	});

	it('answers any JSON', () => {
		fc.assert(
			fc.property(fc.jsonValue(), (cell) => {
				for (const says of [saysCancelled, saysUnpaid, saysTest]) {
					expect(typeof says(cell)).toBe('boolean');
				}
			}),
			{ seed: 20240301, numRuns: 300 },
		);
	});
});
