import type { INodeExecutionData, IPairedItemData } from 'n8n-workflow';
import { STEPS_PER_SLICE, type Sliced } from '../../engine/slices/sliced';

/**
 * What points back at each of the items that a node was given. n8n hands every item over with a pointer to itself, and
 * that very object is handed on where it says no more than that: what comes of a million orders needs no million
 * pointers of its own.
 *
 * @example
 * const pairs = yield* inputPairs(context.getInputData(0));
 * pairs[7] // { item: 7 }
 */
export function* inputPairs(items: readonly INodeExecutionData[]): Sliced<IPairedItemData[]> {
	const pairs = new Array<IPairedItemData>(items.length);
	for (let item = 0; item < items.length; item++) {
		if (item % STEPS_PER_SLICE === 0) yield;
		pairs[item] = pairTo(item, (items[item] as INodeExecutionData).pairedItem);
	}
	return pairs;
}

function pairTo(item: number, given: INodeExecutionData['pairedItem']): IPairedItemData {
	const pointsToItself =
		typeof given === 'object' &&
		!Array.isArray(given) &&
		given.item === item &&
		(given.input === undefined || given.input === 0) &&
		given.sourceOverwrite === undefined;
	return pointsToItself ? given : { item };
}

/**
 * What something that comes of several items is paired with.
 *
 * @param items their numbers
 * @param further what else it comes of
 * @returns a single pair without a list around it, which for a million customers is a tenth of the memory
 */
export function pairedWith(
	items: readonly number[],
	pairs: readonly IPairedItemData[],
	further?: IPairedItemData,
): IPairedItemData | IPairedItemData[] {
	const { length } = items;
	if (length === 1 && further === undefined) return pairs[items[0] as number] as IPairedItemData;
	// Of the right length from the start: there are as many pairs as orders, and what an array grew by is kept with it.
	const all = new Array<IPairedItemData>(length + (further === undefined ? 0 : 1));
	for (let i = 0; i < length; i++) all[i] = pairs[items[i] as number] as IPairedItemData;
	if (further !== undefined) all[length] = further;
	return all;
}
