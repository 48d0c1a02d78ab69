import { ApiFailure } from '../../connection/apiFailure';
import type { ApiRequest } from '../../connection/connection';
import { followJob } from '../../connection/followJob';
import type { Link } from '../../connection/openLink';
import type { Contact } from '../contacts/contact';
import { WRITTEN, type Destination, type WriteSettings, type Written } from '../destination';
import { isRecord, listAt, textAt, valueAt } from '../../json';
import { createField, customFields, personalisationTag } from './customFields';
import { notSubscribed } from './notSubscribed';
import { openTagLookup, removeFormerTags } from './segmentTags';

/** Five a second for an account, and a hundred imports a minute. */
const RATES = [{ requests: 5, milliseconds: 1_000 }];
const IMPORT_RATES = [...RATES, { requests: 100, milliseconds: 60_000 }];

/**
 * ActiveCampaign: custom fields and the segment as a tag, by bulk import of 250 contacts, followed to its end; then the
 * tag of the segment before is taken off those who have left it. Fields that the account lacks are made first.
 *
 * Source: API v3, POST /import/bulk_import, GET /import/info, GET /contacts, and DELETE /contactTags/{id}.
 */
export function activeCampaign(): Destination {
	// The ids of the custom fields, which differ from account to account and are looked up once a run.
	let fieldIds: ReadonlyMap<string, number> = new Map();
	let leftAlone: ReadonlySet<string> = new Set();
	const tagOf = openTagLookup();
	return {
		displayName: 'ActiveCampaign',
		rates: RATES,
		batch: { contacts: 250, bytes: 400_000 },
		identifiedBy: ['email'],

		nameOf: personalisationTag,

		async prepare(properties, { addToList }, link) {
			if (addToList !== undefined) leftAlone = await notSubscribed(addToList, link);
			const known = await customFields(link);
			for (const property of properties) {
				const tag = personalisationTag(property.name);
				if (known.has(tag)) continue;
				const id = await createField(property, link);
				if (id !== undefined) known.set(tag, id);
			}
			fieldIds = known;
		},

		requests: (contacts, settings) => [importRequest(contacts, settings, { fieldIds, leftAlone })],

		async write(contacts, settings, link) {
			const written = await importContacts(contacts, settings, { fieldIds, leftAlone }, link);
			for (const [at, contact] of contacts.entries()) {
				if (written[at]?.done !== true) continue;
				const words = await removeFormerTags(contact, tagOf, link);
				if (words !== undefined) written[at] = { done: false, words };
			}
			return written;
		},
	};
}

/** What is looked up in the account before anything is written. */
interface Account {
	/** Of custom fields, by their personalisation tag. */
	fieldIds: ReadonlyMap<string, number>;
	/** Addresses that are not subscribed again. */
	leftAlone: ReadonlySet<string>;
}

async function importContacts(
	contacts: readonly Contact[],
	settings: WriteSettings,
	account: Account,
	link: Link,
): Promise<Written[]> {
	const request = importRequest(contacts, settings, account);
	const reply = await link
		.send(request, IMPORT_RATES)
		.catch((error: unknown) => placedRefusals(error, contacts.length));
	if (reply instanceof Map) {
		// One wrong contact makes the whole batch be refused: the others go again without it.
		const others = contacts.filter((_, at) => !reply.has(at));
		const written =
			others.length === 0 ? [] : await importContacts(others, settings, account, link);
		let next = 0;
		return contacts.map((_, at): Written => {
			const words = reply.get(at);
			return words === undefined ? (written[next++] as Written) : { done: false, words };
		});
	}
	const batchId = textAt(isRecord(reply.body) ? reply.body : {}, 'batchId');
	if (batchId === undefined) return contacts.map(() => WRITTEN);
	const state = await followJob(
		link,
		{ status: 'active', failed: [] as string[] },
		isRunning,
		async () =>
			stateOf(
				(await link.send({ method: 'GET', path: '/api/3/import/info', query: { batchId } })).body,
			),
	);
	const failed = new Set(state?.failed.map((email) => email.toLowerCase()));
	return contacts.map(({ email }): Written => {
		if (state === undefined)
			return { done: false, words: 'The import was not through after 30 minutes.' };
		if (state.status === 'failed')
			return { done: false, words: 'ActiveCampaign could not finish the import.' };
		return failed.has(email ?? '')
			? { done: false, words: 'ActiveCampaign could not import this contact.' }
			: WRITTEN;
	});
}

const isRunning = ({ status }: { status: string }) => status !== 'completed' && status !== 'failed';

function stateOf(body: unknown): { status: string; failed: string[] } {
	const record = isRecord(body) ? body : {};
	return {
		status: textAt(record, 'status') ?? 'completed',
		failed: listAt(record, 'failure').filter((email) => typeof email === 'string'),
	};
}

/** Which contacts made a batch be refused, by their place in it; other failures are thrown on. */
function placedRefusals(error: unknown, contacts: number): Map<number, string> {
	const refusals = new Map<number, string>();
	if (error instanceof ApiFailure && isRecord(error.body)) {
		for (const reason of listAt(error.body, 'failureReasons').filter(isRecord)) {
			const place = valueAt(reason, 'contact');
			if (typeof place === 'number' && place >= 0 && place < contacts) {
				refusals.set(place, textAt(reason, 'failureReason') ?? 'Refused');
			}
		}
	}
	if (refusals.size === 0) throw error;
	return refusals;
}

function importRequest(
	contacts: readonly Contact[],
	{ addToList, removeFromList }: WriteSettings,
	{ fieldIds, leftAlone }: Account,
): ApiRequest {
	return {
		method: 'POST',
		path: '/api/3/import/bulk_import',
		body: {
			contacts: contacts.map(({ email, phone, consent, segment, properties }) => ({
				email,
				...(phone !== null && { phone }),
				...(segment !== null && { tags: [segment] }),
				fields: [...properties].flatMap(([name, value]) => {
					const id = fieldIds.get(personalisationTag(name));
					return id === undefined ? [] : [{ id, value: value === null ? '' : String(value) }];
				}),
				// Subscribing somebody who did not agree, or has left the list, is not what a score is for.
				...(addToList !== undefined &&
					consent === 'subscribed' &&
					!leftAlone.has(email ?? '') && { subscribe: [{ listid: addToList }] }),
				...(removeFromList !== undefined && { unsubscribe: [{ listid: removeFromList }] }),
			})),
		},
	};
}
