import { questionKind } from '../../../../engine/sentiment/questions/questionKind';
import type { QuestionKind } from '../../../../engine/sentiment/questions/questionKinds';

const QUESTIONS: Record<QuestionKind, readonly string[]> = {
	improve: [
		'What could we improve?',
		'What could we do better?',
		'How can we improve your experience?',
		'What did you like least?',
		"What didn't you like?",
		'What was missing?',
		'Is there anything we could improve?',
		'What one thing would you change about our shop?',
		'Was können wir verbessern?',
		'Was hat Ihnen nicht gefallen?',
		'Que pouvons-nous améliorer ?',
		"Qu'est-ce qui ne vous a pas plu ?",
		'¿Qué podríamos mejorar?',
		'¿Qué no te gustó?',
		'O que podemos melhorar?',
		'O que não gostou?',
		'Cosa possiamo migliorare?',
		'Cosa non ti è piaciuto?',
		'Wat kunnen we verbeteren?',
		'Wat kunnen wij beter doen?',
		'Wat vond u minder goed?',
	],
	concern: [
		'What almost stopped you from buying today?',
		'What stopped you from completing your purchase?',
		'Did you have any problems with your order?',
		'What concerns did you have before you ordered?',
		"Why didn't you buy today?",
		'Was hat Sie vom Kauf abgehalten?',
		'Gab es Probleme bei der Bestellung?',
		"Qu'est-ce qui vous a empêché d'acheter ?",
		'¿Qué le impidió comprar?',
		'O que o impediu de comprar?',
		'Cosa ti ha impedito di acquistare?',
		'Wat weerhield u ervan om te kopen?',
	],
	liked: [
		'What was good?',
		'What did you like most about your purchase?',
		'What did we do well?',
		'Why did you choose us?',
		'Was hat Ihnen am besten gefallen?',
		'Was hat Ihnen gefallen?',
		"Qu'avez-vous le plus apprécié ?",
		"Qu'est-ce qui vous a plu ?",
		'¿Qué es lo que más te gustó?',
		'Do que mais gostou?',
		'Cosa ti è piaciuto di più?',
		'Wat vond u het leukst?',
		'Wat vond je goed?',
	],
	reason: [
		'Why did you give us that score?',
		'What is the primary reason for your score?',
		'Warum haben Sie diese Bewertung gegeben?',
		'Pourquoi cette note ?',
		'¿Por qué nos da esta puntuación?',
		'Por que deu essa nota?',
		'Perché ci ha dato questo voto?',
		'Waarom geeft u deze score?',
	],
	approval: [
		'Would you recommend us to a friend?',
		'Were you satisfied with the delivery?',
		'Did you find what you were looking for?',
		'Würden Sie uns weiterempfehlen?',
		'Recommanderiez-vous notre boutique ?',
		'Nous recommanderiez-vous ?',
		'¿Recomendarías nuestra tienda?',
		'Recomendaria a nossa loja?',
		'Consiglieresti il nostro negozio?',
		'Zou u ons aanbevelen?',
	],
	yesNo: ['Is this your first order?', 'Do you have pierced ears?'],
	comment: [
		"Is there anything else you'd like to tell us?",
		'Any other comments?',
		'Haben Sie noch Anmerkungen?',
		'Möchten Sie uns noch etwas mitteilen?',
		"Avez-vous d'autres commentaires ?",
		'¿Algo más que quieras decirnos?',
		'Hai altri commenti?',
		'Heeft u nog opmerkingen?',
	],
	fact: ['How did you hear about us?', 'Who did you buy this for?', 'Für wen ist das Geschenk?'],
};

describe.each(Object.entries(QUESTIONS))('questionKind %s', (kind, questions) => {
	it.each(questions)('"%s"', (question) => {
		expect(questionKind(question)).toBe(kind);
	});
});

describe('questionKind', () => {
	it.each([
		'',
		'How likely are you to recommend us?',
		'What do you like and what could be improved?',
		'Was hat Ihnen gefallen, und was können wir verbessern?',
		'Lorem ipsum',
	])('does not guess at "%s"', (question) => {
		expect(questionKind(question)).toBeNull();
	});
});
