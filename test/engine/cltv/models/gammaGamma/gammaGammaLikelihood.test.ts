import gammaln from '@stdlib/math-base-special-gammaln';
import { gammaGammaLikelihood } from '../../../../../engine/cltv/models/gammaGamma/gammaGammaLikelihood';
import { prepareSpends } from '../../../../../engine/cltv/models/gammaGamma/spendHistories';
import { runAtOnce } from '../../../../../engine/slices/runAtOnce';
import { spendsOf } from '../shopOf';

const ROWS: Array<[number, number, number]> = [
	[1, 12.5, 3],
	[1, 80, 1],
	[2, 22.345, 2],
	[7, 31, 1],
	[29, 44.1, 1],
];
const PLACES: Array<[string, [number, number, number]]> = [
	['the CDNOW sample', [6.25, 3.744, 15.44]],
	['customers who spend almost the same every time', [5000, 2.5, 0.01]],
	['customers who are all but alike', [2, 3000, 60000]],
	['a heavy tail', [0.4, 1.06, 5]],
];

function evaluate(p: number, q: number, v: number): { value: number; gradient: Float64Array } {
	const spends = runAtOnce(prepareSpends(spendsOf(ROWS)));
	const gradient = new Float64Array(3);
	const mean = (p * v) / (q - 1) / spends.unit;
	const at = Float64Array.of(Math.log(p), Math.log(q - 1), Math.log(mean));
	return { value: runAtOnce(gammaGammaLikelihood(spends)(at, gradient)), gradient };
}

/** Equation 1a of the paper, of the mean spend z of x purchases. */
function byDefinition(p: number, q: number, v: number): number {
	return ROWS.reduce(
		(sum, [x, z, weight]) =>
			sum +
			weight *
				(gammaln(p * x + q) -
					gammaln(p * x) -
					gammaln(q) +
					q * Math.log(v) +
					(p * x - 1) * Math.log(z) +
					p * x * Math.log(x) -
					(p * x + q) * Math.log(v + x * z)),
		0,
	);
}

describe('the likelihood of the Gamma-Gamma model', () => {
	it.each(PLACES)('is that of the paper: %s', (_, [p, q, v]) => {
		expect(evaluate(p, q, v).value / byDefinition(p, q, v)).toBeCloseTo(1, 7);
	});

	it.each(PLACES)('has the gradient that differences show: %s', (_, [p, q, v]) => {
		const spends = runAtOnce(prepareSpends(spendsOf(ROWS)));
		const likelihood = gammaGammaLikelihood(spends);
		const at = [p, q - 1, (p * v) / (q - 1) / spends.unit].map(Math.log);
		const gradient = new Float64Array(3);
		runAtOnce(likelihood(Float64Array.from(at), gradient));
		at.forEach((centre, i) => {
			const moved = (by: number) =>
				runAtOnce(
					likelihood(
						Float64Array.from(at, (each, j) => (j === i ? centre + by : each)),
						new Float64Array(3),
					),
				);
			const difference = (moved(1e-4) - moved(-1e-4)) / 2e-4;
			expect(Math.abs(gradient[i]! - difference)).toBeLessThan(1e-6 * (1 + Math.abs(difference)));
		});
	});
});
