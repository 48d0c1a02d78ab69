import { spendTrendOf } from '../../../../engine/cltv/customers/spendTrend';
import { purchasesFrom, type Purchases } from '../purchases';

const trendOf = (purchases: Purchases, endDay = 100) =>
	spendTrendOf(purchasesFrom([[[0, 7]], purchases]).days, 1, endDay);

describe('spendTrendOf', () => {
	it('rises where the later half of the time brought clearly more', () => {
		expect(
			trendOf([
				[0, 20],
				[60, 20],
				[80, 20],
			]).spendRises,
		).toBe(true);
		expect(
			trendOf([
				[0, 20],
				[30, 20],
				[60, 20],
				[80, 20],
			]).spendRises,
		).toBe(false);
	});

	it('takes one large order for no trend', () => {
		expect(
			trendOf([
				[0, 5],
				[10, 5],
				[90, 500],
			]).spendRises,
		).toBe(false);
	});

	it('sees orders become larger, whenever they came', () => {
		expect(
			trendOf([
				[0, 20],
				[10, 30],
				[20, 40],
			]).orderValueRises,
		).toBe(true);
		expect(
			trendOf([
				[0, 20],
				[10, 30],
				[20, 22],
			]).orderValueRises,
		).toBe(false);
	});

	it.each<[string, Purchases]>([
		['nothing', []],
		['one order', [[0, 20]]],
		[
			'two orders',
			[
				[0, 20],
				[90, 80],
			],
		],
	])('says nothing of %s', (_, purchases) => {
		expect(trendOf(purchases)).toEqual({ spendRises: false, orderValueRises: false });
	});

	it('does not see what came after the end', () => {
		const purchases: Purchases = [
			[0, 20],
			[60, 30],
			[90, 60],
		];
		expect(trendOf(purchases, 80)).toEqual({ spendRises: false, orderValueRises: false });
		expect(trendOf(purchases, 100).spendRises).toBe(true);
	});
});
