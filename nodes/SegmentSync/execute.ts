import {
	NodeApiError,
	type IDataObject,
	type IExecuteFunctions,
	type INodeExecutionData,
	type JsonObject,
} from 'n8n-workflow';
import type { ApiFailure } from '../../engine/connection/apiFailure';
import type { Contact } from '../../engine/destinations/contacts/contact';
import { readContact } from '../../engine/destinations/contacts/readContact';
import type { Destination } from '../../engine/destinations/destination';
import { selectContacts } from '../../engine/destinations/selectContacts';
import { syncContacts, type SyncResult } from '../../engine/destinations/syncContacts';
import type { SyncStatus } from '../../engine/destinations/syncStatus';
import { nodeConnection } from '../connections/nodeConnection';
import { runNode } from '../execution/runNode';
import { showHints } from '../execution/showHints';
import { sliceTimer } from '../execution/sliceTimer';
import { ONLINE_DESTINATIONS, type OnlineDestinationName } from './destinations';
import { plannedItems } from './plannedItems';
import { readParameters, type SyncParameters } from './readParameters';
import { keepMemory, sentMemory } from './sentMemory';
import { syncReport } from './syncReport';
import { writeAudience } from './writeAudience';

/** What counts as done: written now, or as it should be already. */
const DONE: ReadonlySet<SyncStatus> = new Set(['written', 'unchanged']);

/** Reads the contacts of the items, writes them to the destination, and says of each what became of it. */
export async function execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	return await runNode(this, 2, async () => await syncItems(this));
}

async function syncItems(context: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	const day = new Date(Date.now()).toISOString().slice(0, 10);
	const parameters = readParameters(context, day);
	const contacts = context.getInputData().map(({ json }, item) => ({
		...readContact(json, item, parameters.identifiers, parameters.mapping),
		value: valueOf(json[parameters.valueField]),
	}));
	const { destination } = parameters;
	if (destination === 'audience') return await audienceItems(context, contacts, parameters);
	if (parameters.dryRun) {
		return plannedItems(context, ONLINE_DESTINATIONS[destination].open(), contacts, parameters);
	}
	return await sendItems(context, destination, contacts, parameters);
}

async function sendItems(
	context: IExecuteFunctions,
	name: OnlineDestinationName,
	contacts: readonly Contact[],
	{ settings, onlyChanges }: SyncParameters,
): Promise<INodeExecutionData[][]> {
	const online = ONLINE_DESTINATIONS[name];
	const destination: Destination = online.open();
	const { baseUrl, apiKey } = await context.getCredentials<{ baseUrl: string; apiKey?: string }>(
		online.credential,
	);
	const connection = nodeConnection(
		context,
		{
			credential: online.credential,
			baseUrl: addressOf(name, baseUrl, apiKey),
			contentType: 'contentType' in online ? online.contentType : undefined,
		},
		() => sliceTimer(context).checkCancelled(),
	);
	const memory = sentMemory(context, name);
	const run = await syncContacts(
		destination,
		contacts,
		{ ...settings, memory: onlyChanges ? memory : new Map() },
		connection,
		(done, of) => context.sendMessageToUI(`${destination.displayName}: ${done} of ${of} contacts`),
	);
	if (onlyChanges) keepMemory(context, name, memory);
	if (
		run.stopped?.kind === 'credential' &&
		!run.results.some(({ status }) => status === 'written')
	) {
		throw keyError(context, destination, run.stopped);
	}
	showHints(context, syncReport(destination.displayName, run));
	return resultItems(context, run.results);
}

/** Mailchimp's address follows from the key; the others have it in the credential. */
function addressOf(name: OnlineDestinationName, baseUrl: string, apiKey = ''): string {
	const address =
		name === 'mailchimp' && baseUrl === ''
			? `https://${apiKey.slice(apiKey.lastIndexOf('-') + 1)}.api.mailchimp.com/3.0`
			: baseUrl;
	return address.replace(/\/+$/, '');
}

async function audienceItems(
	context: IExecuteFunctions,
	contacts: readonly Contact[],
	{ settings, network }: SyncParameters,
): Promise<INodeExecutionData[][]> {
	const results: SyncResult[] = [];
	const chosen = selectContacts(
		{ displayName: 'An audience', identifiedBy: ['email', 'phone'] },
		contacts,
		settings,
		({ item }, status, detail) => results.push({ item, status, detail }),
	);
	const failed = resultItems(context, results)[1] as INodeExecutionData[];
	return [chosen.length === 0 ? [] : [await writeAudience(context, chosen, network)], failed];
}

function resultItems(
	context: IExecuteFunctions,
	results: readonly SyncResult[],
): INodeExecutionData[][] {
	const items = context.getInputData();
	const outputs: INodeExecutionData[][] = [[], []];
	for (const { item, status, detail } of results) {
		const json: IDataObject = { ...items[item]?.json, sync: { status, detail } };
		outputs[DONE.has(status) ? 0 : 1]?.push({ json, pairedItem: { item } });
	}
	return outputs;
}

function keyError(
	context: IExecuteFunctions,
	{ displayName }: Destination,
	{ status, message }: ApiFailure,
): NodeApiError {
	return new NodeApiError(context.getNode(), { message } as JsonObject, {
		httpCode: String(status),
		message: `${displayName} did not accept the key`,
		description: `${displayName} said: ${message}. Check that the key in the credential is right, has not expired, and may read and write contacts. Nothing was written.`,
	});
}

function valueOf(value: unknown): number | null {
	return typeof value === 'number' && Number.isFinite(value) ? value : null;
}
