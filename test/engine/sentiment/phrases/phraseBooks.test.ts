import { createPhraseBooks } from '../../../../engine/sentiment/phrases/phraseBooks';
import { wordingOf } from '../../../../engine/sentiment/phrases/wordingOf';
import { readText } from '../../../../engine/sentiment/text/readText';
import { runAtOnce } from '../../../../engine/slices/runAtOnce';

const NO_NEGATORS: ReadonlySet<number> = new Set();

function phrasesIn(answer: string, first: string, second: string) {
	const books = runAtOnce(
		createPhraseBooks<[string, string]>('en', [[[first, 'one']], [[second, 'two']]], NO_NEGATORS),
	);
	const text = readText(answer);
	return books
		.matchesIn(text)
		.map((matches) =>
			matches.map(
				({ meaning, firstWord, lastWord }) => `${meaning}: ${wordingOf(text, firstWord, lastWord)}`,
			),
		);
}

describe('createPhraseBooks', () => {
	it('finds one phrase in each book that has it', () => {
		expect(phrasesIn('never again', 'never again', 'never again')).toEqual([
			['one: never again'],
			['two: never again'],
		]);
	});

	it('lets the longest phrase of a book hide those inside it, and none of another book', () => {
		expect(phrasesIn('a gift card', 'gift card, gift, card', 'gift, card')).toEqual([
			['one: gift card'],
			['two: gift', 'two: card'],
		]);
	});

	it('lets a phrase with a gap hide what it begins with in its own book alone', () => {
		expect(phrasesIn('ordered it once again', 'ordered, ordered .. again', 'ordered')).toEqual([
			['one: ordered it once again'],
			['two: ordered'],
		]);
	});

	it('begins each text anew', () => {
		const books = runAtOnce(
			createPhraseBooks<[string]>('en', [[['gift card, card', 'card']]], NO_NEGATORS),
		);
		const wordsFound = (answer: string) => books.matchesIn(readText(answer))[0].length;
		expect([wordsFound('one gift card'), wordsFound('card'), wordsFound('ring')]).toEqual([
			1, 1, 0,
		]);
	});
});
