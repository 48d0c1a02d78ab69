import type { ReadText } from '../text/readText';
import { figureRoom } from './figureRoom';
import type { Judgement } from './judgement';
import { Figure, FIGURE_COUNT, lexiconFeatures } from './lexiconFeatures';
import type { WordSignals } from './wordSignals';

/** What the lexicon's figures are worth in log odds. Chosen on the development sets. */
const COMPOUND_WORTH = 4;
const DECIDED_WORTH = 1;
/** Who praises says so; what is told without a word of praise or blame is a complaint a little more often than not. */
const NO_WORD_PRIOR = -0.25;

/** Log odds of neutrality where no word speaks, and what is taken off as words speak. Chosen on the development sets. */
const SILENT_NEUTRALITY = 1;
const STRENGTH_AGAINST_NEUTRAL = 5;

const figures = new Float64Array(FIGURE_COUNT);
const roomForClauses = figureRoom();

/** Judges a text by a lexicon and rules alone, as in every language but English. */
export function judgeByLexicon(text: ReadText, signals: WordSignals): Judgement {
	const { length } = text.clauses;
	const clauseLogits = roomForClauses(length);
	for (let index = 0; index < length; index++) {
		clauseLogits[index] = logitOf(lexiconFeatures(text, signals, index, index, figures));
	}
	lexiconFeatures(text, signals, 0, length - 1, figures);
	const strength = Math.max(figures[Figure.Positive] as number, figures[Figure.Negative] as number);
	return {
		logit: logitOf(figures),
		neutrality: SILENT_NEUTRALITY - STRENGTH_AGAINST_NEUTRAL * strength,
		clauseLogits,
		contributions: signals.valences,
	};
}

function logitOf(features: Float64Array): number {
	const compound = features[Figure.Compound] as number;
	const decided = features[Figure.Decided] as number;
	return COMPOUND_WORTH * compound + DECIDED_WORTH * decided + NO_WORD_PRIOR;
}
