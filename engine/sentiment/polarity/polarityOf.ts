import type { Language } from '../language/language';
import type { ReadText } from '../text/readText';
import { clauseScoresOf } from './clauseScoresOf';
import { confidenceOf } from './confidenceOf';
import { evidenceOf } from './evidenceOf';
import { isDoubtfulPraise } from './isDoubtfulPraise';
import type { Judgement } from './judgement';
import { judgementOf, type JudgedText } from './judgementOf';
import { outcomeOf } from './outcomeOf';
import { setApart } from './setApart';
import type { Polarity } from './polarity';

export type { Polarity, Sentiment, Span } from './polarity';

/** The most that is said for praise that may be irony. */
const DOUBTFUL_CONFIDENCE = 0.4;
/** Who answers what was good or bad seldom has no opinion. */
const LEANING_AGAINST_NEUTRAL = 2;

/**
 * What a text is for or against: the outcome, a score, how sure it is, and the words that decided (`judgementOf`). A text
 * without words is neutral with confidence 0.
 *
 * @param leaning what is likely before a word is read (`questionLeaning`), in log odds for rather than against
 *
 * @example
 * polarityOf(readText('Lovely ring, but the clasp broke'), 'en').sentiment // 'mixed'
 */
export function polarityOf(text: ReadText, language: Language, leaning = 0): Polarity {
	return weighedPolarity(text, language, judgementOf(text, language), leaning);
}

/** As `polarityOf`, for a text that is weighed again with another leaning: its words are judged once. */
export function weighedPolarity(
	text: ReadText,
	language: Language,
	{ signals, judgement: ofWords }: JudgedText,
	leaning: number,
): Polarity {
	if (text.words.length === 0) {
		return { sentiment: 'neutral', score: 0, confidence: 0, evidence: [], clauseScores: [] };
	}
	const judgement = setApart(text, leaningTo(leaning, ofWords));
	const outcome = outcomeOf(text, judgement);
	const confidence = confidenceOf(outcome.sentiment, judgement, language, text.words.length);
	const isDoubtful = isDoubtfulPraise(text, signals);
	return {
		sentiment: outcome.sentiment,
		score: outcome.score,
		confidence: isDoubtful ? Math.min(confidence, DOUBTFUL_CONFIDENCE) : confidence,
		evidence: evidenceOf(text, judgement.contributions),
		clauseScores: clauseScoresOf(text, judgement, leaning),
		isDoubtful,
	};
}

/** Who is asked what was good or bad and answers more likely has the opinion that was asked for. */
function leaningTo(leaning: number, judgement: Judgement): Judgement {
	return leaning === 0
		? judgement
		: {
				...judgement,
				logit: judgement.logit + leaning,
				neutrality: judgement.neutrality - LEANING_AGAINST_NEUTRAL * Math.abs(leaning),
			};
}
