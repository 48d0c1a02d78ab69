import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import {
	memoryText,
	readMemory,
	type SentMemory,
} from '../../engine/destinations/memory/sentMemory';
import { runInSlices } from '../../engine/slices/runInSlices';
import { sliceTimer } from '../execution/sliceTimer';
import { ONLINE_DESTINATIONS, type OnlineDestinationName } from './destinations';

/**
 * What earlier runs wrote to a destination, by contact. n8n keeps it with the workflow, in runs of an active workflow; a
 * test run in the editor remembers nothing. Another credential is another account, of which nothing is known.
 */
export async function sentMemory(
	context: IExecuteFunctions,
	destination: OnlineDestinationName,
): Promise<SentMemory> {
	const stored = context.getWorkflowStaticData('node')[storedAs(destination)] as
		| IDataObject
		| undefined;
	if (typeof stored?.contacts !== 'string' || stored.account !== accountOf(context, destination)) {
		return new Map();
	}
	return await runInSlices(readMemory(stored.contacts), sliceTimer(context));
}

/** Keeps what is known to be written now. */
export async function keepMemory(
	context: IExecuteFunctions,
	destination: OnlineDestinationName,
	memory: SentMemory,
): Promise<void> {
	// A cancelled execution is to keep what it wrote too.
	const timer = { ...sliceTimer(context), checkCancelled: () => undefined };
	const contacts = await runInSlices(memoryText(memory), timer);
	const account = accountOf(context, destination);
	context.getWorkflowStaticData('node')[storedAs(destination)] = { account, contacts };
}

const storedAs = (destination: OnlineDestinationName) => `sent:${destination}`;

function accountOf(context: IExecuteFunctions, destination: OnlineDestinationName): string {
	const { credential } = ONLINE_DESTINATIONS[destination];
	return context.getNode().credentials?.[credential]?.id ?? '';
}
