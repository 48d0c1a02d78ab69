import { parameterPoints } from '../../../../engine/cltv/intervals/parameterPoints';
import { nbd } from '../../../../engine/cltv/models/nbd';

const fitted = (covariance: number[] | null) => ({
	model: nbd,
	parameters: Float64Array.of(0.5, 12),
	logLikelihood: 0,
	covariance: covariance === null ? null : Float64Array.from(covariance),
	converged: true,
});

describe('parameterPoints', () => {
	it('have the mean and the covariance of the estimates, as logarithms', () => {
		const covariance = [0.04, 0.03, 0.03, 0.09];
		const points = parameterPoints(fitted(covariance));
		expect(points).toHaveLength(4);
		const away = points.map((point) => [
			Math.log((point[0] as number) / 0.5),
			Math.log((point[1] as number) / 12),
		]);
		for (const i of [0, 1]) {
			expect(away.reduce((sum, own) => sum + (own[i] as number), 0)).toBeCloseTo(0, 12);
			for (const j of [0, 1]) {
				const product = away.reduce((sum, own) => sum + (own[i] as number) * (own[j] as number), 0);
				expect(product / 4).toBeCloseTo(covariance[2 * i + j] as number, 12);
			}
		}
	});

	it('are the estimates alone where nothing is known of their covariance', () => {
		expect(parameterPoints(fitted(null))).toEqual([Float64Array.of(0.5, 12)]);
		expect(parameterPoints(fitted([1, 2, 2, 1]))).toHaveLength(1);
	});

	it('do not run away where the estimates are hardly known', () => {
		const points = parameterPoints(fitted([900, 0, 0, 1]));
		points.forEach((point) => expect(point[0]).toBeLessThanOrEqual(0.5 * Math.exp(3) + 1e-9));
	});
});
