import { listedRefunds } from '../../../../engine/orders/spreadsheet/listedRefunds';
import { HOSTILE_VALUES } from '../../../support/hostileValues';

describe('listedRefunds under attack', () => {
	it.each(HOSTILE_VALUES)('gives a sum or NaN for %s', (_, value) => {
		for (const list of [[value], [{ amount: value }], [1, value]]) {
			const sum = listedRefunds(list, 'point');
			expect(sum === undefined || Number.isNaN(sum) || sum >= 0).toBe(true);
		}
	});

	it('goes by own keys alone', () => {
		expect(listedRefunds([Object.create({ amount: 5 })], 'point')).toBeNaN();
		expect(listedRefunds([JSON.parse('{"__proto__":{"amount":5}}')], 'point')).toBeNaN();
	});
});
