import { plainLetters } from '../../text/plainLetters';
import type { Scale } from './scale';

/** A question longer than this is an essay, and is told by its beginning. */
const LONGEST_QUESTION = 600;

const DISSATISFIED = /(?:dis|un|in)satisf|unzufrieden|insoddisf|ontevreden/g;

/** Stems of the words that ask for each scale, in seven languages, without accents. */
const RECOMMEND =
	/\bnps\b|net promoter|recommend|empfehl|recommand|recomend|recomiend|raccomand|consigli|aanbev|aanrad|suggest (?:us|our|this|the) |tell (?:a |your )?(?:friends?|others|colleagues?|family)\b|parl(?:iez|er|eriez|erez) de nous|nos? indicar|indicaria|weitersag|weitererzahl/;
const SATISFIED =
	/\bcsat\b|satisf|zufrieden|soddisf|tevreden|rate (?:us|your|our|the|this)|would you rate|bewerten sie|bewertest du|notez |califica|valoras|valoraria|como avalia|evaluez|evalueriez|valut[ai] |valuterebbe|valuteresti|how happy (?:are|were)|beoordeel|\bratings?(?: ?\(.*\))?$|^rate$|bewertung(?: ?\(.*\))?$|schulnote/;
const EASY =
	/^ces$|\bces (?:score|[0-9])|customer effort score|\beas(?:y|ier|ily|e)\b|einfach|\bleicht\b|muhelos|facile|facil\b|facilidad|facilidade|facilement|facilite\b|semplic|makkelijk|eenvoudig/;
const HARD =
	/\beffort|aufwand|\bmuhe\b|esfuerzo|esforco|sforzo|moeite|inspanning|difficult|\bhard was\b|schwierig|difficile|dificil|moeilijk/;
const STARS =
	/\bstars\b|\bstar rating|\bsterne[n]?\b|etoiles|estrellas|estrelas|\bstelle\b|\bsterren\b/;

/**
 * The scale that a question asks for, by its words in English, German, French, Spanish, Portuguese, Italian or Dutch.
 *
 * @returns undefined where the words say nothing of a scale
 * @example
 * scaleAsked('Wie wahrscheinlich ist es, dass Sie uns weiterempfehlen?') // 'nps'
 * scaleAsked('How easy was it to find what you needed?') // 'ces'
 * scaleAsked('What could we improve?') // undefined
 */
export function scaleAsked(question: string): Scale | undefined {
	const words = plainLetters(question.slice(0, LONGEST_QUESTION));
	if (RECOMMEND.test(words)) return 'nps';
	if (STARS.test(words)) return 'stars';
	if (SATISFIED.test(words)) return 'csat';
	return EASY.test(words) || HARD.test(words) ? 'ces' : undefined;
}

/**
 * Whether a question of customer effort asks how hard it was, so that a low score is a good one.
 *
 * @example
 * asksHowHard('How much effort did it take to return your order?') // true
 * asksHowHard('The shop made it easy to return my order.') // false
 */
export function asksHowHard(question: string): boolean {
	const words = plainLetters(question.slice(0, LONGEST_QUESTION));
	return HARD.test(words) && !EASY.test(words);
}

/**
 * Whether a question asks how dissatisfied somebody is, and not how satisfied as well, so that a low score is a good one.
 *
 * @example
 * asksHowDissatisfied('How dissatisfied are you?') // true
 * asksHowDissatisfied('How satisfied or dissatisfied are you?') // false
 */
export function asksHowDissatisfied(question: string): boolean {
	const words = plainLetters(question.slice(0, LONGEST_QUESTION));
	const others = words.replace(DISSATISFIED, '');
	return others !== words && !SATISFIED.test(others);
}
