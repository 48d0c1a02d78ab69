import { createDictionary } from '../../../engine/orders/dictionary';

describe('a dictionary', () => {
	it('gives a text the same small number every time', () => {
		const dictionary = createDictionary(10);
		const codes = ['DE', 'AT', 'DE', 'DE', null, 'AT'].map((text) => dictionary.codeOf(text));
		expect(codes).toEqual([1, 2, 1, 1, 0, 2]);
		expect([0, 1, 2, 3].map((code) => dictionary.textOf(code))).toEqual([null, 'DE', 'AT', null]);
	});

	it('stores no more texts than it has numbers for', () => {
		const dictionary = createDictionary(2);
		expect(['a', 'b', 'c', 'c', 'a'].map((text) => dictionary.codeOf(text))).toEqual([
			1, 2, 0, 0, 1,
		]);
	});

	it.each(['__proto__', 'constructor', '', '💍'])('stores %p like any other text', (text) => {
		const dictionary = createDictionary(10);
		expect(dictionary.textOf(dictionary.codeOf(text))).toBe(text);
		expect(dictionary.codeOf('toString')).toBe(2);
	});
});
