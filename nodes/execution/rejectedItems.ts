import type { IDataObject, INodeExecutionData } from 'n8n-workflow';
import { STEPS_PER_SLICE, type Sliced } from '../../engine/slices/sliced';

/** Something that came in an item and could not be used. */
interface Rejected {
	/** Number of the item. */
	readonly item: number;
	/** What it was. */
	readonly json: unknown;
	readonly reason: string;
	readonly detail: string;
}

/** Writes what could not be used as items: what it was, the reason, and a sentence that says what to do. */
export function* rejectedItems(rejected: readonly Rejected[]): Sliced<INodeExecutionData[]> {
	const items: INodeExecutionData[] = [];
	for (const { item, json, reason, detail } of rejected) {
		if (items.length % STEPS_PER_SLICE === 0) yield;
		items.push({ json: { item: json as IDataObject, reason, detail }, pairedItem: { item } });
	}
	return items;
}
