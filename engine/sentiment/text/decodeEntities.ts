import { HTML_ENTITIES } from './htmlEntities';

/** No name or number between & and ; is longer. */
const LONGEST_NAME = 8;
const LAST_CODE_POINT = 0x10ffff;

/**
 * A text with HTML's named and numbered characters written out. What is no entity stays as it is.
 *
 * @example
 * decodeEntities('Tom &amp; Jerry&#39;s') // "Tom & Jerry's"
 */
export function decodeEntities(text: string): string {
	let from = text.indexOf('&');
	if (from === -1) return text;
	let decoded = text.slice(0, from);
	while (from !== -1) {
		const next = text.indexOf('&', from + 1);
		const semicolon = text.slice(from, from + LONGEST_NAME + 2).indexOf(';');
		const character =
			semicolon === -1 ? undefined : characterOf(text.slice(from + 1, from + semicolon));
		const rest = character === undefined ? from : from + semicolon + 1;
		decoded += (character ?? '') + text.slice(rest, next === -1 ? text.length : next);
		from = next;
	}
	return decoded;
}

function characterOf(name: string): string | undefined {
	if (!name.startsWith('#')) return HTML_ENTITIES.get(name);
	const number = /^#x[0-9a-f]{1,6}$/i.test(name)
		? parseInt(name.slice(2), 16)
		: /^#[0-9]{1,7}$/.test(name)
			? parseInt(name.slice(1), 10)
			: NaN;
	return number > 0 && number <= LAST_CODE_POINT ? String.fromCodePoint(number) : undefined;
}
