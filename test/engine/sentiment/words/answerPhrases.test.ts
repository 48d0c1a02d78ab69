import {
	answerPhrases,
	keepAnswerPhrases,
	prepareAnswerPhrases,
} from '../../../../engine/sentiment/words/answerPhrases';
import { LANGUAGES } from '../../../../engine/sentiment/language/language';
import { readText } from '../../../../engine/sentiment/text/readText';
import { withClauses } from '../../../../engine/sentiment/text/withClauses';
import { runAtOnce } from '../../../../engine/slices/runAtOnce';

describe('answerPhrases', () => {
	it('finds topics, emotions and signals in one answer', () => {
		const text = readText('So disappointed: the delivery was late. Never again!');
		const { topics, emotions, signals } = answerPhrases(text, 'en');
		expect(topics.map(({ meaning }) => meaning?.topic)).toContain('shipping');
		expect(emotions.map(({ meaning }) => meaning)).toContain('disappointment');
		expect(signals.map(({ meaning }) => meaning)).toContain('churn');
	});

	it('reads one text in one language after another', () => {
		const text = readText('Die Lieferung war spät, the delivery was late');
		const wordsOf = (language: 'en' | 'de') =>
			answerPhrases(text, language).topics.map(({ firstWord }) => text.words[firstWord]?.text);
		expect(wordsOf('de')).toContain('lieferung');
		expect(wordsOf('en')).not.toContain('lieferung');
		expect(wordsOf('en')).toContain('delivery');
	});

	it('are those of an answer that says more in its clauses, and of no other', () => {
		const text = readText('The delivery was late');
		const phrases = answerPhrases(text, 'en');
		const noted = withClauses(text, text.clauses.slice());
		keepAnswerPhrases(text, noted);
		expect(answerPhrases(noted, 'en')).toBe(phrases);
		const other = readText('The clasp broke');
		keepAnswerPhrases(text, other);
		expect(answerPhrases(other, 'en').topics.map(({ firstWord }) => firstWord)).toContain(1);
	});

	it('is made once, whichever of two runs had begun with it first', () => {
		const slow = prepareAnswerPhrases('nl');
		expect(slow.next().done).toBe(false);
		const made = runAtOnce(prepareAnswerPhrases('nl'));
		expect(runAtOnce(slow)).toBe(made);
	});

	it.each([...LANGUAGES])('is made in many slices (%s)', (language) => {
		jest.isolateModules(() => {
			const { prepareAnswerPhrases: prepare } = jest.requireActual<{
				prepareAnswerPhrases: typeof prepareAnswerPhrases;
			}>('../../../../engine/sentiment/words/answerPhrases');
			expect([...prepare(language)].length).toBeGreaterThan(40);
		});
	});
});
