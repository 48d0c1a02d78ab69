import {
	BY_ALPHA,
	BY_BETA,
	BY_R,
	BY_S,
	LOG_A,
	LOG_B,
	paretoNbdTail,
	TAIL,
	TAIL_LENGTH,
} from '../../../../../engine/cltv/models/paretoNbd/paretoNbdTail';

function tailOf(parameters: readonly number[], x: number, t: number): Float64Array {
	const result = new Float64Array(TAIL_LENGTH + 2);
	paretoNbdTail(parameters, x, t, result, 2, new Float64Array(4));
	return result.subarray(2);
}

describe('paretoNbdTail', () => {
	it.each([
		['above', [0.55, 14, 0.61, 11]],
		['below', [0.55, 8, 0.61, 11]],
	])('has the derivatives that differences show, with alpha %s beta', (_, parameters) => {
		const at = tailOf(parameters, 3, 20);
		[BY_R, BY_ALPHA, BY_S, BY_BETA].forEach((place, i) => {
			const step = 1e-6 * parameters[i]!;
			const moved = (by: number) =>
				tailOf(
					parameters.map((each, j) => (j === i ? each + by : each)),
					3,
					20,
				)[TAIL]!;
			expect(at[place]! / ((moved(step) - moved(-step)) / (2 * step))).toBeCloseTo(1, 6);
		});
	});

	it('goes on where alpha passes beta', () => {
		const below = tailOf([0.55, 11 - 1e-12, 0.61, 11], 3, 20);
		const above = tailOf([0.55, 11 + 1e-12, 0.61, 11], 3, 20);
		below.forEach((value, i) => expect(value / above[i]!).toBeCloseTo(1, 8));
	});

	it('gives the logarithms of both scales at t', () => {
		const at = tailOf([0.55, 14, 0.61, 11], 0, 20);
		expect(at[LOG_A]).toBe(Math.log(34));
		expect(at[LOG_B]).toBe(Math.log(31));
	});
});
