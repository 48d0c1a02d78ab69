import { lowerCased } from '../../../../engine/sentiment/text/lowerCased';
import { LANGUAGES } from '../../../../engine/sentiment/language/language';
import { LANGUAGE_RULES } from '../../../../engine/sentiment/lexicons/rulesOf';
import { VALENCE_LISTS } from '../../../../engine/sentiment/lexicons/valenceLists';
import { figuresIn } from '../../../../engine/sentiment/text/wordFigures';
import { wordsOf } from '../../../../engine/sentiment/words/wordsOf';
import { wordHash } from '../../../../engine/sentiment/text/wordHash';
import { wordFrom, wordOf } from '../../../../engine/sentiment/text/wordMemory';

function spelled(word: string, before = '') {
	const text = before + word;
	return wordFrom(lowerCased(text), before.length, text.length);
}

describe('wordFrom', () => {
	it.each(['bracelet', "don't", 'schön', 'unforgettable', '10/10', '漢字'])(
		'gives the same word wherever %s stands',
		(word) => {
			expect(spelled(word, 'my ')).toBe(spelled(word));
			expect(spelled(word)).toMatchObject({ text: word, hash: wordHash(word) });
		},
	);

	it('gives the same word to one that stands alone', () => {
		expect(wordOf('😡')).toBe(spelled('😡', 'so 😡 '));
		expect(wordOf('bracelet')).toBe(spelled('bracelet', 'this '));
	});

	it('remembers no long number, for it comes once', () => {
		expect(spelled('4711')).toBe(spelled('4711', 'order '));
		expect(spelled('100234')).not.toBe(spelled('100234'));
	});

	it('knows of all long numbers the same, for no list has one', () => {
		const figuresOf = figuresIn('en');
		expect(figuresOf(spelled('100234'))).toBe(figuresOf(spelled('99999')));
		expect(figuresOf(spelled('100234'))).not.toBe(figuresOf(spelled('1002')));
		for (const language of LANGUAGES) {
			const lists = JSON.stringify([
				wordsOf(language),
				VALENCE_LISTS[language],
				LANGUAGE_RULES[language],
			]);
			expect(lists).not.toMatch(/[0-9]{5}/);
		}
	});

	it('remembers two common words that meet in one place', () => {
		const words = ['ring', 'great', 'maybe', 'plated'];
		const first = words.map((word) => spelled(word));
		words.forEach((word, index) => expect(spelled(word)).toBe(first[index]));
	});

	it('mixes no two words up, however alike', () => {
		const words = ['a', 'aa', 'ab', 'ba', 'a'.repeat(12), 'a'.repeat(13), 'ä', 'é', "a'", "'a"];
		const all = words.flatMap((word) => [word, `${word}b`, `b${word}`, `${word}aaaaaa`]);
		for (const word of [...all, ...all]) expect(spelled(word).text).toBe(word);
	});

	it('keeps a word whole that is longer than any it remembers', () => {
		const word = 'a'.repeat(5_000);
		expect(spelled(word).text).toBe(word);
		expect(spelled(word, 'b').text).toBe(word);
	});
});
