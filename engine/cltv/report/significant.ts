/** Digits of what is only read. What is scored with keeps all of them, so that a saved model says the same again. */
const SIGNIFICANT = 9;

/** Rounds a number to nine significant digits. */
export function significant(value: number): number {
	return Number(value.toPrecision(SIGNIFICANT));
}
