import type { ApiRequest } from '../../connection/connection';
import { followJob } from '../../connection/followJob';
import type { Link } from '../../connection/openLink';
import type { Contact } from '../contacts/contact';
import { WRITTEN, type Written } from '../destination';
import { isRecord, listAt, objectAt, textAt, valueAt, type JsonRecord } from '../../json';

const ITEMS_A_PAGE = 100;

/** Writes a batch of contacts and follows it to its end. */
export async function importContacts(contacts: readonly Contact[], link: Link): Promise<Written[]> {
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
	return await refusals(contacts, job, path, link);
}

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
	{ errors }: Job,
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
		// An error that names nobody could mean any of them: none is called written.
		return words.size >= errors
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

export function batchRequest(contacts: readonly Contact[]): ApiRequest {
	return {
		method: 'POST',
		path: '/batches',
		body: { method: 'POST', endpoint: 'contacts', items: contacts.map(contactOf) },
	};
}

/**
 * Channels are left out: a status here would subscribe people, and how they agreed is not known. So are tags: here they
 * might take the place of all others.
 */
function contactOf({ email, phone, properties }: Contact) {
	const identifiers = [
		...(email !== null ? [{ type: 'email', id: email }] : []),
		...(phone !== null ? [{ type: 'phone', id: phone }] : []),
	];
	return {
		identifiers,
		customProperties: Object.fromEntries(properties),
	};
}
