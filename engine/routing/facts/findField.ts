import { isRecord, objectAt, valueAt } from '../../json';
import { valueAtPath } from '../../valueAtPath';

/** What an earlier router wrote is about its own run. */
const OF_AN_EARLIER_ROUTER = new Set(['route', 'experiment']);

/** What a name has that is a path. */
const IS_PATH = /[.[]/;

/**
 * The value of a field of an item: its own, or that of an object within it, as a merge leaves results of several nodes
 * side by side. The first that is neither missing nor null. A name with a point or bracket in it is found as it is
 * written before it is taken for a path.
 *
 * @example
 * findField({ rfm: { segment: 'Loyal' }, survey: { npsScore: 9 } }, 'npsScore') // 9
 */
export function findField(json: unknown, name: string): unknown {
	if (!isRecord(json)) return undefined;
	const own = valueAt(json, name);
	if (own !== undefined && own !== null) return own;
	if (IS_PATH.test(name)) return valueAtPath(json, name);
	// Without a list of the keys: most items have no object within, and this is asked for several fields of each.
	for (const key in json) {
		if (typeof json[key] !== 'object' || OF_AN_EARLIER_ROUTER.has(key)) continue;
		const value = valueAt(objectAt(json, key), name);
		if (value !== undefined && value !== null) return value;
	}
	return undefined;
}

/** A number, also written as text as sheets give it. */
export function findNumber(json: unknown, name: string): number | undefined {
	return toNumber(findField(json, name));
}

/** A number that is one, or undefined. */
export function toNumber(value: unknown): number | undefined {
	if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
	// No number that means something is longer.
	if (typeof value !== 'string' || value.length > 40 || value.trim() === '') return undefined;
	const number = Number(value);
	return Number.isFinite(number) ? number : undefined;
}

/** A text, trimmed, or undefined where it is blank. */
export function findText(json: unknown, name: string): string | undefined {
	return textOf(findField(json, name));
}

function textOf(value: unknown): string | undefined {
	const text = typeof value === 'string' ? value.trim() : '';
	return text === '' ? undefined : text;
}

/** A name: a text, or a number or yes and no as clusters and flags are, in words; undefined where there is none. */
export function findName(json: unknown, name: string): string | undefined {
	const value = findField(json, name);
	return typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value))
		? String(value)
		: textOf(value);
}
