import { shopRate } from '../../../../engine/cltv/models/shopRate';
import { WEEKS_PER_YEAR } from '../../../../engine/cltv/models/historical';
import { CDNOW_LIKE, simulateShop } from '../simulatedShop';
import { historiesOf } from '../thinShops';

const DAY = 500;

describe('how often the customers of a shop order again', () => {
	it('is all their repeat orders over all the years that they were watched', () => {
		const shop = simulateShop({ ...CDNOW_LIKE, seed: 5, customers: 3000 });
		const { histories } = historiesOf(shop, DAY);
		let orders = 0;
		let years = 0;
		histories.x.forEach((x, row) => {
			orders += x * (histories.weight[row] as number);
			years += ((histories.T[row] as number) * (histories.weight[row] as number)) / WEEKS_PER_YEAR;
		});
		expect(shopRate(histories).ordersAYear / (orders / years)).toBeCloseTo(1, 2);
		expect(shopRate(histories).deviation).toBeLessThan(0.03);
	});

	it('is once a year, and not known at all, where nobody has been watched', () => {
		expect(shopRate(historiesOf([]).histories)).toEqual({ ordersAYear: 1, deviation: 1 });
	});

	it('leans on that as on one more customer', () => {
		// Four customers who ordered once, a year before.
		const shop = Array.from({ length: 4 }, () => [[0, 20] as const]);
		const { ordersAYear, deviation } = shopRate(historiesOf(shop, 365).histories);
		expect(ordersAYear).toBeCloseTo(1 / 5, 3);
		expect(deviation).toBe(1);
	});
});
