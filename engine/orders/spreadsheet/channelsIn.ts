/** More than a shop has, and less than would fill the memory. */
const MOST_CHANNELS = 20;
const LONGEST_LIST = 1000;
const BETWEEN = /[,;|]/;

/**
 * The channels in a customer's cell: a list, as RFM Score gives it, or what a table or a sheet made of one when it
 * stored it (`["pos","web"]`, `pos, web`).
 *
 * @example
 * channelsIn('["pos","web"]') // ['pos', 'web']
 * channelsIn('Web') // ['web']
 */
export function channelsIn(cell: unknown): string[] {
	const names = Array.isArray(cell) ? (cell as unknown[]) : namesIn(cell);
	// One channel is what nearly all of a million customers have.
	if (names.length === 1) return channelsOf(names[0]);
	const channels = names.slice(0, MOST_CHANNELS).flatMap(channelsOf);
	return [...new Set(channels)];
}

function channelsOf(name: unknown): string[] {
	if (typeof name !== 'string') return [];
	const channel = name.trim().toLowerCase();
	return channel === '' ? [] : [channel];
}

function namesIn(cell: unknown): unknown[] {
	if (typeof cell !== 'string' || cell.length > LONGEST_LIST) return [];
	const text = cell.trim();
	if (!text.startsWith('[')) return text.split(BETWEEN);
	try {
		return JSON.parse(text) as unknown[];
	} catch {
		return [];
	}
}
