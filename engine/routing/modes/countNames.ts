import type { Hint } from '../../hint';

const MOST_SHOWN = 5;
/** Beyond so many different names only the sum goes on: a field that holds something else could name millions. */
const MOST_COUNTED = 1_000;
const NAME_LENGTH = 60;

/** Counts names that led nowhere. */
export interface NameCount {
	add(name: string): void;
	/** One hint with the most frequent names, or none where there were no names. */
	hints(text: (names: string) => string): Hint[];
}

export function countNames(): NameCount {
	const counts = new Map<string, number>();
	let beyond = 0;
	return {
		add(name) {
			const count = counts.get(name);
			if (count !== undefined) counts.set(name, count + 1);
			else if (counts.size < MOST_COUNTED) counts.set(name, 1);
			else beyond++;
		},
		hints(text) {
			if (counts.size === 0) return [];
			const sorted = [...counts].sort(
				([nameA, countA], [nameB, countB]) => countB - countA || (nameA < nameB ? -1 : 1),
			);
			const shown = sorted
				.slice(0, MOST_SHOWN)
				.map(([name, count]) => `"${name.slice(0, NAME_LENGTH)}" (${count})`);
			const rest = sorted.slice(MOST_SHOWN).reduce((sum, [, count]) => sum + count, beyond);
			if (rest > 0) shown.push(`others (${rest})`);
			return [{ kind: 'warning', text: text(shown.join(', ')) }];
		},
	};
}
