import { fitModel } from '../../../../engine/cltv/fit/fitModel';
import { bgNbd } from '../../../../engine/cltv/models/betaGeometric/bgNbd';
import { mbgNbd } from '../../../../engine/cltv/models/betaGeometric/mbgNbd';
import { nbd } from '../../../../engine/cltv/models/nbd';
import { paretoNbd } from '../../../../engine/cltv/models/paretoNbd/paretoNbd';
import { typicalShop } from '../../../../engine/cltv/prior/typicalShop';
import { runAtOnce } from '../../../../engine/slices/runAtOnce';
import { describeWithCdnow } from '../../../support/cdnow';
import { historiesFrom, SMALL_SHOP } from '../models/shopOf';

const shop = historiesFrom(SMALL_SHOP);

describeWithCdnow('fitModel on the CDNOW sample', (cdnow) => {
	it.each([
		[bgNbd, [0.24259454, 4.41360272, 0.79292183, 2.42590573], -9582.429207],
		[mbgNbd, [0.5248429, 6.18308176, 0.89135952, 1.61400293], -9582.135716],
		[paretoNbd, [0.55328406, 10.57790194, 0.60623712, 11.66897827], -9594.976179],
		[nbd, [0.3847659, 12.0720137], -9763.657615],
	])('finds the published parameters of %o', (model, parameters, logLikelihood) => {
		const fitted = runAtOnce(fitModel(model, cdnow.histories()));
		parameters.forEach((parameter, i) => {
			expect(Math.abs((fitted.parameters[i] as number) / parameter - 1)).toBeLessThan(5e-5);
		});
		expect(fitted.logLikelihood).toBeCloseTo(logLikelihood, 4);
		expect(fitted.converged).toBe(true);
	});

	it('says how sure it is: standard errors as CLVTools prints them for the Pareto/NBD', () => {
		const { parameters, covariance } = runAtOnce(fitModel(paretoNbd, cdnow.histories()));
		const errors = Array.from(
			parameters,
			(parameter, i) => parameter * Math.sqrt((covariance as Float64Array)[i * 5] as number),
		);
		[0.0476264, 0.8427222, 0.1872594, 6.2105448].forEach((error, i) => {
			expect(Math.abs((errors[i] as number) / error - 1)).toBeLessThan(0.01);
		});
	});
});

describe('fitModel', () => {
	it('is pulled towards other shops by a prior, the more so the stronger it is', () => {
		const prior = typicalShop(bgNbd);
		const free = runAtOnce(fitModel(bgNbd, shop));
		const [far, near, nearer] = [0, 0.2, 1].map((strength) => {
			const { parameters } = runAtOnce(fitModel(bgNbd, shop, { prior, strength }));
			return Math.abs(Math.log(parameters[0] as number) - (prior.means[0] as number));
		}) as [number, number, number];
		expect(near).toBeLessThan(far);
		expect(nearer).toBeLessThan(near);
		expect(far).toBeCloseTo(
			Math.abs(Math.log(free.parameters[0] as number) - (prior.means[0] as number)),
			6,
		);
	});

	it('gives the likelihood of the histories without that of the prior', () => {
		const fitted = runAtOnce(fitModel(bgNbd, shop, { prior: typicalShop(bgNbd) }));
		expect(fitted.logLikelihood).toBeCloseTo(bgNbd.logLikelihood(fitted.parameters, shop), 8);
		expect(fitted.logLikelihood).toBeLessThan(runAtOnce(fitModel(bgNbd, shop)).logLikelihood);
	});

	it('finds the same from a place nearby as from its own starts', () => {
		const there = runAtOnce(fitModel(bgNbd, shop)).parameters;
		const near = runAtOnce(
			fitModel(bgNbd, shop, { near: there.map((parameter) => parameter * 1.3) }),
		);
		there.forEach((parameter, i) => expect(near.parameters[i]).toBeCloseTo(parameter, 5));
	});

	it('says so where the dropout runs to its limit', () => {
		const steady = historiesFrom([
			[10, 99, 100, 50],
			[12, 98, 100, 50],
			[8, 95, 100, 50],
		]);
		const fitted = runAtOnce(fitModel(bgNbd, steady));
		expect(fitted.converged).toBe(false);
		expect(fitted.parameters.every((parameter) => parameter <= 10_000.01)).toBe(true);
	});

	it.each([[historiesFrom([])], [historiesFrom([[0, 0, 0, 1]])]])(
		'gives the typical shop where the histories say nothing',
		(histories) => {
			const prior = typicalShop(paretoNbd);
			const { parameters } = runAtOnce(fitModel(paretoNbd, histories, { prior }));
			expect(Math.log(parameters[0] as number)).toBeCloseTo(prior.means[0] as number, 2);
		},
	);
});
