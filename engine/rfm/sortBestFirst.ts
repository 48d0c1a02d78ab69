import type { CustomerLedger } from '../customers/customerLedger';
import { lastingColumn } from '../memory/lastingColumn';
import { descendingBits } from '../slices/descendingBits';
import { radixSortInSlices } from '../slices/radixSortInSlices';
import { sortInSlices } from '../slices/sortInSlices';
import { STEPS_PER_SLICE, type Sliced } from '../slices/sliced';
import { bestFirst } from './bestFirst';
import type { CustomerResult } from './customerResult';

/**
 * Sorts customers by `bestFirst`, of which columns of numbers decide nearly everything.
 *
 * @param results of the ledger's customers
 * @returns the numbers of the customers, the best first
 */
export function* sortBestFirst(
	results: readonly CustomerResult[],
	{ length, spent, lastAt }: Pick<CustomerLedger, 'length' | 'spent' | 'lastAt'>,
): Sliced<Uint32Array> {
	const score = lastingColumn(Float64Array, length);
	const customers = lastingColumn(Uint32Array, length);
	for (let customer = 0; customer < length; customer++) {
		if (customer % STEPS_PER_SLICE === 0) yield;
		score[customer] = results[customer]?.rfmScore ?? 0;
		customers[customer] = customer;
	}
	const numbers = [score, spent, lastAt];
	const bits: Uint32Array[] = [];
	for (const column of numbers) bits.push(...(yield* descendingBits(column)));
	const sorted = yield* radixSortInSlices(customers, bits);
	yield* sortLevel(sorted, numbers, results);
	return sorted;
}

/** Sorts among each other those whom no number tells apart. */
function* sortLevel(
	sorted: Uint32Array,
	numbers: readonly Float64Array[],
	results: readonly CustomerResult[],
): Sliced<void> {
	const areLevel = (a: number, b: number) => numbers.every((column) => column[a] === column[b]);
	let from = 0;
	for (let to = 1; to <= sorted.length; to++) {
		if (to % STEPS_PER_SLICE === 0) yield;
		if (to < sorted.length && areLevel(sorted[from] as number, sorted[to] as number)) continue;
		if (to - from > 1) {
			const level = sorted.slice(from, to);
			const resultAt = (at: number) => results[level[at] as number] as CustomerResult;
			const order = yield* sortInSlices(to - from, (a, b) => bestFirst(resultAt(a), resultAt(b)));
			for (const [i, at] of order.entries()) sorted[from + i] = level[at] as number;
		}
		from = to;
	}
}
