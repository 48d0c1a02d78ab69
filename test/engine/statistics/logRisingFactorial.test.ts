import { digammaDifference } from '../../../engine/statistics/digammaDifference';
import { logRisingFactorial } from '../../../engine/statistics/logRisingFactorial';

/** Base, count, ln Γ(base + count) − ln Γ(base), ψ(base + count) − ψ(base), by mpmath with 60 digits. */
const EXACT: ReadonlyArray<readonly [number, number, number, number]> = [
	[0.243, 20, 38.74518543175788, 7.333999710886741],
	[1e-7, 3, -15.42494832039838, 10000001.499999875],
	[9e6, 1000, 16012.79063324608, 0.00011110494490096815],
	[2.4, 1_000_000, 12815537.509515308, 13.162611288261912],
	[11.5, 17, 49.92717635698179, 0.9340185150428881],
	[300, 17, 97.4095453760427, 0.05520877546905941],
	[12, 1e9, 19723266058.6806, 18.2806041684706],
];

describe('the logarithm of a rising factorial', () => {
	it.each(EXACT)('of %d over %d factors has 14 right digits', (base, count, log) => {
		expect(Math.abs(logRisingFactorial(base, count) / log - 1)).toBeLessThan(1e-14);
	});

	it.each(EXACT)(
		'of %d over %d factors has a derivative with 14 right digits',
		(base, count, _, slope) => {
			expect(Math.abs(digammaDifference(base, count) / slope - 1)).toBeLessThan(1e-14);
		},
	);

	it('is 0 without factors, and so is its derivative', () => {
		expect(logRisingFactorial(3, 0)).toBe(0);
		expect(digammaDifference(3, 0)).toBe(0);
	});

	it('grows by one factor at a time, across the ways in which it is computed', () => {
		for (const base of [0.01, 5, 11.9, 40]) {
			for (let count = 0; count < 60; count++) {
				const step = logRisingFactorial(base, count + 1) - logRisingFactorial(base, count);
				expect(step).toBeCloseTo(Math.log(base + count), 12);
				const slope = digammaDifference(base, count + 1) - digammaDifference(base, count);
				expect(slope).toBeCloseTo(1 / (base + count), 12);
			}
		}
	});
});
