/**
 * U+FEFF at the head of a file, which readers that do not know it leave in the name of the first column; and what is made
 * of its three bytes by readers that take the file for Latin-1.
 */
const AT_HEAD = /^(?:\uFEFF|ï»¿)+/;
/** A mark before a quoted name hides the quotes from a reader of CSV, which then are a part of the name. */
const QUOTED = /^"(.*)"$/s;

const MARK = 0xfeff;
const FIRST_OF_LATIN = 0xef;

/**
 * The name of a column without the byte-order mark that its file began with.
 *
 * @returns the name itself where it has none
 * @example
 * withoutByteOrderMark('\uFEFFName') // 'Name'
 * withoutByteOrderMark('\uFEFF"Order ID"') // 'Order ID'
 */
export function withoutByteOrderMark(name: string): string {
	const first = name.charCodeAt(0);
	if (first !== MARK && first !== FIRST_OF_LATIN) return name;
	const bare = name.replace(AT_HEAD, '');
	return bare === name ? name : bare.replace(QUOTED, '$1');
}
