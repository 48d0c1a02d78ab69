import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { audienceRows } from '../../engine/destinations/audience/audienceRows';
import { audienceCsv } from '../../engine/destinations/audience/audienceCsv';
import { metaPayloads } from '../../engine/destinations/audience/metaPayload';
import type { Contact } from '../../engine/destinations/contacts/contact';
import type { AudienceNetwork } from '../../engine/destinations/audience/audienceRows';

/** One item with the whole audience: as a file to upload, and for Meta as the bodies of its API. */
export async function writeAudience(
	context: IExecuteFunctions,
	contacts: readonly Contact[],
	network: AudienceNetwork,
): Promise<INodeExecutionData> {
	const rows = audienceRows(contacts, network);
	const file = Buffer.from(audienceCsv(rows, network), 'utf8');
	return {
		json: {
			network,
			people: rows.length,
			...(network === 'meta' && { requests: metaPayloads(rows) }),
		},
		binary: {
			data: await context.helpers.prepareBinaryData(file, `audience-${network}.csv`, 'text/csv'),
		},
		pairedItem: contacts.map(({ item }) => ({ item })),
	};
}
