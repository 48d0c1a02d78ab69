import betaln from '@stdlib/math-base-special-betaln';
import { betaGeometricBetaBinomialLogLikelihood } from '../../../../../engine/cltv/models/betaGeometricBetaBinomial/betaGeometricBetaBinomialLikelihood';
import { opportunitiesOf } from '../shopOf';

const ROWS: Array<[number, number, number, number]> = [
	[0, 0, 6, 30],
	[1, 1, 6, 10],
	[2, 6, 6, 5],
	[3, 5, 6, 4],
	[6, 6, 6, 9],
	[0, 0, 2, 12],
	[25, 40, 60, 1],
];
const PLACES = [
	[1.2, 0.75, 0.66, 2.8],
	[0.05, 3, 4, 0.2],
	[40, 90, 0.01, 7],
];

/** Equation 6 of the paper, of one customer. */
function byDefinition(parameters: number[], x: number, tx: number, n: number): number {
	const [alpha, beta, gamma, delta] = parameters as [number, number, number, number];
	const chance = (j: number, died: number) =>
		Math.exp(
			betaln(alpha + x, beta + j - x) -
				betaln(alpha, beta) +
				betaln(gamma + died, delta + j) -
				betaln(gamma, delta),
		);
	let sum = chance(n, 0);
	for (let j = tx; j < n; j++) sum += chance(j, 1);
	return Math.log(sum);
}

describe('the likelihood of the BG/BB model', () => {
	it.each(PLACES)('is that of the paper (alpha %d)', (...parameters) => {
		for (const row of ROWS) {
			const [x, tx, n, weight] = row;
			const found = betaGeometricBetaBinomialLogLikelihood(parameters, opportunitiesOf([row]));
			expect(found).toBeCloseTo(weight * byDefinition(parameters, x, tx, n), 9);
		}
	});

	it.each(PLACES)('has the gradient that differences show (alpha %d)', (...parameters) => {
		const histories = opportunitiesOf(ROWS);
		const gradient = new Float64Array(4);
		betaGeometricBetaBinomialLogLikelihood(parameters, histories, gradient);
		parameters.forEach((parameter, i) => {
			const at = (factor: number) =>
				betaGeometricBetaBinomialLogLikelihood(
					parameters.map((each, j) => (j === i ? parameter * factor : each)),
					histories,
				);
			const difference = (at(Math.exp(1e-5)) - at(Math.exp(-1e-5))) / 2e-5;
			expect(gradient[i]! / difference).toBeCloseTo(1, 6);
		});
	});
});
