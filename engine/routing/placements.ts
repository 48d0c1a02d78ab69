import type { Item } from '../item';
import { STEPS_PER_SLICE, type Sliced } from '../slices/sliced';
import type { Matcher } from './matcher';

/** Items on their way to outputs, in columns: with all matches an item may have several. */
export interface Placements {
	readonly length: number;
	/** Place of each placement's item in the input. */
	readonly items: Uint32Array;
	/** Index of the output that it was matched to; the number of outputs where it was matched to none. */
	readonly outputs: Uint8Array;
	/** How many placements are of items that have one already. */
	readonly copies: number;
}

/** Matches all items. Every item gets at least one placement. */
export function* placeItems(
	items: readonly Item[],
	matcher: Matcher,
	allMatches: boolean,
): Sliced<Placements> {
	const other = matcher.outputs.length;
	const { itemsPerSlice = STEPS_PER_SLICE / 4 } = matcher;
	let placedItems = new Uint32Array(items.length);
	let placedOutputs = new Uint8Array(items.length);
	let length = 0;
	const place = (item: number, output: number) => {
		if (length === placedItems.length) {
			placedItems = doubled(placedItems, new Uint32Array(2 * length));
			placedOutputs = doubled(placedOutputs, new Uint8Array(2 * length));
		}
		placedItems[length] = item;
		placedOutputs[length++] = output;
	};
	for (let item = 0; item < items.length; item++) {
		if (item % itemsPerSlice === 0) yield;
		const { json } = items[item] as Item;
		let output = matcher.match(json, item, 0);
		place(item, output === -1 ? other : output);
		if (!allMatches) continue;
		while (output !== -1 && output + 1 < other) {
			output = matcher.match(json, item, output + 1);
			if (output !== -1) place(item, output);
		}
	}
	return { length, items: placedItems, outputs: placedOutputs, copies: length - items.length };
}

function doubled<Column extends Uint32Array | Uint8Array>(column: Column, larger: Column): Column {
	larger.set(column);
	return larger;
}
