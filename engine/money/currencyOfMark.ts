import { CURRENCY_MARKS, SHARED_MARKS } from './currencyMarks';

/** As the runtime's Unicode data lists them: about 160 in use, and some of the past. */
const ISO_CODES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

/**
 * What a sign, abbreviation or code beside an amount stands for, in any case, with or without dots.
 *
 * @returns an ISO 4217 code; undefined for a mark that several currencies share; null for text that is no such mark
 * @example
 * currencyOfMark('€') // 'EUR'
 * currencyOfMark('kr.') // undefined
 * currencyOfMark('pcs') // null
 */
export function currencyOfMark(mark: string): string | undefined | null {
	const plain = plainMark(mark);
	if (SHARED_MARKS.has(plain)) return undefined;
	const marked = CURRENCY_MARKS.get(plain);
	if (marked !== undefined) return marked;
	const code = plain.toUpperCase();
	return ISO_CODES.has(code) ? code : null;
}

/** A mark as it is looked up: in lower case, without dots. */
export function plainMark(mark: string): string {
	return mark.replaceAll('.', '').toLowerCase();
}
