import { paretoNbd } from '../../../../../engine/cltv/models/paretoNbd/paretoNbd';
import { paretoNbdLogLikelihood } from '../../../../../engine/cltv/models/paretoNbd/paretoNbdLikelihood';
import type { PurchaseHistories } from '../../../../../engine/cltv/histories/purchaseHistories';
import { maximise } from '../../../../../engine/statistics/maximise';
import { describeWithCdnow } from '../../../../support/cdnow';
import { historiesFrom, SMALL_SHOP } from '../shopOf';

function fit(histories: PurchaseHistories, start: readonly number[]) {
	return maximise(
		(logParameters, gradient) =>
			paretoNbdLogLikelihood(logParameters.map(Math.exp), histories, gradient),
		[start.map(Math.log)],
	);
}

/** The likelihood as the paper has it, with the integral over the moment of death u by the midpoint rule over ln(β + u). */
function byDefinition(parameters: readonly number[], x: number, tx: number, T: number): number {
	const [r, alpha, s, beta] = parameters as [number, number, number, number];
	const steps = 20_000;
	const width = Math.log((beta + T) / (beta + tx)) / steps;
	let integral = 0;
	for (let i = 0; i < steps; i++) {
		const b = (beta + tx) * Math.exp((i + 0.5) * width);
		integral += (alpha - beta + b) ** -(r + x) * b ** -s * width;
	}
	let factor = alpha ** r * beta ** s;
	for (let i = 0; i < x; i++) factor *= r + i;
	return Math.log(factor * ((alpha + T) ** -(r + x) * (beta + T) ** -s + s * integral));
}

const PLACES: Array<[string, number[]]> = [
	['alpha below beta', [0.55, 10.58, 0.61, 11.67]],
	['alpha above beta', [1.3, 20, 0.4, 9]],
	['alpha far above beta', [0.7, 60, 1.5, 0.2]],
	['alpha far below beta', [0.7, 0.3, 1.5, 90]],
	['alpha equal to beta', [0.9, 7, 0.8, 7]],
];

describe('the likelihood of the Pareto/NBD', () => {
	it.each(PLACES)('is that of its definition, with %s', (_, parameters) => {
		for (const [x, tx, T] of SMALL_SHOP) {
			const found = paretoNbdLogLikelihood(parameters, historiesFrom([[x, tx, T, 1]]));
			expect(found).toBeCloseTo(byDefinition(parameters, x, tx, T), 5);
		}
	});

	it.each(PLACES)('has the gradient that differences show, with %s', (_, parameters) => {
		const histories = historiesFrom(SMALL_SHOP);
		const gradient = new Float64Array(4);
		paretoNbdLogLikelihood(parameters, histories, gradient);
		parameters.forEach((parameter, i) => {
			const step = 1e-5;
			const at = (factor: number) =>
				paretoNbdLogLikelihood(
					parameters.map((each, j) => (j === i ? parameter * factor : each)),
					histories,
				);
			const difference = (at(Math.exp(step)) - at(Math.exp(-step))) / (2 * step);
			expect(gradient[i]! / difference).toBeCloseTo(1, 6);
		});
	});

	it('counts a history as often as there are customers with it', () => {
		const parameters = [0.55, 10.58, 0.61, 11.67];
		const three = paretoNbdLogLikelihood(parameters, historiesFrom([[2, 9, 27, 3]]));
		const one = paretoNbdLogLikelihood(parameters, historiesFrom([[2, 9, 27, 1]]));
		expect(three).toBeCloseTo(3 * one, 12);
	});

	it('does not depend on the order of the rows', () => {
		const parameters = [0.55, 10.58, 0.61, 11.67];
		const forwards = paretoNbdLogLikelihood(parameters, historiesFrom(SMALL_SHOP));
		const backwards = paretoNbdLogLikelihood(parameters, historiesFrom([...SMALL_SHOP].reverse()));
		expect(backwards).toBeCloseTo(forwards, 10);
	});

	it('is 0, certainty, for customers who were not observed for any time', () => {
		expect(
			paretoNbdLogLikelihood([0.55, 10.58, 0.61, 11.67], historiesFrom([[0, 0, 0, 5]])),
		).toBeCloseTo(0, 12);
	});

	it('keeps its digits for 2,000 purchases and scales far apart', () => {
		const busy = historiesFrom([[2000, 30, 365, 1]]);
		expect(paretoNbdLogLikelihood([0.25, 4, 0.6, 0.001], busy)).toBeCloseTo(6132.107017190263, 8);
		const silent = historiesFrom([[3, 10, 52, 1]]);
		expect(paretoNbdLogLikelihood([5, 1000, 5, 0.01], silent)).toBeCloseTo(-50.01896499682615, 10);
	});
});

describe('fitting the Pareto/NBD', () => {
	it('comes to the same maximum from every start', () => {
		const histories = historiesFrom(SMALL_SHOP);
		const starts = paretoNbd.starts(histories);
		expect(starts.length).toBeGreaterThanOrEqual(2);
		const found = starts.map((start) => fit(histories, start));
		for (const maximum of found) {
			expect(maximum.converged).toBe(true);
			expect(maximum.value).toBeCloseTo(found[0]!.value, 7);
		}
	});

	it.each([
		['nobody', []],
		['one customer of today', [[0, 0, 0, 1]]],
		['nobody who came back', [[0, 0, 30, 500]]],
	] as Array<[string, Array<[number, number, number, number]>]>)(
		'has somewhere to start with %s',
		(_, rows) => {
			for (const start of paretoNbd.starts(historiesFrom(rows))) {
				expect(start.every((each) => each > 0 && each < Infinity)).toBe(true);
			}
		},
	);
});

describeWithCdnow('fitting the Pareto/NBD to the CDNOW sample', (cdnow) => {
	it('finds the published parameters and likelihood', () => {
		const maximum = fit(cdnow.histories(), paretoNbd.starts(cdnow.histories())[0]!);
		const [r, alpha, s, beta] = maximum.logParameters.map(Math.exp) as unknown as number[];
		expect(maximum.converged).toBe(true);
		expect(r).toBeCloseTo(0.553, 3);
		expect(alpha).toBeCloseTo(10.578, 3);
		expect(s).toBeCloseTo(0.606, 3);
		expect(beta).toBeCloseTo(11.669, 3);
		expect(maximum.value).toBeCloseTo(-9594.976179, 6);
	});

	it('finds the exact maximum, a little above the best of lifetimes', () => {
		const histories = cdnow.histories();
		const maximum = fit(histories, [1, 10, 1, 10]);
		// To 30 digits with mpmath, all four derivatives are below 1e-6 here; where lifetimes stops they are 0.004.
		const exact = [0.553277, 10.577683, 0.60624, 11.668735];
		exact.forEach((each, i) => {
			expect(Math.exp(maximum.logParameters[i]!) / each).toBeCloseTo(1, 5);
		});
		const lifetimes = [0.55328406, 10.57790194, 0.60623712, 11.66897827];
		expect(paretoNbdLogLikelihood(lifetimes, histories)).toBeCloseTo(-9594.976179, 6);
		expect(maximum.value).toBeGreaterThan(paretoNbdLogLikelihood(lifetimes, histories));
	});
});
