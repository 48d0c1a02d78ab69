import type { Language } from '../language/language';
import { lexiconOf } from '../lexicons/lexiconOf';
import type { ReadText } from '../text/readText';
import { confidenceOf } from './confidenceOf';
import { evidenceOf } from './evidenceOf';
import { judgeByLexicon } from './judgeByLexicon';
import { judgeEnglish } from './judgeEnglish';
import { isDoubtfulPraise } from './isDoubtfulPraise';
import { outcomeOf } from './outcomeOf';
import type { Polarity } from './polarity';
import { sigmoid } from './sigmoid';
import { wordSignals } from './wordSignals';

export type { Polarity, Sentiment, Span } from './polarity';

/** The most that is said for praise that may be irony. */
const DOUBTFUL_CONFIDENCE = 0.4;

/**
 * What a text is for or against: the outcome, a score, how sure it is, and the words that decided. English is judged by a
 * model and a lexicon, the other languages by lexicon and rules. A text without words is neutral with confidence 0.
 *
 * @example
 * polarityOf(readText('Lovely ring, but the clasp broke'), 'en').sentiment // 'mixed'
 */
export function polarityOf(text: ReadText, language: Language): Polarity {
	if (text.words.length === 0) {
		return { sentiment: 'neutral', score: 0, confidence: 0, evidence: [], clauseScores: [] };
	}
	const signals = wordSignals(text, lexiconOf(language));
	const judgement = language === 'en' ? judgeEnglish(text, signals) : judgeByLexicon(text, signals);
	const outcome = outcomeOf(text, judgement);
	const confidence = confidenceOf(outcome.sentiment, judgement, language);
	return {
		sentiment: outcome.sentiment,
		score: outcome.score,
		confidence: isDoubtfulPraise(text, signals)
			? Math.min(confidence, DOUBTFUL_CONFIDENCE)
			: confidence,
		evidence: evidenceOf(text, judgement.contributions),
		clauseScores: judgement.clauseLogits.map((logit) => 2 * sigmoid(logit) - 1),
	};
}
