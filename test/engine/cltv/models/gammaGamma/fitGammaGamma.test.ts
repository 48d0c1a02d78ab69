import fc from 'fast-check';
import {
	fitGammaGamma,
	type SpendFit,
} from '../../../../../engine/cltv/models/gammaGamma/fitGammaGamma';
import type { SpendHistories } from '../../../../../engine/cltv/models/gammaGamma/spendHistories';
import { runAtOnce } from '../../../../../engine/slices/runAtOnce';
import { describeWithCdnow } from '../../../../support/cdnow';
import { spendsOf } from '../shopOf';

const SHOP: Array<[number, number, number]> = [
	[1, 12.5, 30],
	[1, 80, 10],
	[1, 29, 55],
	[2, 22.345, 20],
	[2, 61, 12],
	[7, 31, 5],
	[29, 44.1, 1],
];

function fitted(fit: SpendFit) {
	if (fit.outcome !== 'fitted') throw new Error(`Nothing was fitted: ${fit.outcome}`);
	return fit;
}

describe('fitting the Gamma-Gamma model', () => {
	it('has a name for a shop in which nobody came back', () => {
		expect(runAtOnce(fitGammaGamma(spendsOf([])))).toEqual({ outcome: 'noRepeatBuyers' });
		const free = spendsOf([
			[0, 0, 400],
			[2, 0, 12],
		]);
		expect(runAtOnce(fitGammaGamma(free))).toEqual({ outcome: 'noRepeatBuyers' });
	});

	it('has a name for spends that have no mean', () => {
		const wild: Array<[number, number, number]> = [];
		for (let i = 0; i < 40; i++) wild.push([1 + (i % 9), 10 ** (i / 3), 1]);
		expect(runAtOnce(fitGammaGamma(spendsOf(wild)))).toEqual({
			outcome: 'heavyTail',
			repeatBuyers: 40,
		});
	});

	it('says the same in yen as in thousands of yen', () => {
		const dollars = fitted(runAtOnce(fitGammaGamma(spendsOf(SHOP))));
		const cents = fitted(
			runAtOnce(fitGammaGamma(spendsOf(SHOP.map(([x, mean, weight]) => [x, mean * 1000, weight])))),
		);
		expect(cents.parameters[0] / dollars.parameters[0]).toBeCloseTo(1, 6);
		expect(cents.parameters[1] / dollars.parameters[1]).toBeCloseTo(1, 6);
		expect(cents.parameters[2] / dollars.parameters[2]).toBeCloseTo(1000, 3);
		expect(cents.logLikelihood).toBeCloseTo(dollars.logLikelihood - 133 * Math.log(1000), 6);
	});

	it('takes a row of three customers for three rows of one', () => {
		const single = SHOP.flatMap(([x, mean, weight]) =>
			Array.from({ length: weight }, (): [number, number, number] => [x, mean, 1]),
		);
		const together = fitted(runAtOnce(fitGammaGamma(spendsOf(SHOP))));
		const apart = fitted(runAtOnce(fitGammaGamma(spendsOf(single))));
		apart.parameters.forEach((each, i) => expect(each / together.parameters[i]!).toBeCloseTo(1, 6));
		expect(apart.repeatBuyers).toBe(133);
	});

	it('expects what they spend of customers who all spend the same', () => {
		const fit = fitted(
			runAtOnce(
				fitGammaGamma(
					spendsOf([
						[1, 29.9, 30],
						[4, 29.9, 12],
					]),
				),
			),
		);
		const [p, q, v] = fit.parameters;
		expect((p * v) / (q - 1)).toBeCloseTo(29.9, 1);
		expect(fit.converged).toBe(false);
	});

	it.each([
		['p', 0, 6],
		['q − 1', 1, 2.5],
		['v, in units of what repeat buyers spent', 2, 0.4],
	])('follows a penalty on %s', (_, place, centre) => {
		const pulled = fitted(
			runAtOnce(
				fitGammaGamma(spendsOf(SHOP), {
					penalty: (logParameters, gradient) => {
						const distance = logParameters[place]! - Math.log(centre);
						gradient.fill(0);
						gradient[place] = -2e6 * distance;
						return -1e6 * distance * distance;
					},
				}),
			),
		);
		const spent = SHOP.reduce((sum, [, mean, weight]) => sum + mean * weight, 0) / 133;
		const [p, q, v] = pulled.parameters;
		expect([p, q - 1, v / spent][place]! / centre).toBeCloseTo(1, 3);
		const free = fitted(runAtOnce(fitGammaGamma(spendsOf(SHOP))));
		expect(pulled.logLikelihood).toBeLessThan(free.logLikelihood);
		expect(pulled.converged).toBe(true);
	});

	it('comes, by way of a sample, to the maximum of all rows', () => {
		const rows: Array<[number, number, number]> = [];
		for (let i = 0; i < 50_000; i++) {
			const [x, mean] = SHOP[i % SHOP.length]!;
			rows.push([x, mean * (1 + ((i * 7919) % 977) / 977), 1]);
		}
		const half = rows.slice(0, 25_000);
		const twice = half.map(([x, mean]): [number, number, number] => [x, mean, 2]);
		const direct = fitted(runAtOnce(fitGammaGamma(spendsOf(twice))));
		const sampled = fitted(runAtOnce(fitGammaGamma(spendsOf([...half, ...half]))));
		sampled.parameters.forEach((each, i) => {
			expect(each / direct.parameters[i]!).toBeCloseTo(1, 5);
		});
	});

	it('pauses on the way', () => {
		const work = fitGammaGamma(spendsOf(Array.from({ length: 40_000 }, () => [2, 30, 1])));
		let pauses = 0;
		while (work.next().done !== true) pauses++;
		expect(pauses).toBeGreaterThan(20);
	});

	it('answers for any spends at all, with numbers or a name', () => {
		const row = fc.tuple(
			fc.oneof(fc.nat(40), fc.constantFrom(NaN, Infinity, -1)),
			fc.oneof(
				fc.double({ min: 0.01, max: 1e9, noNaN: true }),
				fc.constantFrom(0, NaN, Infinity, -5, 1e300, 5e-324),
			),
			fc.constant(1),
		);
		fc.assert(
			fc.property(fc.array(row, { maxLength: 30 }), (rows) => {
				const fit = runAtOnce(fitGammaGamma(spendsOf(rows)));
				if (fit.outcome !== 'fitted') return;
				expect(fit.parameters.every((each) => each > 0 && each < Infinity)).toBe(true);
				expect(fit.parameters[1]).toBeGreaterThan(1);
				expect(Number.isFinite(fit.logLikelihood)).toBe(true);
			}),
			{ numRuns: 100, seed: 1 },
		);
	});
});

describeWithCdnow('fitting the Gamma-Gamma model to the CDNOW sample', (cdnow) => {
	function spends(): SpendHistories {
		return spendsOf(cdnow.customers().map(({ x, meanSpend }) => [x, meanSpend, 1]));
	}

	it('finds the exact maximum', () => {
		const fit = fitted(runAtOnce(fitGammaGamma(spends())));
		expect(fit.repeatBuyers).toBe(946);
		expect(fit.logLikelihood).toBeCloseTo(-4055.917695, 6);
		[6.24957, 3.74422, 15.44352].forEach((exact, i) => {
			expect(Math.abs(fit.parameters[i]! / exact - 1)).toBeLessThan(1e-5);
		});
	});

	it('knows how sure it is', () => {
		const { covariance } = fitted(runAtOnce(fitGammaGamma(spends())));
		// Of the mean spend: 2.6%, from 946 customers who differ by a factor of two.
		expect(Math.sqrt(covariance![8]!)).toBeCloseTo(0.026, 2);
	});
});
