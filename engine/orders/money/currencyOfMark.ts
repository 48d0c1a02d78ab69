import { CURRENCY_MARKS } from './currencyMarks';

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
	const plain = mark.replaceAll('.', '').toLowerCase();
	if (CURRENCY_MARKS.has(plain)) return CURRENCY_MARKS.get(plain);
	const code = plain.toUpperCase();
	return ISO_CODES.has(code) ? code : null;
}
