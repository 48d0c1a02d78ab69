import { bgNbd } from '../../../../engine/cltv/models/betaGeometric/bgNbd';
import { mbgCnbd } from '../../../../engine/cltv/models/betaGeometric/mbgCnbd';
import { logPrior } from '../../../../engine/cltv/prior/prior';
import { priorAround } from '../../../../engine/cltv/groups/priorAround';
import { typicalShop } from '../../../../engine/cltv/prior/typicalShop';

const fittedLike = (parameters: number[], model = bgNbd) => ({
	model,
	parameters: Float64Array.from(parameters),
	logLikelihood: 0,
	covariance: null,
	converged: true,
});

describe('the prior', () => {
	it('is densest at the shop that it is made around, with and without a rhythm', () => {
		for (const model of [bgNbd, mbgCnbd(2)]) {
			const parameters = [0.4, 6, 0.7, 2];
			const gradient = new Float64Array(4);
			const prior = priorAround(fittedLike(parameters, model));
			expect(logPrior(prior, model, parameters.map(Math.log), 1, gradient)).toBeCloseTo(0, 12);
			gradient.forEach((slope) => expect(slope).toBeCloseTo(0, 12));
		}
	});

	it('has the gradient of its own value', () => {
		const prior = typicalShop(bgNbd);
		const at = [-2, 1.5, 0.3, -0.4];
		const gradient = new Float64Array(4);
		logPrior(prior, bgNbd, at, 0.7, gradient);
		at.forEach((_, i) => {
			const value = (step: number) =>
				logPrior(
					prior,
					bgNbd,
					at.map((entry, j) => (j === i ? entry + step : entry)),
					0.7,
					new Float64Array(4),
				);
			expect(gradient[i]).toBeCloseTo((value(1e-5) - value(-1e-5)) / 2e-5, 6);
		});
	});

	it('does not pull at a model with a rhythm because its events are more frequent than purchases', () => {
		const prior = typicalShop(mbgCnbd(2));
		expect(prior).toEqual(typicalShop(mbgCnbd(1)));
		const rate = (model: ReturnType<typeof mbgCnbd>, alpha: number) =>
			logPrior(prior, model, [0.5, alpha, 0.6, 1.3].map(Math.log), 1, new Float64Array(4));
		expect(rate(mbgCnbd(2), 4)).toBeCloseTo(rate(mbgCnbd(1), 8), 12);
	});
});
