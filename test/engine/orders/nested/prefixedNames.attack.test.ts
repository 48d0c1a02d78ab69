import { prefixedNames } from '../../../../engine/orders/nested/prefixedNames';

describe('prefixedNames under attack', () => {
	it.each([
		'',
		'.',
		'_',
		'o_',
		'_1',
		'__proto__',
		'constructor',
		'.'.repeat(1_000_000),
		'o_'.repeat(500_000),
	])('says nothing of %.20p', (key) => {
		expect(prefixedNames([key, 'o_total', 'o_date'])(key)).toBeUndefined();
	});

	it('is soon done with 10,000 columns', () => {
		const keys = Array.from({ length: 10_000 }, (_, i) => `a${i}_total`);
		expect(keys.map(prefixedNames(keys)).every((named) => named === undefined)).toBe(true);
	});
});
