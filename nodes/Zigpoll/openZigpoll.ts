import type { IExecuteFunctions, ILoadOptionsFunctions } from 'n8n-workflow';
import type { Rate } from '../../engine/connection/rate';
import { openLink, type Link } from '../../engine/connection/openLink';
import { nodeConnection } from '../connections/nodeConnection';

const CREDENTIAL = 'segmentationZigpollApi';

/** Zigpoll publishes no number; this has been well below what it answers with 429. */
const RATES: readonly Rate[] = [{ requests: 10, milliseconds: 1_000 }];

/** A link to Zigpoll with the node's credential. */
export async function openZigpoll(
	context: IExecuteFunctions | ILoadOptionsFunctions,
	checkCancelled?: () => void,
): Promise<Link> {
	const { baseUrl } = await context.getCredentials<{ baseUrl: string }>(CREDENTIAL);
	const address = { credential: CREDENTIAL, baseUrl: baseUrl.replace(/\/+$/, '') };
	return openLink(nodeConnection(context, address, checkCancelled), RATES);
}
