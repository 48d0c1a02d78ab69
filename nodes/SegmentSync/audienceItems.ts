import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { audienceCsv } from '../../engine/destinations/audience/audienceCsv';
import { audienceRequests } from '../../engine/destinations/audience/audienceRequests';
import {
	audienceRows,
	type AudienceNetwork,
} from '../../engine/destinations/audience/audienceRows';
import type { Contact } from '../../engine/destinations/contacts/contact';
import { selectContacts } from '../../engine/destinations/selectContacts';
import { runInSlices } from '../../engine/slices/runInSlices';
import type { Sliced } from '../../engine/slices/sliced';
import { sliceTimer } from '../execution/sliceTimer';
import type { SyncParameters } from './readParameters';
import { resultItems } from './resultItems';

const AUDIENCE = { displayName: 'An audience', identifiedBy: ['email', 'phone'] } as const;

interface Audience {
	people: number[];
	requests: object[];
	csv: string;
}

/** One item with the whole audience: as a file to upload, and as the bodies of the network's API. */
export async function audienceItems(
	context: IExecuteFunctions,
	contacts: readonly Contact[],
	{ settings, network }: SyncParameters,
): Promise<INodeExecutionData[][]> {
	const timer = sliceTimer(context);
	const { open, concluded } = await runInSlices(
		selectContacts(AUDIENCE, contacts, { ...settings, onlyChanges: false }),
		timer,
	);
	const [, failed = []] = await runInSlices(resultItems(context.getInputData(), concluded), timer);
	if (open.length === 0) return [[], failed];
	const chosen = open.map(({ contact }) => contact);
	const { people, requests, csv } = await runInSlices(audienceOf(chosen, network), timer);
	const data = await context.helpers.prepareBinaryData(
		Buffer.from(csv, 'utf8'),
		`audience-${network}.csv`,
		'text/csv',
	);
	return [
		[
			{
				json: { network, people: people.length, requests },
				binary: { data },
				pairedItem: people.map((item) => ({ item })),
			},
		],
		failed,
	];
}

function* audienceOf(contacts: readonly Contact[], network: AudienceNetwork): Sliced<Audience> {
	const rows = yield* audienceRows(contacts, network);
	const requests = yield* audienceRequests(rows, network);
	const csv = yield* audienceCsv(rows, network);
	return { people: rows.map(({ item }) => item), requests, csv };
}
