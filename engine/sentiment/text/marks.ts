/** Marks that say how a text is meant, as bits: "!", "?", and the question marks of other scripts. */
export const EXCLAIMS = 1;
export const ASKS = 2;
export const ASKS_IN_ANOTHER_SCRIPT = 4;

/**
 * Which of these marks a text has.
 *
 * @example
 * marksIn('Really?!') // EXCLAIMS | ASKS
 */
export function marksIn(text: string): number {
	return (
		(text.includes('!') ? EXCLAIMS : 0) |
		(text.includes('?') ? ASKS : 0) |
		(text.includes('？') || text.includes('؟') ? ASKS_IN_ANOTHER_SCRIPT : 0)
	);
}
