import type { Language } from '../../../engine/sentiment/language/language';
import { createAnswerReader } from '../../../engine/sentiment/readAnswer';
import { readText } from '../../../engine/sentiment/text/readText';

const reader = createAnswerReader({ topics: [], labels: [] });

function read(answer: string, language: Language, question: string | null = null) {
	return reader.read(readText(answer), question, language);
}

describe('An answer of the "nothing" type without its question', () => {
	it.each([
		['en', 'Nothing'],
		['de', 'Nichts'],
		['fr', 'Rien'],
		['es', 'Nada'],
	] as const)('says nothing in %s where it is "%s"', (language, answer) => {
		expect(read(answer, language)).toMatchObject({ sentiment: 'neutral', confidence: 0 });
	});

	it.each([
		['en', 'Nothing to complain about'],
		['de', 'Nichts zu meckern.'],
		['es', 'Ninguna queja'],
		['pt', 'Nada a apontar.'],
		['it', 'Niente da ridire'],
		['nl', 'Niets op aan te merken'],
	] as const)('is praise in %s where it says what there is none of: "%s"', (language, answer) => {
		expect(read(answer, language).sentiment).toBe('positive');
	});

	it('is still turned round by a question that asks what was good', () => {
		expect(read('Nothing', 'en', 'What did you like most?').sentiment).toBe('negative');
	});
});

describe('Words that only say how large something is', () => {
	it.each([
		['de', 'kleine Creolen'],
		['es', 'los aros pequeños'],
		['pt', 'o brinco pequeno'],
		['it', 'un anello piccolo'],
		['nl', 'kleine oorbellen'],
	] as const)('blame nothing in %s: "%s"', (language, answer) => {
		expect(read(answer, language).sentiment).not.toBe('negative');
	});

	it('blame where they are too much of it', () => {
		expect(read('zu klein', 'de').sentiment).toBe('negative');
		expect(read('demasiado pequeño', 'es').sentiment).toBe('negative');
	});
});
