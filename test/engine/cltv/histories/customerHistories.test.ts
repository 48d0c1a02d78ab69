import {
	makeActiveClock,
	type ExcludedPeriod,
} from '../../../../engine/cltv/histories/activeClock';
import { customerHistories } from '../../../../engine/cltv/histories/customerHistories';
import type { ShopPurchases } from '../../../../engine/cltv/histories/shopPurchases';
import { runAtOnce } from '../../../../engine/slices/runAtOnce';
import { describeWithCdnow } from '../../../support/cdnow';
import { describeWithSharedData } from '../../../support/sharedData';
import { CDNOW_CALIBRATION_END, cdnowPurchases } from '../cdnowPurchases';
import { purchasesFrom } from '../purchases';

const historiesAt = (
	purchases: ShopPurchases,
	endDay: number,
	excluded: ExcludedPeriod[] = [],
	countSummaries = true,
) =>
	runAtOnce(
		customerHistories(purchases, { endDay, clock: makeActiveClock(excluded), countSummaries }),
	);

describe('customerHistories', () => {
	it('counts days after the first purchase, and the mean of what they brought', () => {
		const { x, txDays, TDays, logGaps, paidCount, meanSpend } = historiesAt(
			purchasesFrom([
				[
					[100, 99],
					[107, 20],
					[128, 40],
				],
			]),
			150,
		);
		expect([x[0], txDays[0], TDays[0]]).toEqual([2, 28, 50]);
		expect(logGaps[0]).toBeCloseTo(Math.log(1) + Math.log(3), 9);
		expect([paidCount[0], meanSpend[0]]).toEqual([2, 30]);
	});

	it('leaves out what customers spent where nobody asks for it', () => {
		const purchases = purchasesFrom([
			[
				[100, 99],
				[107, 20],
			],
		]);
		const { x, txDays, paidCount, meanSpend } = runAtOnce(
			customerHistories(purchases, {
				endDay: 150,
				clock: makeActiveClock([]),
				countSummaries: true,
				countSpend: false,
			}),
		);
		expect([x[0], txDays[0]]).toEqual([1, 7]);
		expect([paidCount.length, meanSpend.length]).toEqual([0, 0]);
	});

	it('does not see what came after the end of observation, nor customers who came then', () => {
		const { x, txDays } = historiesAt(
			purchasesFrom([
				[
					[100, 1],
					[120, 1],
					[160, 1],
				],
				[[151, 1]],
			]),
			150,
		);
		expect(Array.from(x)).toEqual([1, -1]);
		expect(txDays[0]).toBe(20);
	});

	it('leaves days without money out of the mean spend, but not out of the purchases', () => {
		const { x, paidCount, meanSpend } = historiesAt(
			purchasesFrom([
				[
					[1, 5],
					[2, 0],
					[3, 8],
				],
			]),
			9,
		);
		expect([x[0], paidCount[0], meanSpend[0]]).toEqual([2, 1, 8]);
	});

	it('cuts an excluded period out: its time does not pass and its purchases do not count', () => {
		const { x, txDays, TDays } = historiesAt(
			purchasesFrom([
				[
					[0, 1],
					[12, 1],
					[25, 1],
				],
				[
					[15, 1],
					[20, 1],
					[22, 1],
				],
			]),
			30,
			[{ fromDay: 10, toDay: 19 }],
		);
		// The second customer came in the period, so begins on the day after it.
		expect(Array.from(x)).toEqual([1, 1]);
		expect(Array.from(txDays)).toEqual([15, 2]);
		expect(Array.from(TDays)).toEqual([20, 10]);
	});

	describe('of customers known by a summary', () => {
		const days = purchasesFrom([[], [], []]).days;
		const summarised: ShopPurchases = {
			days: { ...days, known: new Uint8Array(3) },
			summaries: {
				orders: [4, 1, 9],
				firstDay: [10, 30, 5],
				lastDay: [70, 30, 6],
				spent: [1_200_000, 500_000, 90_000],
			},
		};

		it('counts orders as purchases, though never more than days', () => {
			const { x, txDays, TDays, paidCount, meanSpend, logGaps } = historiesAt(summarised, 100);
			expect(Array.from(x)).toEqual([3, 0, 1]);
			expect(Array.from(txDays)).toEqual([60, 0, 1]);
			expect(Array.from(TDays)).toEqual([90, 70, 95]);
			expect([paidCount[0], meanSpend[0]]).toEqual([4, 30]);
			expect(Number.isNaN(logGaps[0])).toBe(true);
			expect(logGaps[1]).toBe(0);
		});

		it('leaves out those whose last order came after the end, and all of them in a holdout', () => {
			expect(Array.from(historiesAt(summarised, 50).x)).toEqual([-1, 0, 1]);
			expect(Array.from(historiesAt(summarised, 100, [], false).x)).toEqual([-1, -1, -1]);
		});
	});
});

describeWithSharedData('cdnow/cdnow_sample_transactions.csv', 'the CDNOW sample', (file) => {
	describeWithCdnow('as customers', (cdnow) => {
		it('has the histories of the reference, customer by customer', () => {
			const found = historiesAt(purchasesFrom(cdnowPurchases(file.csv())), CDNOW_CALIBRATION_END);
			cdnow.customers().forEach((expected, customer) => {
				expect(found.x[customer]).toBe(expected.x);
				expect((found.txDays[customer] as number) / 7).toBeCloseTo(expected.tx, 10);
				expect((found.TDays[customer] as number) / 7).toBeCloseTo(expected.T, 10);
				expect(found.logGaps[customer]).toBeCloseTo(expected.logGaps, 9);
			});
		});
	});
});
