import { inflectedForms } from '../../../../engine/sentiment/phrases/inflectedForms';
import { createPhraseBook } from '../../../../engine/sentiment/phrases/phraseBook';
import { writtenPhrases } from '../../../../engine/sentiment/phrases/writtenPhrases';
import { readText } from '../../../../engine/sentiment/text/readText';
import type { Language } from '../../../../engine/sentiment/language/language';

const isFound = (list: string, answer: string, language: Language) =>
	createPhraseBook(language, [[writtenPhrases(list, language), true]]).matchesIn(readText(answer))
		.length > 0;

describe('writtenPhrases', () => {
	it.each<[Language, string, string]>([
		['en', 'engrave', 'The engraving'],
		['en', 'gift', 'two gifts'],
		['en', 'lab grown diamond', 'Lab-grown diamonds'],
		['en', 'a, b; monogram\nc', 'my monogram'],
		['de', 'Gravur', 'die Gravuren'],
		['fr', 'gravure', 'les gravures'],
		['es', 'grabado', 'los grabados'],
		['pt', 'gravado', 'gravada'],
		['it', 'inciso', 'incise'],
		['nl', 'gravering', 'graveringen'],
	])('%s: "%s" is found in "%s"', (language, list, answer) => {
		expect(isFound(list, answer, language)).toBe(true);
	});

	it.each<[Language, string, string]>([
		['en', 'ring', 'a ringtone'],
		['en', 'gift card', 'a gift'],
		['en', '*', 'anything'],
		['en', '', 'anything'],
	])('%s: "%s" is not found in "%s"', (language, list, answer) => {
		expect(isFound(list, answer, language)).toBe(false);
	});

	it('leaves very short words as they are', () => {
		expect(inflectedForms('at', 'en')).toBe('at');
	});
});
