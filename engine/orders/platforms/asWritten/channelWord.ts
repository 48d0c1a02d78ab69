/** Longer than any platform's name for a sales channel. */
const MAX_LENGTH = 64;

/**
 * The platform's own word for where an order was placed, in lower case.
 *
 * @param known what the platform's words mean, where that is `web` or `pos`
 * @returns undefined where there is no such word
 * @example
 * channelWord('POS') // 'pos'
 * channelWord('checkout', new Map([['checkout', 'web']])) // 'web'
 */
export function channelWord(
	value: unknown,
	known?: ReadonlyMap<string, string>,
): string | undefined {
	if (typeof value !== 'string' || value.length > MAX_LENGTH) return undefined;
	const word = value.trim().toLowerCase();
	return word === '' ? undefined : (known?.get(word) ?? word);
}
