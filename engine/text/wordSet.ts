/**
 * The words of lists, which are parted by spaces.
 *
 * @example
 * wordSet('no not', 'kein').has('kein') // true
 */
export function wordSet(...lists: readonly string[]): ReadonlySet<string> {
	return new Set(lists.flatMap((list) => list.split(' ')));
}
