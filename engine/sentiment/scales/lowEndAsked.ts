import { plainLetters } from '../../text/plainLetters';
import { asksHowDissatisfied, asksHowHard } from './scaleAsked';
import type { Scale } from './scale';

/** A question longer than this is an essay, and is told by its beginning. */
const LONGEST_QUESTION = 600;

/** What the best step of a scale is called, in seven languages, without accents. */
const BEST =
	'sehr gut|sehr zufrieden|sehr einfach|sehr leicht|beste|very good|very satisfied|very happy|very easy|extremely (?:satisfied|easy)|completely satisfied|excellent|best|outstanding|tres (?:bien|satisfait|facile)|muy (?:bien|satisfecho|facil)|muito (?:bo[am]|satisfeito|facil)|molto (?:buono|soddisfatt|facile)|zeer (?:goed|tevreden|makkelijk|eenvoudig)|heel (?:goed|tevreden|makkelijk)|excelente|ottimo';
/** What somebody says who agrees altogether. */
const AGREED =
	'strongly agree|(?:completely|totally|fully) agree|stimme (?:voll|ganz)|trifft voll|tout a fait d.accord|totalmente de acuerdo|concordo (?:plena|total|complet)|(?:del tutto|completamente|molto) d.accordo|helemaal (?:mee )?eens';
/** "1 = very good", "1 (best)", "(1 best, 5 worst)" */
const LOW_IS = '(?<![\\d.,])[01] ?(?:[=:(–-] ?|is |ist |being )?(?:the )?';
const LOW_IS_BEST = new RegExp(`${LOW_IS}(?:${BEST})`);
const LOW_IS_AGREED = new RegExp(`${LOW_IS}(?:${AGREED})`);
const GRADE = /\bschulnoten?\b/;

/**
 * Whether the low end of a scale is the good one by the words of its question: where 1 is the best, as in German schools,
 * where it says how hard or how dissatisfied, and where 1 agrees.
 *
 * @example
 * lowEndIsGood('csat', 'Wie zufrieden sind Sie? (1 = sehr zufrieden, 5 = unzufrieden)') // true
 * lowEndIsGood('ces', 'How much effort did it take?') // true
 * lowEndIsGood('csat', 'How satisfied are you?') // false
 */
export function lowEndIsGood(scale: Scale, question: string): boolean {
	if (scale !== 'csat' && scale !== 'ces') return false;
	const words = plainLetters(question.slice(0, LONGEST_QUESTION));
	if (LOW_IS_BEST.test(words) || GRADE.test(words)) return true;
	const asksForBad = scale === 'ces' ? asksHowHard(question) : asksHowDissatisfied(question);
	return LOW_IS_AGREED.test(words) ? !asksForBad : asksForBad;
}

/** Whether a question asks for a grade as German schools give them, from 1 to 6. */
export function asksForGrade(question: string): boolean {
	return GRADE.test(plainLetters(question.slice(0, LONGEST_QUESTION)));
}
