import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { batchesOf } from '../../engine/destinations/batches';
import type { Contact } from '../../engine/destinations/contacts/contact';
import type { Destination } from '../../engine/destinations/destination';
import { selectContacts } from '../../engine/destinations/selectContacts';
import { showHints } from '../execution/showHints';
import type { SyncParameters } from './readParameters';
import { sentMemory } from './sentMemory';

/** What a dry run gives: for each customer the part of the request that would be sent about them. */
export function plannedItems(
	context: IExecuteFunctions,
	destination: Destination,
	contacts: readonly Contact[],
	parameters: SyncParameters,
): INodeExecutionData[][] {
	const { settings, onlyChanges } = parameters;
	const memory = onlyChanges ? sentMemory(context, parameters.destination) : undefined;
	const items = context.getInputData();
	const outputs: INodeExecutionData[][] = [[], []];
	const conclude = (item: number, output: 0 | 1, sync: IDataObject) =>
		outputs[output]?.push({ json: { ...items[item]?.json, sync }, pairedItem: { item } });
	const open = selectContacts(
		destination,
		contacts,
		{ ...settings, memory },
		({ item }, status, detail) =>
			conclude(item, status === 'unchanged' ? 0 : 1, { status, detail }),
	);
	for (const contact of open) {
		conclude(contact.item, 0, {
			status: 'dryRun',
			detail: `Would be written to ${destination.displayName}.`,
			requests: destination.requests([contact], settings) as unknown as IDataObject[],
		});
	}
	const batches = batchesOf(open, destination.batch, () => 0).length;
	showHints(context, [
		{
			kind: 'info',
			text: `Dry run: nothing was sent. ${open.length} customers would be written to ${destination.displayName} in ${batches} ${batches === 1 ? 'batch' : 'batches'}. Switch "Dry Run" off to write them.`,
		},
	]);
	return outputs;
}
