import { STEPS_PER_SLICE, type Sliced } from '../../slices/sliced';
import type { CustomerHistories } from '../histories/customerHistories';

/** A name may take some work to find. */
const STEPS_BETWEEN_PAUSES = STEPS_PER_SLICE / 4;

/** Which group each customer is in. */
export interface Groups {
	/** The largest first. */
	readonly names: ReadonlyArray<string | null>;
	/** Index into `names`; −1 of customers who had not bought yet. */
	readonly groupOf: Int32Array;
}

/** Sorts customers into groups by name, asking for the name of each once. */
export function* assignGroups(
	{ x, length }: CustomerHistories,
	nameOf: (customer: number) => string | null,
): Sliced<Groups> {
	const found = new Map<string | null, number>();
	const sizes: number[] = [];
	const groupOf = new Int32Array(length).fill(-1);
	for (let customer = 0; customer < length; customer++) {
		if (customer % STEPS_BETWEEN_PAUSES === 0) yield;
		if ((x[customer] as number) < 0) continue;
		const name = nameOf(customer);
		const group = found.get(name) ?? sizes.push(0) - 1;
		found.set(name, group);
		sizes[group] = (sizes[group] as number) + 1;
		groupOf[customer] = group;
	}
	// Of two of one size the alphabetically first, so that the order of the input cannot matter.
	const sorted = [...found].sort(
		([a, groupA], [b, groupB]) =>
			(sizes[groupB] as number) - (sizes[groupA] as number) || ((a ?? '') < (b ?? '') ? -1 : 1),
	);
	const rankOf = new Int32Array(sizes.length);
	sorted.forEach(([, group], rank) => {
		rankOf[group] = rank;
	});
	for (let customer = 0; customer < length; customer++) {
		const group = groupOf[customer] as number;
		if (group >= 0) groupOf[customer] = rankOf[group] as number;
	}
	return { names: sorted.map(([name]) => name), groupOf };
}
