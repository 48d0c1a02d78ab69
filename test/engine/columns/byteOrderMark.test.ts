import { withoutByteOrderMark } from '../../../engine/columns/byteOrderMark';

describe('the byte-order mark in the name of a column', () => {
	it.each([
		['\uFEFFName', 'Name'],
		['\uFEFF"Order ID"', 'Order ID'],
		['ï»¿Bestellnummer', 'Bestellnummer'],
		['\uFEFF\uFEFFName', 'Name'],
		['\uFEFF', ''],
	])('is taken off %j: %j', (name, bare) => {
		expect(withoutByteOrderMark(name)).toBe(bare);
	});

	it.each(['Name', '"Name"', 'ïle', 'Na\uFEFFme', '', '__proto__', '💍'])(
		'is not in %j, which stays as it is',
		(name) => {
			expect(withoutByteOrderMark(name)).toBe(name);
		},
	);

	it('is taken off a megabyte of marks at once', () => {
		expect(withoutByteOrderMark('\uFEFF'.repeat(1_000_000))).toBe('');
		expect(withoutByteOrderMark(`\uFEFF"${'x'.repeat(1_000_000)}`)).toHaveLength(1_000_001);
	});
});
