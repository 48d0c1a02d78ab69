import type { IExecuteFunctions, ILoadOptionsFunctions } from 'n8n-workflow';
import type { Rate } from '../../engine/connection/rate';
import { openLink, type Link } from '../../engine/connection/openLink';
import { eitherKeyFormat } from '../../engine/zigpoll/keyFormats';
import { nodeConnection } from '../connections/nodeConnection';

const CREDENTIAL = 'segmentationZigpollApi';

type ZigpollKey = { apiKey: string; keyFormat: 'plain' | 'bearer'; baseUrl: string };

/** Zigpoll publishes no number; this has been well below what it answers with 429. */
const RATES: readonly Rate[] = [{ requests: 10, milliseconds: 1_000 }];

/** A link to Zigpoll with the node's credential, whichever way Zigpoll wants its key at the moment. */
export async function openZigpoll(
	context: IExecuteFunctions | ILoadOptionsFunctions,
	checkCancelled?: () => void,
): Promise<Link> {
	const stored = await context.getCredentials<ZigpollKey>(CREDENTIAL);
	const connectionWith = (keyFormat: ZigpollKey['keyFormat']) =>
		nodeConnection(
			context,
			{
				credential: CREDENTIAL,
				baseUrl: stored.baseUrl.replace(/\/+$/, ''),
				secrets: [stored.apiKey],
				signedWith: { ...stored, keyFormat },
			},
			checkCancelled,
		);
	const [first, second] =
		stored.keyFormat === 'bearer' ? (['bearer', 'plain'] as const) : (['plain', 'bearer'] as const);
	return openLink(eitherKeyFormat(connectionWith(first), connectionWith(second)), RATES);
}
