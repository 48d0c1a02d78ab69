import { shorten } from '../../../../../engine/orders/platforms/asWritten/shorten';

describe('text for a sentence', () => {
	it.each([
		['a name', ' Opened Email ', 'Opened Email'],
		['a number', 1042, '1042'],
		['nothing', null, ''],
		['an object', { toString: () => 'x' }, ''],
	])('keeps %s as it is', (_, value, text) => {
		expect(shorten(value)).toBe(text);
	});

	it('cuts long text after 60 characters', () => {
		expect(shorten('x'.repeat(60))).toBe('x'.repeat(60));
		expect(shorten('x'.repeat(1_000_000))).toBe(`${'x'.repeat(60)}…`);
	});

	it('never cuts an emoji in two', () => {
		expect(shorten(`x${'💍'.repeat(40)}`)).toBe(`x${'💍'.repeat(29)}…`);
	});
});
