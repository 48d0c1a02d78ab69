import fc from 'fast-check';
import { createPhraseBook } from '../../../../engine/sentiment/phrases/phraseBook';
import { readText } from '../../../../engine/sentiment/text/readText';
import { HOSTILE_TEXTS } from '../hostileTexts';

describe('createPhraseBook under attack', () => {
	const book = createPhraseBook('en', [
		['never .. again, a .. a .. a .. a, a a a a, *a, a*', 'found'],
		['__proto__, constructor, to string', 'prototype'],
	]);

	it.each(HOSTILE_TEXTS)('reads %s', (_, answer) => {
		const text = readText(answer);
		for (const { firstWord, lastWord } of book.matchesIn(text)) {
			expect(firstWord).toBeGreaterThanOrEqual(0);
			expect(lastWord).toBeGreaterThanOrEqual(firstWord);
			expect(lastWord).toBeLessThan(text.words.length);
		}
	});

	it('compiles lists of nothing, of signs and of endless phrases', () => {
		for (const phrases of ['', ',,,', '..', '.. a ..', '* |, ?', '|||', 'a '.repeat(5000)]) {
			expect(() =>
				createPhraseBook('de', [[phrases, 1]]).matchesIn(readText('a a a')),
			).not.toThrow();
		}
	});

	it('finds a word where a plain search finds it', () => {
		const words = fc.array(
			fc.constantFrom('ring', 'rings', 'ringed', 'clasp', 'the', 'Ring', 'ríng'),
		);
		const only = createPhraseBook('en', [['ring', true]]);
		fc.assert(
			fc.property(words, (list) => {
				const expected = list.flatMap((word, at) =>
					['ring', 'Ring', 'ríng'].includes(word) ? [at] : [],
				);
				const found = only.matchesIn(readText(list.join(' '))).map(({ firstWord }) => firstWord);
				expect(found).toEqual(expected);
			}),
			{ seed: 4, numRuns: 200 },
		);
	});
});
