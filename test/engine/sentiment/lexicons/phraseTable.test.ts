import {
	makePhraseTable,
	pairHash,
	phraseAt,
} from '../../../../engine/sentiment/lexicons/phraseTable';
import { readText } from '../../../../engine/sentiment/text/readText';

const TABLE = makePhraseTable('-3 never buy|order again|?, waste of money\n2 not bad');

function phraseIn(raw: string): number | undefined {
	const { words } = readText(raw);
	const pair = pairHash(words[0]?.hash ?? 0, words[1]?.hash ?? 0);
	return phraseAt(TABLE, words, 0, pair, words.length - 1)?.hashes.length;
}

describe('A phrase', () => {
	it('is found with each alternative, the longest first', () => {
		expect(phraseIn('never buy again')).toBe(3);
		expect(phraseIn('never order this')).toBe(2);
		expect(phraseIn('waste of money')).toBe(3);
		expect(phraseIn('not bad')).toBe(2);
	});

	it('is not found in part, in another order or beyond the last word', () => {
		expect(phraseIn('waste of time')).toBeUndefined();
		expect(phraseIn('bad not')).toBeUndefined();
		expect(phraseIn('never')).toBeUndefined();
	});
});
