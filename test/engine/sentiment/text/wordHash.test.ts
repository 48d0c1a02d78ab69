import { readText } from '../../../../engine/sentiment/text/readText';
import { hashesOf, wordHash } from '../../../../engine/sentiment/text/wordHash';

describe('the hash of a word', () => {
	it('is the one that a word of a text has', () => {
		expect(wordHash('good')).toBe(readText('Good!').words[0]?.hash);
	});

	it('is listed for each word of lists, and for none of an empty one', () => {
		expect(hashesOf('no not', '', 'kein')).toEqual(new Set(['no', 'not', 'kein'].map(wordHash)));
		expect(hashesOf('').size).toBe(0);
	});
});
