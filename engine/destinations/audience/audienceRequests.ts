import type { Sliced } from '../../slices/sliced';
import type { AudienceNetwork, AudienceRow } from './audienceRows';
import { googleBody } from './googleBody';
import { metaBody } from './metaBody';

/** The most people in one request: Meta Marketing API and Google Data Manager API alike. */
const PEOPLE_PER_REQUEST = 10_000;

/** The bodies of the requests that add people to an audience. */
export function* audienceRequests(
	rows: readonly AudienceRow[],
	network: AudienceNetwork,
): Sliced<object[]> {
	const bodyOf = network === 'meta' ? metaBody : googleBody;
	const requests: object[] = [];
	for (let from = 0; from < rows.length; from += PEOPLE_PER_REQUEST) {
		requests.push(bodyOf(rows.slice(from, from + PEOPLE_PER_REQUEST)));
		yield;
	}
	return requests;
}
