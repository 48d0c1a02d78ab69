import {
	lengthOfPhrase,
	makePhraseTable,
	NO_PHRASE,
	pairHash,
	phraseAt,
	valenceOfPhrase,
} from '../../../../engine/sentiment/lexicons/phraseTable';
import { readText } from '../../../../engine/sentiment/text/readText';

const TABLE = makePhraseTable(
	'-3 never buy|order again|?, waste of money\n2 not bad\n-1.85 went black',
);

/** The words that a phrase takes of those that begin a text, and its strength. */
function phraseIn(raw: string): readonly [words: number, valence: number] | undefined {
	const { words } = readText(raw);
	const pair = pairHash(words[0]?.hash ?? 0, words[1]?.hash ?? 0);
	const phrase = phraseAt(TABLE, words, 0, pair, words.length - 1);
	if (phrase === NO_PHRASE) return undefined;
	return [lengthOfPhrase(TABLE, phrase), valenceOfPhrase(TABLE, phrase)];
}

describe('A phrase', () => {
	it('is found with each alternative, the longest first', () => {
		expect(phraseIn('never buy again')).toEqual([3, -3]);
		expect(phraseIn('never order this')).toEqual([2, -3]);
		expect(phraseIn('waste of money')).toEqual([3, -3]);
		expect(phraseIn('not bad')).toEqual([2, 2]);
		expect(phraseIn('went black')).toEqual([2, -1.85]);
	});

	it('is not found in part, in another order or beyond the last word', () => {
		expect(phraseIn('waste of time')).toBeUndefined();
		expect(phraseIn('bad not')).toBeUndefined();
		expect(phraseIn('never')).toBeUndefined();
	});
});
