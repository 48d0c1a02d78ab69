import { bgNbd } from '../../../../engine/cltv/models/betaGeometric/bgNbd';
import { expectedSpend } from '../../../../engine/cltv/models/gammaGamma/gammaGamma';
import {
	DAYS_PER_MONTH,
	discountedOrders,
	weeksOfMonths,
} from '../../../../engine/cltv/scoring/discountedOrders';
import { describeWithCdnow } from '../../../support/cdnow';
import { expectRelative } from '../models/fitted';

const PARAMETERS = [0.24259454, 4.41360272, 0.79292183, 2.42590573];
const SPEND = [6.24957, 3.74422, 15.44352];

describe('discountedOrders', () => {
	it('is the number of orders where later money is worth as much', () => {
		expect(discountedOrders((weeks) => weeks, 12, 0)).toBeCloseTo(365.25 / 7, 12);
	});

	it('discounts each month from its end', () => {
		const perMonth = (weeks: number) => weeks / weeksOfMonths(1);
		expect(discountedOrders(perMonth, 2, 100)).toBeCloseTo(2 ** (-1 / 12) + 2 ** (-2 / 12), 12);
	});

	it('counts a month that is not whole by its part', () => {
		const perMonth = (weeks: number) => weeks / weeksOfMonths(1);
		const half = discountedOrders(perMonth, 1.5, 100) - discountedOrders(perMonth, 1, 100);
		expect(half).toBeCloseTo(0.5 * 2 ** (-1.5 / 12), 12);
	});

	it.each([
		[2, 30.42857143, 38.85714286, 22.345, 36.273977],
		[0, 0, 38.85714286, 0, 8.344481],
		[26, 30.85714286, 31, 39.99, 972.045414],
	])(
		'gives the values of lifetimes: 12 months of 4.345 weeks, 1%% a month, x = %d',
		(x, tx, T, mean, value) => {
			const toReference = (4.345 * 7) / DAYS_PER_MONTH;
			const orders = discountedOrders(
				(weeks) => bgNbd.expectedPurchases(PARAMETERS, weeks * toReference, x, tx, T),
				12,
				100 * (1.01 ** 12 - 1),
			);
			const spend = x === 26 ? 39.890287 : expectedSpend(SPEND, x, mean);
			expect(Math.abs((orders * spend) / value - 1)).toBeLessThan(2e-4);
		},
	);
});

describeWithCdnow('the value of CDNOW’s customers within 12 months', (cdnow) => {
	it('is that of lifetimes for all 2,357, and 71,507.95 together', () => {
		const customers = cdnow.customers();
		const toReference = (4.345 * 7) / DAYS_PER_MONTH;
		let total = 0;
		cdnow.lifetimesReference().forEach((row, i) => {
			const { x, tx, T } = customers[i] as (typeof customers)[number];
			const orders = discountedOrders(
				(weeks) => bgNbd.expectedPurchases(PARAMETERS, weeks * toReference, x, tx, T),
				12,
				100 * (1.01 ** 12 - 1),
			);
			const value = orders * Number(row.gg_expected_avg_profit);
			expectRelative(value, Number(row['clv12m_bgnbd_gg_1pct_W4.345']), 1e-6);
			total += value;
		});
		expect(total).toBeCloseTo(71_507.9533, 1);
	});
});
