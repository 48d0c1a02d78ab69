import { historicalValue } from '../../../../engine/cltv/models/historical';

describe('historicalValue', () => {
	it('multiplies the order value, the orders a year and the years, and shows each', () => {
		expect(historicalValue({ orders: 9, spent: 450, years: 2 }, 4, 3)).toEqual({
			averageOrderValue: 50,
			ordersAYear: 4,
			gapYears: 0.25,
			lifespanYears: 3,
			value: 600,
		});
	});

	it('does not take a first order yesterday for 365 orders a year, but for what is usual in the shop', () => {
		const yesterday = { orders: 1, spent: 30, years: 1 / 365 };
		expect(historicalValue(yesterday, 2, 3).ordersAYear).toBeCloseTo(2, 1);
		expect(historicalValue(yesterday, 0.1, 3).ordersAYear).toBeCloseTo(0.1, 3);
	});

	it('goes by the customer’s own rate the more, the more they have ordered', () => {
		const twiceAYear = (years: number) =>
			historicalValue({ orders: 2 * years, spent: 1, years }, 0.5, 3).ordersAYear;
		expect(twiceAYear(1)).toBeCloseTo(0.667, 3);
		expect(twiceAYear(10)).toBeCloseTo(1.667, 3);
	});

	it.each([
		['no orders', { orders: 0, spent: 0, years: 3 }],
		['refunds only', { orders: 2, spent: -50, years: 3 }],
		['no time', { orders: 0, spent: 0, years: 0 }],
	])('is 0, not an error, with %s', (_, record) => {
		expect(historicalValue(record, 1, 3).value).toBe(0);
	});
});
