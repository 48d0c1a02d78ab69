import {
	makeActiveClock,
	type ExcludedPeriod,
} from '../../../../engine/cltv/histories/activeClock';
import { splitHistory } from '../../../../engine/cltv/histories/splitHistory';
import { runAtOnce } from '../../../../engine/slices/runAtOnce';
import { purchasesFrom, type Purchases } from '../purchases';

const split = (
	customers: Purchases[],
	endDay: number,
	more: { heldOutDays?: number; excluded?: ExcludedPeriod[] } = {},
) =>
	runAtOnce(
		splitHistory(purchasesFrom(customers), {
			endDay,
			clock: makeActiveClock(more.excluded ?? []),
			heldOutDays: more.heldOutDays,
		}),
	);

const early: Purchases = [
	[0, 1],
	[40, 1],
	[190, 1],
	[250, 1],
];
const late: Purchases = [[220, 1]];

describe('splitHistory', () => {
	it('holds out a third of the history, at least 30 days and at most a year', () => {
		expect(split([early], 300)?.days).toBe(100);
		expect(split([early], 90)?.days).toBe(30);
		expect(split([early], 3000)?.days).toBe(365);
	});

	it('learns from what came before, counts what came after, and leaves out who came after', () => {
		const { calibration, splitDay } = split([early, late], 300) as NonNullable<
			ReturnType<typeof split>
		>;
		expect(splitDay).toBe(200);
		expect(calibration.customers).toBe(1);
		expect(Array.from(calibration.histories.x)).toEqual([2]);
		expect(Array.from(calibration.histories.T)).toEqual([200 / 7]);
		expect(Array.from(calibration.mark)).toEqual([1]);
	});

	it('holds out as many days as it is told', () => {
		expect(split([early], 300, { heldOutDays: 120 })?.splitDay).toBe(180);
	});

	it('holds out days that count, not days of an excluded period', () => {
		const found = split([early, late], 300, { excluded: [{ fromDay: 210, toDay: 259 }] });
		expect(found?.days).toBe(83);
		expect(found?.splitDay).toBe(300 - 83 - 50);
		// The purchases of days 190 and 250 come after the split; the latter lies in the period.
		expect(Array.from(found?.calibration.mark as Int32Array)).toEqual([1]);
	});

	it.each([
		['less than 90 days of history', [early], 89],
		['no purchase in time', [late], 100],
		['no customers', [], 300],
		['an end before the first purchase', [early], -1],
	])('holds nothing out where there is %s', (_, customers, endDay) => {
		expect(split(customers, endDay)).toBeNull();
	});

	it('holds nothing out where only summaries of customers are known', () => {
		const { days } = purchasesFrom([[]]);
		const summaries = { orders: [3], firstDay: [0], lastDay: [200], spent: [0] };
		const purchases = { days: { ...days, known: new Uint8Array(1) }, summaries };
		const found = splitHistory(purchases, { endDay: 300, clock: makeActiveClock([]) });
		expect(runAtOnce(found)).toBeNull();
	});
});
