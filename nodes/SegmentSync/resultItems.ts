import type { IDataObject, INodeExecutionData } from 'n8n-workflow';
import type { SyncResult, SyncStatus } from '../../engine/destinations/syncStatus';
import { STEPS_PER_SLICE, type Sliced } from '../../engine/slices/sliced';

/** What counts as done: written now, or as it should be already. */
const DONE: ReadonlySet<SyncStatus> = new Set(['written', 'unchanged']);

/** Copying an item takes many steps. */
const ITEMS_PER_SLICE = STEPS_PER_SLICE / 16;

/** The items that something became of, with what it was: at Synced or at Failed, in the order in which they came. */
export function* resultItems(
	items: readonly INodeExecutionData[],
	results: ReadonlyMap<number, SyncResult>,
): Sliced<INodeExecutionData[][]> {
	const synced: INodeExecutionData[] = [];
	const failed: INodeExecutionData[] = [];
	for (const [item, { json, binary }] of items.entries()) {
		if (item % ITEMS_PER_SLICE === 0) yield;
		const result = results.get(item);
		if (result === undefined) continue;
		const { status, detail } = result;
		const copy: IDataObject = { ...json, sync: { status, detail } };
		const concluded: INodeExecutionData = { json: copy, pairedItem: { item } };
		if (binary !== undefined) concluded.binary = binary;
		(DONE.has(status) ? synced : failed).push(concluded);
	}
	return [synced, failed];
}
