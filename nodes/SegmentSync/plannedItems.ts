import type { IDataObject, INodeExecutionData } from 'n8n-workflow';
import type { Destination, WriteSettings } from '../../engine/destinations/destination';
import type { SyncPlan } from '../../engine/destinations/planSync';
import type { Hint } from '../../engine/hint';
import { STEPS_PER_SLICE, type Sliced } from '../../engine/slices/sliced';
import { resultItems } from './resultItems';

const ITEMS_PER_SLICE = STEPS_PER_SLICE / 16;

/** What a dry run gives: for each customer the part of the requests that would be sent about them. */
export function* plannedItems(
	destination: Destination,
	items: readonly INodeExecutionData[],
	{ open, concluded }: SyncPlan,
	settings: WriteSettings,
): Sliced<INodeExecutionData[][]> {
	const [unchanged = [], failed = []] = yield* resultItems(items, concluded);
	const planned: INodeExecutionData[] = [];
	for (const { contact } of open) {
		if (planned.length % ITEMS_PER_SLICE === 0) yield;
		const { item } = contact;
		const sync: IDataObject = {
			status: 'dryRun',
			detail: `Would be written to ${destination.displayName}.`,
			requests: destination.requests([contact], settings) as unknown as IDataObject[],
		};
		const { json, binary } = items[item] as INodeExecutionData;
		const shown: INodeExecutionData = { json: { ...json, sync }, pairedItem: { item } };
		if (binary !== undefined) shown.binary = binary;
		planned.push(shown);
	}
	return [[...planned, ...unchanged], failed];
}

/** Says that nothing was sent, and what would be. */
export function dryRunHint({ displayName }: Destination, { open, batches }: SyncPlan): Hint {
	const inBatches = `${batches.length} ${batches.length === 1 ? 'batch' : 'batches'}`;
	return {
		kind: 'info',
		text: `Dry run: nothing was sent. ${open.length} customers would be written to ${displayName} in ${inBatches}. Switch "Dry Run" off to write them.`,
	};
}
