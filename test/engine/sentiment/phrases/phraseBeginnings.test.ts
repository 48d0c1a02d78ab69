import { createBeginnings } from '../../../../engine/sentiment/phrases/phraseBeginnings';
import { createPhraseTrie } from '../../../../engine/sentiment/phrases/phraseTrie';
import { createWordIndex, PLAIN } from '../../../../engine/sentiment/phrases/wordIndex';
import { readText } from '../../../../engine/sentiment/text/readText';
import { runAtOnce } from '../../../../engine/slices/runAtOnce';

const trie = runAtOnce(
	createPhraseTrie([['never again, never arrived, lovely, order .. broke, gift card', 'found']]),
);
const index = runAtOnce(createWordIndex('en', trie.patterns));
const beginningsOf = createBeginnings(trie, index);

/** How many phrases may begin with the first of two words. */
function beginnings(words: string): number {
	const [first = PLAIN, next = PLAIN] = readText(words).words.map((word) => index.classOf(word));
	return beginningsOf(first, next).length;
}

describe('createBeginnings', () => {
	it('follows a word that goes on as a phrase does', () => {
		expect(beginnings('never again')).toBe(1);
		expect(beginnings('gift card')).toBe(1);
	});

	it('leaves a word that does not', () => {
		expect(beginnings('gift again')).toBe(0);
		expect(beginnings('never card')).toBe(0);
		expect(beginnings('never')).toBe(0);
	});

	it('follows a word that is a phrase, or that may have a gap behind it, whatever comes', () => {
		expect(beginnings('lovely ring')).toBe(1);
		expect(beginnings('lovely')).toBe(1);
		expect(beginnings('order ring')).toBe(1);
	});

	it('answers alike when it is asked again', () => {
		const pairs = ['never again', 'never card', 'gift card', 'lovely', 'order ring'];
		expect(pairs.map(beginnings)).toEqual(pairs.map(beginnings));
	});
});
