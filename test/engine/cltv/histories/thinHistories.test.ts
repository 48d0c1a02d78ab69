import { makeActiveClock } from '../../../../engine/cltv/histories/activeClock';
import { customerHistories } from '../../../../engine/cltv/histories/customerHistories';
import { groupHistories } from '../../../../engine/cltv/histories/groupHistories';
import { thinHistories } from '../../../../engine/cltv/histories/thinHistories';
import { runAtOnce } from '../../../../engine/slices/runAtOnce';
import { purchasesFrom } from '../purchases';
import { CDNOW_LIKE, simulateShop } from '../simulatedShop';

const grouped = runAtOnce(
	groupHistories(
		runAtOnce(
			customerHistories(purchasesFrom(simulateShop({ ...CDNOW_LIKE, seed: 4, customers: 1000 })), {
				endDay: 500,
				clock: makeActiveClock([]),
				countSummaries: true,
			}),
		),
	),
);

describe('thinHistories', () => {
	it('returns a shop that is small enough as it is', () => {
		expect(thinHistories(grouped, 1000)).toBe(grouped);
	});

	it('takes so many customers, and of each kind as many as are due to it', () => {
		const sample = thinHistories(grouped, 100);
		expect(sample.customers).toBe(100);
		expect(sample.histories.weight.reduce((sum, each) => sum + each, 0)).toBe(100);
		const share = grouped.repeatCustomers / grouped.customers;
		expect(Math.abs(sample.repeatCustomers / 100 - share)).toBeLessThanOrEqual(0.02);
		const gaps = (grouped.histories.logGaps as number) / 10;
		expect(Math.abs((sample.histories.logGaps as number) - gaps)).toBeLessThan(Math.abs(gaps));
	});
});
