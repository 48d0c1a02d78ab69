import fc from 'fast-check';
import { createHistoryWriter, type Purchase } from '../../../engine/customers/purchaseHistory';
import { createIsoDays } from '../../../engine/dates/isoDays';
import { purchasesIn } from './purchasesIn';

const isoDay = createIsoDays();

function written(purchases: readonly Purchase[], decimals = 2): string {
	const days = Int32Array.from(purchases, ([day]) => day);
	const units = Float64Array.from(purchases, ([, own]) => own);
	return createHistoryWriter(isoDay, decimals)(purchases.length, days, units);
}

describe('a purchase history', () => {
	it('is each day and what was spent on it', () => {
		const purchases: Purchase[] = [
			[20_077, 2_305_000],
			[20_133, 890_000],
		];
		expect(written(purchases)).toBe('2024-12-20 230.50; 2025-02-14 89.00');
		expect(purchasesIn('2024-12-20 230.50; 2025-02-14 89.00')).toEqual(purchases);
	});

	it.each([
		['cents', 2, 123_400, '12.34'],
		['less than one', 2, 500, '0.05'],
		['no decimals', 0, 1_230_000, '123'],
		['no decimals, rounded', 0, 1_235_000, '124'],
		['three decimals', 3, 12_345, '1.235'],
		['four decimals', 4, 12_345, '1.2345'],
		['nothing', 2, 0, '0.00'],
		['less than a cent below nothing', 2, -40, '0.00'],
		['money paid back', 2, -123_400, '-12.34'],
		['the largest amount', 2, 9e15, '900000000000.00'],
	])('writes %s', (_, decimals, units, text) => {
		expect(written([[20_077, units]], decimals)).toBe(`2024-12-20 ${text}`);
	});

	it('is empty without purchases', () => {
		expect(written([])).toBe('');
	});

	it('holds a thousand purchases, and the next customer has none of them', () => {
		const write = createHistoryWriter(isoDay, 2);
		const days = Int32Array.from({ length: 1000 }, (__, i) => 15_000 + i);
		const units = new Float64Array(1000).fill(123_400);
		expect(purchasesIn(write(1000, days, units))).toHaveLength(1000);
		expect(write(1, days, units)).toBe('2011-01-26 12.34');
	});

	it('reads as it was written, whatever the purchases', () => {
		const purchase = fc.tuple(
			fc.integer({ min: 0, max: 40_000 }),
			fc.integer({ min: -9e12, max: 9e12 }),
		);
		fc.assert(
			fc.property(fc.array(purchase, { minLength: 1, maxLength: 50 }), (purchases) => {
				const expected = purchases.map(([day, units]) => [day, units === 0 ? 0 : units]);
				expect(purchasesIn(written(purchases, 4))).toEqual(expected);
			}),
			{ seed: 1 },
		);
	});
});
