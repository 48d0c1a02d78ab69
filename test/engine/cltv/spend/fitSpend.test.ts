import { fitSpend } from '../../../../engine/cltv/spend/fitSpend';
import { makeActiveClock } from '../../../../engine/cltv/histories/activeClock';
import { customerHistories } from '../../../../engine/cltv/histories/customerHistories';
import { expectedSpend } from '../../../../engine/cltv/models/gammaGamma/gammaGamma';
import { runAtOnce } from '../../../../engine/slices/runAtOnce';
import { describeWithSharedData } from '../../../support/sharedData';
import { CDNOW_CALIBRATION_END, cdnowPurchases } from '../cdnowPurchases';
import { purchasesFrom, type Purchases } from '../purchases';

const spendOf = (customers: Purchases[], meanOrder: number | null = null, endDay = 1000) =>
	runAtOnce(
		fitSpend(
			runAtOnce(
				customerHistories(purchasesFrom(customers), {
					endDay,
					clock: makeActiveClock([]),
					countSummaries: true,
				}),
			),
			meanOrder,
		),
	);

/** Customers who pay an amount on each of three days. */
const payers = (amounts: number[]): Purchases[] =>
	amounts.map((amount) => [
		[1, amount],
		[2, amount * 0.9],
		[3, amount * 1.1],
	]);

describeWithSharedData(
	'cdnow/cdnow_sample_transactions.csv',
	'fitSpend on the CDNOW sample',
	(file) => {
		it('finds the published parameters from its 946 repeat buyers', () => {
			const spend = spendOf(cdnowPurchases(file.csv()), null, CDNOW_CALIBRATION_END);
			const [p, q, v] = spend?.parameters as readonly number[];
			expect(p).toBeCloseTo(6.25, 1);
			expect(q).toBeCloseTo(3.74, 1);
			expect(v).toBeCloseTo(15.44, 0);
			expect([spend?.outcome, spend?.repeatBuyers]).toEqual(['fitted', 946]);
			expect(spend?.deviation).toBeCloseTo(0.028, 2);
		});
	},
);

describe('fitSpend', () => {
	it('keeps the mean of a few repeat buyers, with a spread as in other shops', () => {
		const spend = spendOf(payers([20, 25, 30, 35]));
		const [, q] = spend?.parameters as readonly [number, number, number];
		expect(spend?.outcome).toBe('typical');
		expect(q).toBeGreaterThan(1.5);
		const typical = expectedSpend(spend?.parameters as readonly number[], 0, 0);
		expect(typical).toBeGreaterThan(18);
		expect(typical).toBeLessThan(45);
	});

	it.each([1, 2, 5, 9])(
		'expects no more of a new customer than an order comes to where %i bought twice',
		(buyers) => {
			const spend = spendOf(payers(new Array<number>(buyers).fill(75)), 56);
			expect(expectedSpend(spend?.parameters as readonly number[], 0, 0)).toBeCloseTo(56, 9);
			expect(expectedSpend(spend?.parameters as readonly number[], 1, 100)).toBeLessThan(100);
		},
	);

	it('judges everybody by the mean order where nobody bought twice', () => {
		const spend = spendOf([[[1, 30]], [[2, 50]]], 40);
		expect(spend?.outcome).toBe('typical');
		expect(expectedSpend(spend?.parameters as readonly number[], 0, 0)).toBeCloseTo(40, 9);
	});

	it('knows nothing of spend where no order brought money', () => {
		expect(spendOf([[[1, 0]], [[2, 0]]])).toBeNull();
	});

	it('does not believe a fit to customers of whom a few spend nearly all', () => {
		const amounts = Array.from({ length: 600 }, (_, i) => (i < 3 ? 1e7 : 1 + (i % 7) * 1e-3));
		const spend = spendOf(payers(amounts));
		const mean = expectedSpend(spend?.parameters as readonly number[], 0, 0);
		expect(Number.isFinite(mean) && mean > 0).toBe(true);
		expect(spend?.parameters[1]).toBeGreaterThan(1.04);
	});

	it('takes customers who all spend the same', () => {
		const spend = spendOf(payers(Array.from({ length: 50 }, () => 10)));
		expect(expectedSpend(spend?.parameters as readonly number[], 2, 10)).toBeCloseTo(10, 0);
	});
});
