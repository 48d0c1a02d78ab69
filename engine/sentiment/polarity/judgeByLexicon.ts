import type { Clause, ReadText } from '../text/readText';
import type { Judgement } from './judgement';
import { lexiconFeatures, type LexiconFeatures } from './lexiconFeatures';
import type { WordSignals } from './wordSignals';

/** What the lexicon's figures are worth in log odds. Chosen on the development sets. */
const COMPOUND_WORTH = 4;
const DECIDED_WORTH = 1;
/** Who praises says so; what is told without a word of praise or blame is a complaint a little more often than not. */
const NO_WORD_PRIOR = -0.25;

/** Log odds of neutrality where no word speaks, and what is taken off as words speak. Chosen on the development sets. */
const SILENT_NEUTRALITY = 1;
const STRENGTH_AGAINST_NEUTRAL = 5;

/** Judges a text by a lexicon and rules alone, as in every language but English. */
export function judgeByLexicon(text: ReadText, signals: WordSignals): Judgement {
	const features = lexiconFeatures(text, signals, 0, text.clauses.length - 1);
	const strength = Math.max(features.positive, features.negative);
	return {
		logit: logitOf(features),
		neutrality: SILENT_NEUTRALITY - STRENGTH_AGAINST_NEUTRAL * strength,
		clauseLogits: text.clauses.map((_clause: Clause, index) =>
			logitOf(lexiconFeatures(text, signals, index, index)),
		),
		contributions: signals.valences,
	};
}

function logitOf({ compound, decided }: LexiconFeatures): number {
	return COMPOUND_WORTH * compound + DECIDED_WORTH * decided + NO_WORD_PRIOR;
}
