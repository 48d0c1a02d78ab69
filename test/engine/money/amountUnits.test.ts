import fc from 'fast-check';
import { fromUnits, toUnits } from '../../../engine/money/amountUnits';

describe('units of money', () => {
	it('add up exactly where amounts do not', () => {
		expect(0.1 + 0.2).not.toBe(0.3);
		expect(fromUnits(toUnits(0.1) + toUnits(0.2))).toBe(0.3);
	});

	it.each([
		[12.5, 125_000],
		[0.0001, 1],
		[1.00005, 10_001],
		[-1.00005, -10_001],
		[0.00005, 1],
		[0.00004999, 0],
		[1.00015, 10_002],
		[123_456.78905, 1_234_567_891],
		[1e-9, 0],
		[9e11, 9e15],
	])('%p is %p units, halves away from zero', (amount, units) => {
		expect(toUnits(amount)).toBe(units);
	});

	it('are never negative zero', () => {
		expect(toUnits(-0)).toBe(0);
		expect(toUnits(-1e-9)).toBe(0);
	});

	it('do not exist for what is no amount, or beyond 9 × 10¹¹', () => {
		for (const amount of [NaN, Infinity, -Infinity, 9.1e11, -9.1e11, Number.MAX_VALUE]) {
			expect(toUnits(amount)).toBeNaN();
		}
	});

	it('become amounts and the same units again, up to a hundred billion', () => {
		fc.assert(
			fc.property(
				fc.maxSafeInteger().map((units) => units % 1e15),
				(units) => {
					expect(toUnits(fromUnits(units))).toBe(units + 0);
				},
			),
			{ numRuns: 2000, seed: 1 },
		);
	});

	it('are what rounding the decimal text gives, for amounts of five decimals', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 1e9 }), (hundredThousandths) => {
				const expected = Math.floor((hundredThousandths + 5) / 10);
				expect(toUnits(Number(`${hundredThousandths}e-5`))).toBe(expected);
				expect(toUnits(-Number(`${hundredThousandths}e-5`))).toBe(-expected + 0);
			}),
			{ numRuns: 2000, seed: 1 },
		);
	});
});
