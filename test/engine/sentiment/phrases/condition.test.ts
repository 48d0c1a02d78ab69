import { conditionOf } from '../../../../engine/sentiment/phrases/condition';
import { clauseIndex } from '../../../../engine/sentiment/phrases/clauseIndex';
import { readText } from '../../../../engine/sentiment/text/readText';
import type { Language } from '../../../../engine/sentiment/language/language';

function conditionAt(answer: string, word: string, language: Language) {
	const text = readText(answer);
	const at = text.words.findIndex((each) => each.text === word);
	return conditionOf(text, language, clauseIndex(text, at), at);
}

describe('conditionOf', () => {
	it.each<[Language, string, string, string]>([
		['en', 'I switch', 'switch', 'none'],
		['en', 'I would switch', 'switch', 'condition'],
		['en', 'If it breaks I will switch', 'switch', 'condition'],
		['en', 'If the price goes up, I will switch', 'switch', 'condition'],
		['en', "If you don't answer, I will switch", 'switch', 'threat'],
		['en', 'I will switch if it breaks', 'switch', 'none'],
		['de', 'Wenn er billiger wäre, würde ich wechseln', 'wechseln', 'condition'],
		['de', 'Wenn keine Antwort kommt, werde ich wechseln', 'wechseln', 'threat'],
		['fr', "Si vous ne répondez pas, j'irai ailleurs", 'ailleurs', 'threat'],
		['es', 'Me gustaría comprar', 'comprar', 'condition'],
		['pt', 'O anel se partiu', 'partiu', 'none'],
		['it', 'Vorrei comprare', 'comprare', 'condition'],
		['nl', 'Ik zou overstappen', 'overstappen', 'condition'],
	])('%s: in "%s", "%s" is under %s', (language, answer, word, expected) => {
		expect(conditionAt(answer, word, language)).toBe(expected);
	});
});
