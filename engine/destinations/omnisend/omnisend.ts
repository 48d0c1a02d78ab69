import type { ApiRequest } from '../../connection/connection';
import { followJob } from '../../connection/followJob';
import type { Link } from '../../connection/openLink';
import type { Contact } from '../contacts/contact';
import { WRITTEN, type Destination, type Written } from '../destination';
import { isRecord, listAt, objectAt, textAt, valueAt } from '../../orders/json';
import type { JsonRecord } from '../../orders/reading';

const RATES = [{ requests: 400, milliseconds: 60_000 }];
const ITEMS_A_PAGE = 100;

/**
 * Omnisend: custom properties and the segment as a tag, by batches of 100 contacts, followed to their end.
 *
 * Source: Omnisend API, version 2026-03-15, POST /batches; contacts are made or updated by their identifier.
 */
export const omnisend: Destination = {
	displayName: 'Omnisend',
	rates: RATES,
	batch: { contacts: 100, bytes: 1_000_000 },
	identifiedBy: ['email', 'phone'],

	requests: (contacts) => [batchRequest(contacts)],

	async write(contacts, _settings, link) {
		const started = jobOf((await link.send(batchRequest(contacts))).body);
		const path = `/batches/${encodeURIComponent(started.id)}`;
		const job = await followJob(
			link,
			started,
			({ status }) => status === 'pending' || status === 'inProgress',
			async () => jobOf((await link.send({ method: 'GET', path })).body),
		);
		if (job === undefined || job.status === 'stopped') {
			const words = 'Omnisend has taken the batch, but did not finish it.';
			return contacts.map(() => ({ done: false, words }));
		}
		if (job.errors === 0) return contacts.map(() => WRITTEN);
		return await refusals(contacts, path, link);
	},
};

interface Job {
	id: string;
	status: string;
	errors: number;
}

function jobOf(body: unknown): Job {
	const record = isRecord(body) ? body : {};
	const errors = valueAt(record, 'errorsCount');
	return {
		id: textAt(record, 'batchID') ?? '',
		status: textAt(record, 'status') ?? 'finished',
		errors: typeof errors === 'number' ? errors : 0,
	};
}

async function refusals(
	contacts: readonly Contact[],
	path: string,
	link: Link,
): Promise<Written[]> {
	const words = new Map<string, string>();
	const { body } = await link.send({
		method: 'GET',
		path: `${path}/items`,
		query: { limit: ITEMS_A_PAGE },
	});
	const record = isRecord(body) ? body : {};
	const items = [...listAt(record, 'errors'), ...listAt(record, 'items')].filter(isRecord);
	for (const item of items) {
		const identifier = identifierIn(objectAt(item, 'request') ?? item);
		const error = errorIn(item);
		if (identifier !== undefined && error !== undefined) words.set(identifier, error);
	}
	return contacts.map((contact): Written => {
		const own = words.get(contact.email ?? contact.phone ?? '');
		if (own !== undefined) return { done: false, words: own };
		return words.size > 0
			? WRITTEN
			: { done: false, words: 'Omnisend refused contacts of this batch without saying which.' };
	});
}

function errorIn(item: JsonRecord): string | undefined {
	const response = objectAt(item, 'response') ?? item;
	const status = valueAt(item, 'responseCode') ?? valueAt(item, 'statusCode');
	if (typeof status === 'number' && status < 400) return undefined;
	return textAt(response, 'error') ?? textAt(response, 'message');
}

function identifierIn(request: JsonRecord): string | undefined {
	const first = listAt(request, 'identifiers').find(isRecord);
	return (first && textAt(first, 'id'))?.toLowerCase();
}

function batchRequest(contacts: readonly Contact[]): ApiRequest {
	return {
		method: 'POST',
		path: '/batches',
		body: { method: 'POST', endpoint: 'contacts', items: contacts.map(contactOf) },
	};
}

/** Channels are left out: a status here would subscribe people, and how they agreed is not known. */
function contactOf({ email, phone, segment, properties }: Contact) {
	const identifiers = [
		...(email !== null ? [{ type: 'email', id: email }] : []),
		...(phone !== null ? [{ type: 'phone', id: phone }] : []),
	];
	return {
		identifiers,
		customProperties: Object.fromEntries(properties),
		...(segment !== null && { tags: [segment] }),
	};
}
