import { makeActiveClock } from '../../../../engine/cltv/histories/activeClock';
import { customerHistories } from '../../../../engine/cltv/histories/customerHistories';
import { countRenewals } from '../../../../engine/cltv/subscriptions/renewals';
import { runAtOnce } from '../../../../engine/slices/runAtOnce';
import { purchasesFrom, type Purchases } from '../purchases';

const subscriber = (first: number, months: number): Purchases =>
	Array.from({ length: months }, (_, month) => [first + Math.round(month * 30.4375), 12] as const);

const renewalsOf = (customers: Purchases[], endDay: number) =>
	runAtOnce(
		countRenewals(
			runAtOnce(
				customerHistories(purchasesFrom(customers), {
					endDay,
					clock: makeActiveClock([]),
					countSummaries: true,
				}),
			),
			30.4375,
		),
	);

describe('countRenewals', () => {
	it('counts periods from the first payment to the last, and who is late by half of one is lost', () => {
		const { made, lost, histories } = renewalsOf(
			[subscriber(0, 5), subscriber(0, 2), subscriber(100, 1), subscriber(400, 1)],
			140,
		);
		expect(Array.from(made)).toEqual([4, 1, 0, -1]);
		expect(Array.from(lost)).toEqual([0, 1, 0, 0]);
		expect(Array.from(histories.kept)).toEqual([1, 0, 0, 0, 1]);
		expect(Array.from(histories.lost)).toEqual([0, 0, 1, 0, 0]);
	});

	it('gives a payment half a period of grace', () => {
		expect(renewalsOf([subscriber(0, 1)], 45).lost[0]).toBe(0);
		expect(renewalsOf([subscriber(0, 1)], 46).lost[0]).toBe(1);
	});
});
