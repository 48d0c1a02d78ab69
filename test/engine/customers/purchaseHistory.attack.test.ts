import { purchasesIn } from './purchasesIn';

describe('a text that is no purchase history', () => {
	it.each([
		['nothing', ''],
		['a date alone', '2024-12-20'],
		['an amount alone', '12.50'],
		['a day that there is not', '2025-02-30 12.50'],
		['a day long before any shop', '0001-01-01 12.50'],
		['a day in the year 275760', '275760-09-13 12.50'],
		['a comma for a point', '2024-12-20 12,50'],
		['an exponent', '2024-12-20 1e3'],
		['NaN', '2024-12-20 NaN'],
		['more than can be counted', '2024-12-20 999999999999'],
		['a purchase cut off', '2024-12-20 12.50; 2025-01'],
		['an end that is left open', '2024-12-20 12.50;'],
		['a list as text', '["2024-12-20"]'],
		['digits of another script', '２０２４-12-20 12.50'],
		['a line break within', '2024-12-20\n12.50'],
		['a megabyte of digits', '9'.repeat(1_000_000)],
		['a megabyte of spaces', ' '.repeat(1_000_000)],
	])('is refused: %s', (_, text) => {
		expect(purchasesIn(text)).toBeUndefined();
	});

	it('is read to its end in no time where it is long', () => {
		const long = Array.from({ length: 50_000 }, () => '2024-12-20 12.50').join('; ');
		expect(purchasesIn(long)).toHaveLength(50_000);
	});
});
