import { wordHash } from '../../../../engine/sentiment/text/wordHash';
import { spellingFrom } from '../../../../engine/sentiment/text/wordMemory';

function spelled(word: string, before = '') {
	const text = before + word;
	return spellingFrom(text, before.length, text.length, wordHash(word));
}

describe('spellingFrom', () => {
	it('gives the same word wherever it stands', () => {
		expect(spelled('bracelet', 'my ')).toBe(spelled('bracelet'));
	});

	it('gives two words of one hash each a number of its own', () => {
		const hash = wordHash('clasp');
		const clasp = spellingFrom('clasp', 0, 5, hash);
		const other = spellingFrom('stone', 0, 5, hash);
		expect([clasp.text, other.text]).toEqual(['clasp', 'stone']);
		expect(other.id).not.toBe(clasp.id);
	});

	it('keeps a word whole that is longer than any it remembers', () => {
		const word = 'a'.repeat(5_000);
		expect(spelled(word).text).toBe(word);
		expect(spelled(word, 'b').text).toBe(word);
	});
});
