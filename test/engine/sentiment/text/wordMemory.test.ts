import { lowerCased } from '../../../../engine/sentiment/text/lowerCased';
import { wordHash } from '../../../../engine/sentiment/text/wordHash';
import { spellingFrom, spellingOf } from '../../../../engine/sentiment/text/wordMemory';

function spelled(word: string, before = '') {
	const text = before + word;
	return spellingFrom(lowerCased(text), before.length, text.length, wordHash(word));
}

describe('spellingFrom', () => {
	it('gives the same word wherever it stands', () => {
		expect(spelled('bracelet', 'my ')).toBe(spelled('bracelet'));
	});

	it('gives the same word to one that stands alone', () => {
		expect(spellingOf('😡')).toBe(spelled('😡', 'so 😡 '));
		expect(spellingOf('bracelet')).toBe(spelled('bracelet', 'this '));
	});

	it('remembers no long number, for it comes once', () => {
		expect(spelled('4711').id).toBe(spelled('4711', 'order ').id);
		expect(spelled('100234').id).not.toBe(spelled('100234').id);
	});

	it('gives two words of one hash each a number of its own', () => {
		const hash = wordHash('clasp');
		const clasp = spellingFrom(lowerCased('clasp'), 0, 5, hash);
		const other = spellingFrom(lowerCased('stone'), 0, 5, hash);
		expect([clasp.text, other.text]).toEqual(['clasp', 'stone']);
		expect(other.id).not.toBe(clasp.id);
	});

	it('keeps a word whole that is longer than any it remembers', () => {
		const word = 'a'.repeat(5_000);
		expect(spelled(word).text).toBe(word);
		expect(spelled(word, 'b').text).toBe(word);
	});
});
