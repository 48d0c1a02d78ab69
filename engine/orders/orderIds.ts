import { lastingColumn } from '../memory/lastingColumn';
import { radixSortInSlices } from '../slices/radixSortInSlices';
import { STEPS_PER_SLICE, type Sliced } from '../slices/sliced';
import { createHashFilter } from './hashFilter';
import { numberOf, type Platform } from '../platform';
import { textHash } from '../text/textHash';

/** The platforms' ids of the orders in a table, by row. */
export interface OrderIds {
	note(row: number, platform: Platform, orderId: string): void;
	/** The id of a row, or undefined where it has none. */
	textOf(row: number): string | undefined;
	/** Takes the id from a row, since another one stands for the order. */
	forget(row: number): void;
	/** How many rows have an id. */
	readonly size: number;
	/** A number that rows of the same id have in common, though not only they. */
	hashOf(row: number): number;
	/** The rows that have an id, by their hash; of one hash in ascending order. */
	sortedRows(): Sliced<Uint32Array>;
	/** As `sortedRows`, but without most of the rows whose hash no other row has. */
	alikeRows(): Sliced<Uint32Array>;
}

/**
 * Noting an id is all that is done for each order. Which of a million ids are the same is found out once, when all are
 * there, by their hashes: an index that is asked for every order takes five times as long, since each answer lies
 * somewhere else in memory.
 *
 * @param capacity how many rows there can be
 */
export function createOrderIds(capacity: number): OrderIds {
	let texts: Array<string | undefined> = [];
	let hashes = new Int32Array(0);
	let size = 0;

	/** The rows that have an id and pass, by hash. */
	function* sorted(passes: (hash: number) => boolean, most: number): Sliced<Uint32Array> {
		const rows = new Uint32Array(most);
		let filled = 0;
		for (let row = 0; row < texts.length; row++) {
			if (row % STEPS_PER_SLICE === 0) yield;
			if (texts[row] === undefined || !passes(hashes[row] as number)) continue;
			rows[filled++] = row;
		}
		return yield* radixSortInSlices(rows.subarray(0, filled), [hashes]);
	}

	return {
		note(row, platform, orderId) {
			if (hashes.length === 0) {
				texts = new Array<string | undefined>(capacity);
				hashes = lastingColumn(Int32Array, capacity);
			}
			texts[row] = orderId;
			hashes[row] = textHash(orderId, numberOf(platform));
			size++;
		},
		textOf: (row) => texts[row],
		forget(row) {
			texts[row] = undefined;
			size--;
		},
		get size() {
			return size;
		},
		hashOf: (row) => hashes[row] as number,
		sortedRows: () => sorted(() => true, size),
		*alikeRows() {
			const seen = createHashFilter(size);
			const repeated = createHashFilter(size);
			let alike = 0;
			for (let row = 0; row < texts.length; row++) {
				if (row % STEPS_PER_SLICE === 0) yield;
				if (texts[row] === undefined) continue;
				const hash = hashes[row] as number;
				if (!seen.has(hash)) {
					seen.add(hash);
					continue;
				}
				repeated.add(hash);
				alike++;
			}
			// Beside each row that met another there is the one that it met.
			return yield* sorted(repeated.has, 2 * alike);
		},
	};
}
