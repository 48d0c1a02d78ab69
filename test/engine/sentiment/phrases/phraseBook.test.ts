import { createPhraseBook } from '../../../../engine/sentiment/phrases/phraseBook';
import { readText } from '../../../../engine/sentiment/text/readText';
import type { Language } from '../../../../engine/sentiment/language/language';

function phrasesIn(answer: string, phrases: string, language: Language = 'en') {
	const text = readText(answer);
	const found = createPhraseBook(language, [[phrases, 'found']]).matchesIn(text);
	return found.map(({ firstWord, lastWord }) =>
		text.words
			.slice(firstWord, lastWord + 1)
			.map((word) => word.text)
			.join(' '),
	);
}

describe('createPhraseBook', () => {
	it.each<[string, string, string, readonly string[]]>([
		['a word', 'The ring broke', 'ring', ['ring']],
		['a word in any case and with accents', 'Un BIJOU cassé', 'bijou, casse', ['bijou', 'cassé']],
		['a beginning', 'delivered, delivery, delve', 'deliver*', ['delivered', 'delivery']],
		[
			'one of several words',
			'ring sizes and ring size',
			'ring size|sizes',
			['ring sizes', 'ring size'],
		],
		['a word that may be missing', 'very late, late', 'very? late', ['very late', 'late']],
		[
			'words with others between',
			'never ever buy this again',
			'never .. again',
			['never ever buy this again'],
		],
		['a hyphen as a blank', 'well-made', 'well-made', ['well made']],
		['a contraction without its apostrophe', 'It didnt fit', "didn't fit", ['didnt fit']],
		['a number', 'a solid 10/10', '10/10', ['10/10']],
		['an emoji', 'lovely 😍', '😍', ['😍']],
		['only the longest of two', 'a gift card', 'gift, gift card', ['gift card']],
		[
			'two that overlap',
			'fast delivery time',
			'fast delivery, delivery time',
			['fast delivery', 'delivery time'],
		],
	])('finds %s', (_, answer, phrases, expected) => {
		expect(phrasesIn(answer, phrases)).toEqual(expected);
	});

	it.each<[string, string, string]>([
		['a part of a word', 'earrings', 'ring'],
		['more than three words between', 'never in all my life would I come again', 'never .. again'],
		['words over the end of a sentence', 'A ring. Size seven', 'ring size'],
		['a gap over the end of a clause', 'never late but ordered it again', 'never .. again'],
		['a gap over a negation', 'order this never again', 'order .. again'],
	])('does not find %s', (_, answer, phrases) => {
		expect(phrasesIn(answer, phrases)).toEqual([]);
	});

	it('finds endings, for languages that join words', () => {
		expect(
			phrasesIn('Die Paketlieferung und der Lieferdienst', '*lieferung, liefer*', 'de'),
		).toEqual(['paketlieferung', 'lieferdienst']);
	});

	it('finds umlauts as people without the keys write them, and keeps "schon" from "schön"', () => {
		expect(phrasesIn('schoen, schön, schon', 'schön', 'de')).toEqual(['schoen', 'schön']);
		expect(phrasesIn('große Grosse', 'große', 'de')).toEqual(['große', 'grosse']);
	});

	it('drops what begins or ends inside a phrase with a gap', () => {
		const text = readText('the box arrived broken');
		const book = createPhraseBook('en', [
			['box .. broken', 'packaging'],
			['broken', 'quality'],
		]);
		expect(book.matchesIn(text).map(({ meaning }) => meaning)).toEqual(['packaging']);
	});

	it('gives every meaning of a phrase, once', () => {
		const book = createPhraseBook('en', [
			['never again, never again', 'churn'],
			['never again', 'complaint'],
		]);
		expect(book.matchesIn(readText('Never again'))).toEqual([
			{ meaning: 'churn', firstWord: 0, lastWord: 1 },
			{ meaning: 'complaint', firstWord: 0, lastWord: 1 },
		]);
	});

	it('says the same of a text whatever was read before', () => {
		const book = createPhraseBook('en', [['clasp, ring', 'found']]);
		const text = readText('The clasp of the ring');
		const first = book.matchesIn(text);
		for (let index = 0; index < 10_000; index++)
			book.matchesIn(readText(`word${'x'.repeat(index % 7)} ${index}`));
		expect(book.matchesIn(text)).toEqual(first);
		expect(first).toHaveLength(2);
	});
});
