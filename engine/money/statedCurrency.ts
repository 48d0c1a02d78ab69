import { currencyCode } from './currencyCode';
import { SHARED_MARKS } from './currencyMarks';
import { currencyNames, singular } from './currencyNames';
import { currencyOfMark, plainMark } from './currencyOfMark';
import { plainWords } from '../text/plainWords';

/** Longer than the name of any currency; what is longer is cut, and no currency. */
const LONGEST_STATED = 40;
/** A letter, or the sign of a currency. */
const SAYS_SOMETHING = /[\p{L}\p{Sc}]/u;
const NOTHING: ReadonlySet<string> = new Set([
	'n/a',
	'na',
	'none',
	'null',
	'undefined',
	'nan',
	'#n/a',
]);
const BETWEEN_MARKS = /[\s()[\]/,;:–-]+/;

/**
 * The currency in a field of its own, as people fill it in: a code, a sign, a name in seven languages, several of them.
 *
 * @returns an ISO 4217 code; else the mark that several currencies share (`$`, `kr`); else the text itself, which is no
 *   currency that is known; null where nothing is stated
 * @example
 * statedCurrency('zł') // 'PLN'
 * statedCurrency('EUR (€)') // 'EUR'
 * statedCurrency('Schweizer Franken') // 'CHF'
 * statedCurrency('Dollar') // '$'
 * statedCurrency('Punkte') // 'Punkte'
 */
export function statedCurrency(value: unknown): string | null {
	if (typeof value !== 'string') return null;
	const text = value.slice(0, LONGEST_STATED).trim();
	if (!SAYS_SOMETHING.test(text) || NOTHING.has(text.toLowerCase())) return null;
	const named = currencyNames().get(singular(plainWords(text)));
	if (named !== undefined) return named;
	return currencyCode(text) ?? currencyOfParts(text) ?? text;
}

/** What the parts of a text agree on: one code, else one mark. */
function currencyOfParts(text: string): string | undefined {
	const codes = new Set<string>();
	const marks = new Set<string>();
	for (const part of text.split(BETWEEN_MARKS)) {
		if (part === '') continue;
		const code = currencyOfMark(part);
		if (typeof code === 'string') codes.add(code);
		else if (code === undefined) marks.add(plainMark(part));
	}
	const [code] = codes;
	const [mark] = marks;
	if (codes.size === 1) return code;
	return codes.size === 0 && marks.size === 1 && SHARED_MARKS.has(mark as string)
		? mark
		: undefined;
}
