import {
	NodeApiError,
	type IExecuteFunctions,
	type INodeExecutionData,
	type JsonObject,
} from 'n8n-workflow';
import type { ApiFailure } from '../../engine/connection/apiFailure';
import type { Contact } from '../../engine/destinations/contacts/contact';
import { readContacts } from '../../engine/destinations/contacts/readContact';
import type { Destination } from '../../engine/destinations/destination';
import { planSync } from '../../engine/destinations/planSync';
import { syncContacts, type SyncRun } from '../../engine/destinations/syncContacts';
import { runInSlices } from '../../engine/slices/runInSlices';
import { nodeConnection } from '../connections/nodeConnection';
import { runNode } from '../execution/runNode';
import { showHints } from '../execution/showHints';
import { sliceTimer } from '../execution/sliceTimer';
import { audienceItems } from './audienceItems';
import { ONLINE_DESTINATIONS, type OnlineDestinationName } from './destinations';
import { dryRunHint, plannedItems } from './plannedItems';
import { readParameters, type SyncParameters } from './readParameters';
import { resultItems } from './resultItems';
import { keepMemory, sentMemory } from './sentMemory';
import { syncReport } from './syncReport';

/** Reads the contacts of the items, writes them to the destination, and says of each what became of it. */
export async function execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	return await runNode(this, 2, async () => await syncItems(this));
}

async function syncItems(context: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	const parameters = readParameters(context, Date.now());
	const items = context.getInputData();
	const contacts = await runInSlices(readContacts(items, parameters.fields), sliceTimer(context));
	const { destination } = parameters;
	if (destination === 'audience') return await audienceItems(context, contacts, parameters);
	return await writeItems(context, destination, contacts, parameters);
}

async function writeItems(
	context: IExecuteFunctions,
	name: OnlineDestinationName,
	contacts: readonly Contact[],
	parameters: SyncParameters,
): Promise<INodeExecutionData[][]> {
	const timer = sliceTimer(context);
	const items = context.getInputData();
	const destination: Destination = ONLINE_DESTINATIONS[name].open();
	const settings = { ...parameters.settings, memory: await sentMemory(context, name) };
	const plan = await runInSlices(planSync(destination, contacts, settings), timer);
	const contactsToWrite = plan.open.map(({ contact }) => contact);
	showHints(context, destination.warnings?.(contactsToWrite, settings) ?? []);
	if (parameters.dryRun) {
		showHints(context, [dryRunHint(destination, plan)]);
		return await runInSlices(plannedItems(destination, items, plan, settings), timer);
	}
	const connection = await connectionTo(context, name);
	let run: SyncRun;
	try {
		run = await syncContacts(destination, plan, settings, connection, (done, of) =>
			context.sendMessageToUI(`${destination.displayName}: ${done} of ${of} contacts`),
		);
	} finally {
		await keepMemory(context, name, settings.memory);
	}
	const { stopped, results } = run;
	if (stopped?.kind === 'credential' && !wroteAny(run)) {
		throw keyError(context, destination, stopped);
	}
	showHints(context, syncReport(destination.displayName, run));
	return await runInSlices(resultItems(items, results), timer);
}

async function connectionTo(context: IExecuteFunctions, name: OnlineDestinationName) {
	const { credential, ...online } = ONLINE_DESTINATIONS[name];
	const { baseUrl, apiKey, accessToken } = await context.getCredentials<{
		baseUrl: string;
		apiKey?: string;
		accessToken?: string;
	}>(credential);
	const secrets = [apiKey, accessToken].filter((secret) => secret !== undefined);
	const contentType = 'contentType' in online ? online.contentType : undefined;
	return nodeConnection(
		context,
		{ credential, baseUrl: addressOf(name, baseUrl, apiKey), secrets, contentType },
		() => sliceTimer(context).checkCancelled(),
	);
}

/** Mailchimp's address follows from the key; the others have it in the credential. */
function addressOf(name: OnlineDestinationName, baseUrl: string, apiKey = ''): string {
	const address =
		name === 'mailchimp' && baseUrl === ''
			? `https://${apiKey.slice(apiKey.lastIndexOf('-') + 1)}.api.mailchimp.com/3.0`
			: baseUrl;
	return address.replace(/\/+$/, '');
}

function wroteAny({ results }: SyncRun): boolean {
	return [...results.values()].some(({ status }) => status === 'written');
}

function keyError(
	context: IExecuteFunctions,
	{ displayName }: Destination,
	{ status, message }: ApiFailure,
): NodeApiError {
	return new NodeApiError(context.getNode(), { message } as JsonObject, {
		httpCode: String(status),
		message: `${displayName} did not accept the key`,
		description: `${displayName} said: ${message.replace(/\.$/, '')}. Check that the key in the credential is right, has not expired, and may read and write contacts: open the credential, paste a new key and choose Retry. Nothing was written.`,
	});
}
