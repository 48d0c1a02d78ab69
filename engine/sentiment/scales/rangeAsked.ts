import { plainLetters } from '../../text/plainLetters';
import { asksForGrade } from './lowEndAsked';

/** A question longer than this is an essay, and is told by its beginning. */
const LONGEST_QUESTION = 600;

/** The ends that scales have; "from 1 to 3 months" asks for none of them. */
const END = '(?:3|4|5|6|7|9|10|100)';
const TO = '(?:-|–|—|to|through|and|bis(?: zu)?|und|a|al|e|y|et|tot|en|\\.{2,3}|…)';
/** "0-10", "from 1 to 7", "1 (bad) to 5 (great)" */
const FROM_TO = new RegExp(
	`(?<![\\d.,])([01])(?: ?\\([^()]{1,40}\\))? ?${TO} ?(${END})(?![\\d.,]\\d|\\d)`,
);
/** "1 = very difficult, 5 = very easy" and the other way round */
const LOW_IS = /(?<!\d)([01]) ?[=:]/;
const HIGH_IS = new RegExp(`(?<!\\d)(${END}) ?[=:]`);
/** "out of 10" */
const OUT_OF = /\bout of (5|7|10|100)\b/;
/** "Quality (1-5)" */
const ONLY_A_RANGE = new RegExp(`\\([01] ?${TO} ?${END}\\)$`);
/** What a question says when it asks for a rating. */
const RATES =
	/\brat(?:e|ing)\b|\bscore\b|\bscale\b|bewert|skala|\bnote[rz]?\b|evalu|echelle|valor|califi|puntu|escala|avali|classifi|valut|\bvot[ao]|\bscala\b|beoordeel|schaal|cijfer/;

/** Grades as German schools give them. */
const SCHOOL_GRADES: StatedRange = { low: 1, high: 6 };

/** The lowest and highest value that can be given. */
export interface StatedRange {
	readonly low: number;
	readonly high: number;
}

/**
 * The ends of the scale that a question states in its words.
 *
 * @returns undefined where it states none
 * @example
 * rangeAsked('On a scale of 1 to 10, how satisfied are you?') // { low: 1, high: 10 }
 * rangeAsked('Wie einfach war es? (1 = sehr schwer, 5 = sehr einfach)') // { low: 1, high: 5 }
 * rangeAsked('How satisfied are you?') // undefined
 */
export function rangeAsked(question: string): StatedRange | undefined {
	const words = plainLetters(question.slice(0, LONGEST_QUESTION)).replace(/\s+/g, ' ');
	const [, from, to] = FROM_TO.exec(words) ?? [];
	if (from !== undefined) return { low: Number(from), high: Number(to) };
	const low = LOW_IS.exec(words)?.[1];
	const high = HIGH_IS.exec(words)?.[1];
	if (low !== undefined && high !== undefined) return { low: Number(low), high: Number(high) };
	const end = OUT_OF.exec(words)?.[1];
	if (end !== undefined) return { low: end === '100' ? 0 : 1, high: Number(end) };
	return asksForGrade(question) ? SCHOOL_GRADES : undefined;
}

/**
 * Whether a question asks for a rating between ends that it states: "Quality: rate from 1 (bad) to 5 (great)", "Price (1-5)".
 */
export function asksForRating(question: string): boolean {
	const words = plainLetters(question.slice(0, LONGEST_QUESTION)).trim();
	if (ONLY_A_RANGE.test(words)) return true;
	return RATES.test(words) && rangeAsked(question) !== undefined;
}
