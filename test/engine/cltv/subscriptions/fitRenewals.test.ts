import { makeActiveClock } from '../../../../engine/cltv/histories/activeClock';
import { customerHistories } from '../../../../engine/cltv/histories/customerHistories';
import { fitRenewals } from '../../../../engine/cltv/subscriptions/fitRenewals';
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

describe('fitRenewals', () => {
	const retained = (customers: Purchases[], endDay: number) => {
		const { parameters } = runAtOnce(fitRenewals(renewalsOf(customers, endDay).histories));
		return parameters[1] / (parameters[0] + parameters[1]);
	};

	it('finds a high retention where nobody has left, and a low one where all have', () => {
		const loyal = Array.from({ length: 40 }, () => subscriber(0, 5));
		const gone = Array.from({ length: 40 }, () => subscriber(0, 1));
		expect(retained(loyal, 130)).toBeGreaterThan(0.99);
		expect(retained(gone, 300)).toBeLessThan(0.02);
	});

	it('supposes what is typical where no renewal has come up', () => {
		expect(retained([subscriber(0, 1)], 10)).toBeCloseTo(1.182 / 1.886, 9);
	});

	it('learns from who stayed how long', () => {
		const customers = [5, 4, 3, 3, 2, 2, 2, 1, 1, 1, 1].map((months) => subscriber(0, months));
		const share = retained(customers, 125);
		expect(share).toBeGreaterThan(0.4);
		expect(share).toBeLessThan(0.8);
	});
});
