import type { ScaleRange } from './scale';

/**
 * Whether a score of customer effort says that it was easy. CES is not standardised; this is the common "top" share:
 * 4–5 of 5 (Delighted), 5–7 of 7 (Simplesat), and 7–10 of 10. Where the question asks how hard it was, the low end
 * counts instead: 1–2 of 5, 1–3 of 7.
 *
 * @example
 * isEasy(5, { scale: 'ces', low: 1, high: 7, isReversed: false }) // true
 * isEasy(5, { scale: 'ces', low: 1, high: 5, isReversed: true }) // false: much effort
 */
export function isEasy(score: number, { low, high, isReversed }: ScaleRange): boolean {
	const middle = (low + high) / 2;
	return isReversed ? score < middle : score > middle;
}

/**
 * How the share of easy answers was reckoned, for whoever compares it with a figure from elsewhere.
 *
 * @example
 * effortMethod({ scale: 'ces', low: 1, high: 7, isReversed: false }) // 'share of 5 to 7 on a scale from 1 to 7'
 */
export function effortMethod(range: ScaleRange): string {
	const values = Array.from({ length: range.high - range.low + 1 }, (_, step) => range.low + step);
	const easy = values.filter((value) => isEasy(value, range));
	return `share of ${easy[0]} to ${easy[easy.length - 1]} on a scale from ${range.low} to ${range.high}`;
}
