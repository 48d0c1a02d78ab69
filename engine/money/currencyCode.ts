import { currencyOfMark } from './currencyOfMark';

/** "US dollars" is no code; neither is anything longer. */
const LONGEST_MARK = 8;
const CODE = /^[A-Z]{3}$/;

/**
 * A currency as ISO 4217 writes it: three upper-case letters. Codes that the runtime does not know yet, such as those
 * of next year, are codes as well.
 *
 * @returns null where the value is no code and no sign of one currency alone
 * @example
 * currencyCode(' eur ') // 'EUR'
 * currencyCode('£') // 'GBP'
 * currencyCode('$') // null
 */
export function currencyCode(value: unknown): string | null {
	if (typeof value !== 'string' || value.length > LONGEST_MARK) return null;
	if (isIsoCode(value)) return value;
	const text = value.trim().toUpperCase();
	const marked = currencyOfMark(text);
	if (marked !== null) return marked ?? null;
	return CODE.test(text) ? text : null;
}

/** Whether a text is three capitals. Most platforms write the code as it is; asked for every order, this allocates nothing. */
export function isIsoCode(text: string): boolean {
	return (
		text.length === 3 &&
		isUpperCase(text.charCodeAt(0)) &&
		isUpperCase(text.charCodeAt(1)) &&
		isUpperCase(text.charCodeAt(2))
	);
}

function isUpperCase(code: number): boolean {
	return code >= 65 && code <= 90;
}
