import { isNegated } from '../../../../engine/sentiment/phrases/negation';
import { readText } from '../../../../engine/sentiment/text/readText';
import type { Language } from '../../../../engine/sentiment/language/language';

function isWordNegated(answer: string, word: string, language: Language): boolean {
	const text = readText(answer);
	const at = text.words.findIndex((each) => each.text === word);
	const clause = text.clauses.find(({ firstWord, lastWord }) => firstWord <= at && at <= lastWord);
	return clause !== undefined && isNegated(text, language, at, at, clause);
}

describe('isNegated', () => {
	it.each<[Language, string, string]>([
		['en', 'It is not expensive', 'expensive'],
		['en', "It isn't very pretty", 'pretty'],
		['en', 'Never tarnished', 'tarnished'],
		['de', 'Der Ring ist nicht teuer', 'teuer'],
		['de', 'Der Verschluss passt leider nicht', 'passt'],
		['fr', "Ce n'est pas cher", 'cher'],
		['es', 'No es caro', 'caro'],
		['pt', 'Não é caro', 'caro'],
		['it', 'Non è caro', 'caro'],
		['nl', 'Het is niet duur', 'duur'],
		['en', 'It is not this delay', 'delay'],
		['en', 'We never had such delays', 'delays'],
		['nl', 'De ring past helemaal niet', 'past'],
	])('%s: in "%s", "%s" is negated', (language, answer, word) => {
		expect(isWordNegated(answer, word, language)).toBe(true);
	});

	it.each<[Language, string, string]>([
		['en', 'It is expensive', 'expensive'],
		['en', 'Not only pretty', 'pretty'],
		['en', 'No, expensive', 'expensive'],
		['en', 'It does not fit and is rather small and far too expensive', 'expensive'],
		['en', 'They will not survive these delays', 'delays'],
		['de', 'Ich verstehe nicht wieso diese Verzögerungen', 'verzögerungen'],
		['fr', 'Je ne comprends pas du tout ces retards', 'retards'],
		['de', 'Nicht nur teuer', 'teuer'],
		['nl', 'Niet alleen duur', 'duur'],
	])('%s: in "%s", "%s" is not', (language, answer, word) => {
		expect(isWordNegated(answer, word, language)).toBe(false);
	});
});
