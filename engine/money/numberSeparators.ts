import type { DecimalSeparator } from './decimalSeparator';

/** Spaces and, in Switzerland, apostrophes only ever separate thousands. */
const GROUPS_OF_THREE = /^[1-9]\d{0,2}([., '’])\d{3}(?:\1\d{3})*$/;
/** India's groups: two digits each, and three at the end. */
const INDIAN_GROUPS = /^[1-9]\d?(?:,\d\d)+,\d{3}$/;
const DIGITS = /^\d*$/;
const GROUP_MARKS = /[., '’]/g;
/** One mark and three digits behind it: thousands or decimals. */
const AMBIGUOUS = /^[1-9]\d{0,2}[.,]\d{3}$/;

/**
 * The decimal separator that a number shows by itself. Two different marks show it, or one mark twice, which must then
 * be the thousands'; so does one mark with any other number of digits behind it than three.
 *
 * Says nothing of whether it is a number at all: `numberWith` does.
 *
 * @returns undefined where it has neither points nor commas
 * @example
 * separatorShownBy('1.234,50') // 'comma'
 * separatorShownBy('1,234,567') // 'point'
 * separatorShownBy('1.234') // 'ambiguous'
 */
export function separatorShownBy(number: string): DecimalSeparator | 'ambiguous' | undefined {
	if (AMBIGUOUS.test(number)) return 'ambiguous';
	const point = number.lastIndexOf('.');
	const comma = number.lastIndexOf(',');
	if (point === comma) return undefined;
	const last = point > comma ? 'point' : 'comma';
	const repeated = number.indexOf(last === 'point' ? '.' : ',') !== Math.max(point, comma);
	return repeated === (last === 'point') ? 'comma' : 'point';
}

/**
 * The value of a written number, once its decimal separator is known.
 *
 * @param number with plain spaces only, beginning or ending with a digit
 * @returns NaN where it is no number with this separator
 * @example
 * numberWith('1.234', 'comma') // 1234
 * numberWith('12,34,567.50', 'point') // 1234567.5
 */
export function numberWith(number: string, separator: DecimalSeparator): number {
	const [whole = '', decimals = '', ...more] = number.split(separator === 'point' ? '.' : ',');
	if (more.length > 0 || !DIGITS.test(decimals)) return NaN;
	if (DIGITS.test(whole)) return Number(`${whole}.${decimals}`);
	if (!GROUPS_OF_THREE.test(whole) && !INDIAN_GROUPS.test(whole)) return NaN;
	return Number(`${whole.replace(GROUP_MARKS, '')}.${decimals}`);
}
