import { historicalValue } from '../../../../engine/cltv/models/historical';

describe('historicalValue', () => {
	it('multiplies the order value, the orders a year and the years, and shows each', () => {
		expect(historicalValue({ orders: 8, spent: 400, years: 2, customers: 1 }, 3)).toEqual({
			averageOrderValue: 50,
			ordersAYear: 4,
			lifespanYears: 3,
			value: 600,
		});
	});

	it('does not take a first order yesterday for 365 orders a year', () => {
		const value = historicalValue({ orders: 1, spent: 30, years: 1 / 365, customers: 1 }, 3);
		expect(value.ordersAYear).toBe(1);
		expect(value.value).toBe(90);
	});

	it('is of the average customer where there are several', () => {
		const shop = historicalValue({ orders: 300, spent: 12_000, years: 150, customers: 100 }, 2);
		expect(shop.averageOrderValue).toBe(40);
		expect(shop.ordersAYear).toBe(2);
	});

	it.each([
		['no orders', { orders: 0, spent: 0, years: 3, customers: 1 }],
		['refunds only', { orders: 2, spent: -50, years: 3, customers: 1 }],
		['nobody', { orders: 0, spent: 0, years: 0, customers: 0 }],
	])('is 0, not an error, with %s', (_, record) => {
		expect(historicalValue(record, 3).value).toBe(0);
	});
});
