import { channelWord } from '../../../../../engine/orders/platforms/asWritten/channelWord';

describe('the word for a sales channel', () => {
	it("is the platform's own in lower case", () => {
		expect(channelWord(' Shopify_Draft_Order ')).toBe('shopify_draft_order');
	});

	it('is the known meaning of the word where there is one', () => {
		const known = new Map([['checkout', 'web']]);
		expect(channelWord('Checkout', known)).toBe('web');
		expect(channelWord('constructor', known)).toBe('constructor');
	});

	it.each([
		['blank text', '  '],
		['null', null],
		['a number', 580111],
		['a megabyte of text', 'x'.repeat(1_000_000)],
	])('is none for %s', (_, value) => {
		expect(channelWord(value)).toBeUndefined();
	});
});
