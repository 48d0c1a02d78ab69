/**
 * Entries by key, in their order; an entry with several keys is in several groups, one with none in none.
 *
 * @example
 * groupsBy(['a', 'bb', 'cc'], (word) => [word.length]) // Map { 1 => ['a'], 2 => ['bb', 'cc'] }
 */
export function groupsBy<Key, Entry>(
	entries: readonly Entry[],
	keysOf: (entry: Entry) => readonly Key[],
): Map<Key, Entry[]> {
	const groups = new Map<Key, Entry[]>();
	for (const entry of entries) {
		for (const key of keysOf(entry)) {
			const group = groups.get(key);
			if (group === undefined) groups.set(key, [entry]);
			else group.push(entry);
		}
	}
	return groups;
}
