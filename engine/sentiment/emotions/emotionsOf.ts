import { answerPhrases } from '../answerPhrases';
import type { Language } from '../language/language';
import { clauseIndex } from '../phrases/clauseIndex';
import { conditionOf } from '../phrases/condition';
import { isDenied } from '../phrases/isDenied';
import { isNegated } from '../phrases/negation';
import type { PhraseMatch } from '../phrases/phraseBook';
import { addPlace, evidenceAt, type Places } from '../phrases/evidence';
import type { ReadText } from '../text/readText';
import type { Emotion } from './emotion';

/** An emotion in an answer, and the words that show it, as they were written. */
export interface EmotionFound {
	emotion: Emotion;
	evidence: string[];
}

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
	const shown = new Map<Emotion, Places>();
	let at = 0;
	for (let index = 0; index < matches.length; index++) {
		const { meaning, firstWord, lastWord } = matches[index] as PhraseMatch<Emotion | null>;
		if (meaning === null) continue;
		if (meaning === 'fear' && isDenied(matches, index)) continue;
		at = clauseIndex(text, firstWord, at);
		const clause = text.clauses[at];
		if (clause === undefined) continue;
		if (isNegated(text, language, firstWord, lastWord, clause)) continue;
		if (conditionOf(text, language, at, firstWord) !== 'none') continue;
		const places = shown.get(meaning);
		if (places === undefined) shown.set(meaning, [firstWord, lastWord]);
		else addPlace(places, firstWord, lastWord);
	}
	const emotions: EmotionFound[] = [];
	for (const [emotion, places] of shown) {
		emotions.push({ emotion, evidence: evidenceAt(text, places) });
	}
	return emotions;
}
