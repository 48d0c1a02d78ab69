import { answerPhrases } from '../words/answerPhrases';
import type { Language } from '../language/language';
import { clauseIndex } from '../phrases/clauseIndex';
import { conditionOf } from '../phrases/condition';
import { isDenied } from '../phrases/isDenied';
import { isNegated } from '../phrases/negation';
import { isPutRight } from '../settlements/isPutRight';
import type { PhraseMatch } from '../phrases/phrase';
import { addFinding, evidenceFor, forgetFindings, newFindings } from '../phrases/findings';
import type { ReadText } from '../text/readText';
import type { Emotion } from '../words/emotion';

/** An emotion in an answer, and the words that show it, as they were written. */
export interface EmotionFound {
	emotion: Emotion;
	evidence: string[];
}

/** Emotions that are over when their cause was put right ("der Ärger war schnell vergessen"). */
const ENDS_WITH_ITS_CAUSE: ReadonlySet<Emotion> = new Set([
	'anger',
	'sadness',
	'fear',
	'disappointment',
]);

/**
 * The emotions that an answer shows, in the order of their places; none in most answers. Only words that rarely mean
 * anything else count, and neither a negated word ("not worried") nor a wish or condition ("would be happy if").
 *
 * @example
 * emotionsOf(readText('I was so worried about the wedding, but I love it!'), 'en')
 * // [{ emotion: 'fear', evidence: ['worried'] }, { emotion: 'joy', evidence: ['I love it'] }]
 */
export function emotionsOf(text: ReadText, language: Language): EmotionFound[] {
	const matches = answerPhrases(text, language).emotions;
	if (matches.length === 0) return [];
	forgetFindings(shown);
	let at = 0;
	for (let index = 0; index < matches.length; index++) {
		const { meaning, firstWord, lastWord } = matches[index] as PhraseMatch<Emotion | null>;
		if (meaning === null) continue;
		if (meaning === 'fear' && isDenied(matches, index)) continue;
		at = clauseIndex(text, firstWord, at);
		const clause = text.clauses[at];
		if (clause === undefined) continue;
		if (isPutRight(clause, lastWord) && ENDS_WITH_ITS_CAUSE.has(meaning)) continue;
		if (isNegated(text, language, firstWord, lastWord, clause)) continue;
		if (conditionOf(text, language, at, firstWord) !== 'none') continue;
		addFinding(shown, meaning, firstWord, lastWord);
	}
	const found = new Array<EmotionFound>(shown.kindCount);
	for (let kind = 0; kind < found.length; kind++) {
		found[kind] = {
			emotion: shown.kinds[kind] as Emotion,
			evidence: evidenceFor(text, shown, kind),
		};
	}
	return found;
}

/** Of one text at a time. */
const shown = newFindings<Emotion>();
