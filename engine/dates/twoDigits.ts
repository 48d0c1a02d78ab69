const ZERO = 48;

/**
 * The number that two characters of a text write, or -1 where they are not both digits.
 *
 * @param at where the first of them is; the text must reach beyond the second, for speed
 * @example
 * twoDigits('2025-05-11', 5) // 5
 */
export function twoDigits(text: string, at: number): number {
	const tens = text.charCodeAt(at) - ZERO;
	const ones = text.charCodeAt(at + 1) - ZERO;
	return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1;
}
