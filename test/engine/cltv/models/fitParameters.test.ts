import { covarianceOf, fitParameters } from '../../../../engine/cltv/models/fitParameters';
import { runAtOnce } from '../../../../engine/slices/runAtOnce';
import { slicedObjective } from '../../../../engine/statistics/objective';

/** The log-likelihood of a Poisson rate under which so many events happened in a time. */
const ofEvents = (events: number, time: number) =>
	slicedObjective((logParameters, gradient) => {
		const log = logParameters[0] as number;
		gradient[0] = events - time * Math.exp(log);
		return events * log - time * Math.exp(log);
	});

describe('fitParameters', () => {
	it('finds the likeliest parameters, their likelihood and the variance of their logarithms', () => {
		const fit = runAtOnce(fitParameters(ofEvents(3, 6), [[1]]));
		expect(fit.parameters[0]).toBeCloseTo(0.5, 6);
		expect(fit.logLikelihood).toBeCloseTo(3 * Math.log(0.5) - 3, 9);
		expect(fit.covariance?.[0]).toBeCloseTo(1 / 3, 6);
		expect(fit.converged).toBe(true);
	});

	it('says that a rate of no events has come to rest nowhere', () => {
		expect(runAtOnce(fitParameters(ofEvents(0, 6), [[1]])).converged).toBe(false);
	});
});

describe('covarianceOf', () => {
	it('is the inverse of minus the Hessian', () => {
		const covariance = covarianceOf(Float64Array.of(-4, 0, 0, -16), 2);
		expect([...(covariance ?? [])]).toEqual([0.25, 0, 0, 0.0625]);
	});

	it('is null where a direction is left open', () => {
		expect(covarianceOf(Float64Array.of(-2, 0, 0, 0), 2)).toBeNull();
	});
});
