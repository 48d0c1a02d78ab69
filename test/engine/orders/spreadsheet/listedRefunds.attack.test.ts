import { isBlank } from '../../../../engine/json';
import { parseAmount } from '../../../../engine/money/parseAmount';
import { listedRefunds } from '../../../../engine/orders/spreadsheet/listedRefunds';
import { HOSTILE_VALUES } from '../../../support/hostileValues';

describe('listedRefunds under attack', () => {
	it.each(HOSTILE_VALUES)('gives a sum, or what cannot be added, for %s', (_, value) => {
		for (const list of [[value], [{ amount: value }], [1, value]]) {
			const sum = listedRefunds(list, 'point');
			// What is left as it was written is never taken for nothing.
			expect(isBlank(sum)).toBe(false);
			const isSum = typeof sum === 'number' && sum >= 0;
			expect(isSum || !Number.isFinite(parseAmount(sum, 'point'))).toBe(true);
		}
	});

	it('goes by own keys alone', () => {
		for (const refund of [Object.create({ amount: 5 }), JSON.parse('{"__proto__":{"amount":5}}')]) {
			expect(listedRefunds([refund], 'point')).toEqual([refund]);
		}
	});
});
