import { findSubscriptionPeriod } from '../../../../engine/cltv/subscriptions/subscriptionPeriod';
import { runAtOnce } from '../../../../engine/slices/runAtOnce';
import { purchasesFrom, type Purchases } from '../purchases';

const periodOf = (gaps: number[], endDay = 10_000) => {
	let day = 0;
	const purchases: Purchases = [0, ...gaps].map((gap) => [(day += gap), 10] as const);
	return runAtOnce(findSubscriptionPeriod(purchasesFrom([purchases, [[3, 1]]]).days, endDay));
};

describe('findSubscriptionPeriod', () => {
	it.each([
		['a month', [31, 28, 31, 30, 31], 30.4375],
		['a week', [7, 7, 8, 7], 7],
		['four weeks', [28, 28, 28], 28],
		['a quarter', [90, 92, 91], 91.3125],
		['a year', [365, 366], 365.25],
		['a period of its own', [45, 45, 46], 45],
	])('finds %s', (_, gaps, period) => {
		expect(periodOf(gaps)).toBe(period);
	});

	it('supposes a month where nobody has renewed', () => {
		expect(periodOf([])).toBe(30.4375);
	});

	it('does not see renewals after the end', () => {
		expect(periodOf([7, 7, 300, 300, 300], 20)).toBe(7);
	});
});
