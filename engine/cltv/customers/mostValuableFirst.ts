import { lastingColumn } from '../../memory/lastingColumn';
import { sortInSlices } from '../../slices/sortInSlices';
import { STEPS_PER_SLICE, type Sliced } from '../../slices/sliced';
import { radixSortInSlices } from '../../slices/radixSortInSlices';

const STEPS_BETWEEN_PAUSES = 16 * STEPS_PER_SLICE;
const TWO_TO_32 = 2 ** 32;

/** What customers are put in order by. */
export interface Ranking {
	/** Predicted value in the main unit of the currency; NaN of who has none: they come last. */
	readonly values: Float64Array;
	/** Net spend so far, in units of 1/10,000; below 0 counts as 0. */
	readonly spent: ArrayLike<number>;
	/** Decimals that amounts are shown with: customers who look the same are the same. */
	readonly decimals: number;
	/** Negative where customer `a` comes before customer `b` although nothing but their names differs. */
	readonly compareNames: (a: number, b: number) => number;
}

/**
 * Customers by predicted value, then by what they spent so far, then by name, so that the order of the input cannot
 * matter. Amounts are sorted as the whole numbers that they are in their smallest unit, in counting passes: a comparing
 * sort of a million customers takes seconds.
 *
 * @returns every customer once
 */
export function* mostValuableFirst(ranking: Ranking): Sliced<Uint32Array> {
	const { values, spent, decimals, compareNames } = ranking;
	const { length } = values;
	const factor = 10 ** decimals;
	const ofValue = wholeNumbers(length);
	const ofSpent = wholeNumbers(length);
	const members = lastingColumn(Uint32Array, length);
	for (let customer = 0; customer < length; customer++) {
		if (customer % STEPS_BETWEEN_PAUSES === 0) yield;
		const value = values[customer] as number;
		members[customer] = customer;
		set(ofValue, customer, Number.isNaN(value) ? 0 : 1 + Math.round(value * factor));
		set(ofSpent, customer, Math.round(((spent[customer] as number) / 10_000) * factor));
	}
	const ascending = yield* radixSortInSlices(members, [
		ofValue.high,
		ofValue.low,
		ofSpent.high,
		ofSpent.low,
	]);
	const sorted = ascending.reverse();
	const isAlike = (a: number, b: number) => areSame(ofValue, a, b) && areSame(ofSpent, a, b);
	for (let from = 0, to = 1; from < length; from = to, to++) {
		if (from % STEPS_BETWEEN_PAUSES === 0) yield;
		while (to < length && isAlike(sorted[from] as number, sorted[to] as number)) to++;
		if (to - from === 1) continue;
		const alike = sorted.slice(from, to);
		const order = yield* sortInSlices(alike.length, (a, b) =>
			compareNames(alike[a] as number, alike[b] as number),
		);
		for (let i = 0; i < alike.length; i++) sorted[from + i] = alike[order[i] as number] as number;
	}
	return sorted;
}

/** Whole numbers from 0 to 2^53, in two columns of 32 bits. */
interface WholeNumbers {
	readonly high: Uint32Array;
	readonly low: Uint32Array;
}

function wholeNumbers(length: number): WholeNumbers {
	return { high: lastingColumn(Uint32Array, length), low: lastingColumn(Uint32Array, length) };
}

function areSame({ high, low }: WholeNumbers, a: number, b: number): boolean {
	return high[a] === high[b] && low[a] === low[b];
}

function set({ high, low }: WholeNumbers, at: number, number: number): void {
	const whole = Math.max(0, Math.min(Number.MAX_SAFE_INTEGER, number));
	high[at] = Math.floor(whole / TWO_TO_32);
	low[at] = whole % TWO_TO_32;
}
