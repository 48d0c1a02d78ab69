/** Long enough for every platform's ids and names, short enough for a sentence. */
const LONGEST_IN_A_SENTENCE = 60;

/**
 * The text of an id, a status or a name as a sentence can hold it: cut after 60 characters. Anything that is neither
 * text nor number gives ''.
 *
 * @example
 * shorten('Opened Email') // 'Opened Email'
 * shorten('x'.repeat(1000)) // 60 × 'x', then '…'
 * shorten(null) // ''
 */
export function shorten(value: unknown): string {
	if (typeof value === 'number') return String(value);
	if (typeof value !== 'string') return '';
	if (value.length <= LONGEST_IN_A_SENTENCE) return value.trim();
	// A cut between the two halves of an emoji would leave a character that no screen can show.
	const cut = value.slice(0, LONGEST_IN_A_SENTENCE).replace(/[\uD800-\uDBFF]$/, '');
	return `${cut.trim()}…`;
}
