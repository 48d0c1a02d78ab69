import { bgNbd } from '../../../../engine/cltv/models/betaGeometric/bgNbd';
import {
	likelihoodInSlices,
	maximiseLikelihood,
} from '../../../../engine/cltv/fit/maximiseLikelihood';
import { mbgNbd } from '../../../../engine/cltv/models/betaGeometric/mbgNbd';
import { nbd } from '../../../../engine/cltv/models/nbd';
import type { TransactionModel } from '../../../../engine/cltv/models/transactionModel';
import type { PurchaseHistories } from '../../../../engine/cltv/histories/purchaseHistories';
import { runAtOnce } from '../../../../engine/slices/runAtOnce';
import { expectRelative, fitted } from '../models/fitted';
import { historiesFrom, SMALL_SHOP } from '../models/shopOf';
import { simulateShop } from '../models/simulateShop';

const SHOP = { r: 0.8, alpha: 6, dropout: [0.8, 2.5], weeks: [20, 100], k: 1 } as const;

describe('the likeliest parameters', () => {
	it('of many rows are found in slices, by way of a sample, as they are at once', () => {
		const histories = simulateShop({ ...SHOP, customers: 40_000, seed: 5 });
		let rowsAtOnce = 0;
		let rows = 0;
		const watched: TransactionModel = {
			...mbgNbd,
			logLikelihood(parameters, part, gradient) {
				rowsAtOnce = Math.max(rowsAtOnce, part.length);
				rows += part.length;
				return mbgNbd.logLikelihood(parameters, part, gradient);
			},
		};
		const found = runAtOnce(maximiseLikelihood(watched, histories));
		expect(found.converged).toBe(true);
		expect(rowsAtOnce).toBeLessThanOrEqual(16_384);
		// A search of its own would look at every row more than twenty times.
		expect(rows).toBeLessThan(14 * histories.length);

		const again = runAtOnce(
			maximiseLikelihood(mbgNbd, histories, { starts: [[0.3, 2, 2, 2]], tolerance: 1e-9 }),
		);
		found.logParameters.forEach((each, i) => expect(again.logParameters[i]).toBeCloseTo(each, 6));
		expect(Math.exp(found.logParameters[0] as number)).toBeCloseTo(0.8, 1);
	}, 60_000);

	it('count the gaps of a rhythm once, however many slices there are', () => {
		const histories = {
			...simulateShop({ ...SHOP, customers: 40_000, seed: 6 }),
			logGaps: 1000,
		};
		const rhythm: TransactionModel = { ...nbd, logLikelihood: (_, part) => part.logGaps ?? NaN };
		const objective = likelihoodInSlices(rhythm, histories);
		expect(runAtOnce(objective(new Float64Array(2), new Float64Array(2)))).toBe(1000);
	});

	it('give way to a penalty', () => {
		const histories = historiesFrom(SMALL_SHOP);
		const free = fitted(nbd, histories);
		const pulled = runAtOnce(
			maximiseLikelihood(nbd, histories, {
				penalty(logParameters, gradient) {
					gradient.set([-2e6 * (logParameters[0] as number), 0]);
					return -1e6 * (logParameters[0] as number) ** 2;
				},
			}),
		);
		expect(free.parameters[0]).toBeLessThan(0.8);
		expect(Math.exp(pulled.logParameters[0] as number)).toBeCloseTo(1, 3);
	});

	it('of a shop that nobody leaves show next to no dropout, and forecast as NBD does', () => {
		const histories = simulateShop({ ...SHOP, dropout: null, customers: 800, seed: 9 });
		const fit = fitted(bgNbd, histories);
		const plain = fitted(nbd, histories);
		expect(fit.parameters.every(Number.isFinite)).toBe(true);
		const [a, b] = [fit.parameters[2] as number, fit.parameters[3] as number];
		expect(a / (a + b)).toBeLessThan(0.01);
		expect(fit.value).toBeGreaterThan(plain.value - 1e-3);
		expect(fit.value).toBeLessThan(plain.value + 2);
		expectRelative(
			bgNbd.expectedPurchases(fit.parameters, 26, 6, 48, 50),
			nbd.expectedPurchases(plain.parameters, 26, 6, 48, 50),
			0.05,
		);
	});

	it.each<[string, PurchaseHistories]>([
		['nobody', historiesFrom([])],
		['one customer with one order today', historiesFrom([[0, 0, 0, 1]])],
		['no repeat buyer', historiesFrom([[0, 0, 30, 500]])],
		['customers who are all alike', historiesFrom([[3, 20, 30, 100]])],
		['one customer with a thousand orders', historiesFrom([[1000, 200, 201, 1]])],
	])('of %s are some finite point, without an error', (_, histories) => {
		for (const model of [bgNbd, mbgNbd, nbd]) {
			const fit = fitted(model, histories);
			expect(fit.parameters.every((each) => each > 0 && each < Infinity)).toBe(true);
			expect(Number.isFinite(fit.value)).toBe(true);
		}
	});
});
