import { prepareSpends } from '../../../../../engine/cltv/models/gammaGamma/spendHistories';
import { runAtOnce } from '../../../../../engine/slices/runAtOnce';
import { spendsOf } from '../shopOf';

describe('prepareSpends', () => {
	it('counts money in units of what repeat buyers spent on average', () => {
		const prepared = runAtOnce(
			prepareSpends(
				spendsOf([
					[1, 10, 2],
					[3, 40, 1],
				]),
			),
		);
		expect(prepared.unit).toBeCloseTo(20, 12);
		expect([...prepared.total]).toEqual([0.5, 6]);
		expect(prepared.repeatBuyers).toBe(3);
		expect([...prepared.customersByCount]).toEqual([
			[1, 2],
			[3, 1],
		]);
		expect(prepared.logMeans).toBeCloseTo(2 * Math.log(0.5) + Math.log(2), 12);
		expect(prepared.logTotals).toBeCloseTo(2 * Math.log(0.5) + Math.log(6), 12);
	});

	it('leaves out who did not come back, spent nothing, or cannot exist', () => {
		const prepared = runAtOnce(
			prepareSpends(
				spendsOf([
					[0, 0, 500],
					[2, 0, 3],
					[2, -5, 3],
					[NaN, 5, 1],
					[1, NaN, 1],
					[1, Infinity, 1],
					[1e300, 1e300, 1],
					[1, 5, 0],
					[2, 7, 4],
				]),
			),
		);
		expect(prepared.length).toBe(1);
		expect([...prepared.total]).toEqual([2]);
		expect([...prepared.weight]).toEqual([4]);
	});
});
