import type { JsonRecord } from '../../json';

/**
 * Remembers what was found out for records with the same keys in the same order. The next record with the same keys,
 * which is nearly always the very next one, costs a comparison of keys.
 *
 * @param find is asked once for each distinct list of keys
 */
export function byKeys<Found>(
	find: (keys: readonly string[]) => Found,
): (record: JsonRecord) => Found {
	const known = new Map<string, Found>();
	let latestKeys: readonly string[] | undefined;
	let latest: Found | undefined;
	return (record) => {
		if (latestKeys !== undefined && hasExactly(record, latestKeys)) return latest as Found;
		const keys = Object.keys(record);
		const joined = JSON.stringify(keys);
		const found = known.has(joined) ? (known.get(joined) as Found) : find(keys);
		known.set(joined, found);
		latestKeys = keys;
		latest = found;
		return found;
	};
}

function hasExactly(record: JsonRecord, keys: readonly string[]): boolean {
	let i = 0;
	// for…in over a parsed object reads its keys without allocating them, which Object.keys does for every record.
	for (const key in record) {
		if (key !== keys[i]) return false;
		i++;
	}
	return i === keys.length;
}
