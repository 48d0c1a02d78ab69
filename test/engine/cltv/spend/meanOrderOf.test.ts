import { meanOrderOf } from '../../../../engine/cltv/spend/meanOrderOf';
import { runAtOnce } from '../../../../engine/slices/runAtOnce';
import { purchasesFrom } from '../purchases';

describe('meanOrderOf', () => {
	it('is the mean of the days in time that brought money', () => {
		const purchases = purchasesFrom([
			[
				[1, 30],
				[2, 0],
			],
			[[3, 50]],
			[[99, 1000]],
		]);
		expect(runAtOnce(meanOrderOf(purchases, 50))).toBe(40);
	});

	it('takes orders of customers of whom only a summary is known', () => {
		const { days } = purchasesFrom([[[1, 30]], []]);
		const summaries = {
			orders: [0, 4],
			firstDay: [0, 1],
			lastDay: [0, 9],
			spent: [0, 700_000],
		};
		const purchases = { days: { ...days, known: Uint8Array.of(1, 0) }, summaries };
		expect(runAtOnce(meanOrderOf(purchases, 50))).toBe(20);
	});

	it('is not known where no order brought money', () => {
		expect(runAtOnce(meanOrderOf(purchasesFrom([[[1, 0]]]), 50))).toBeNull();
	});
});
