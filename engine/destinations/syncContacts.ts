import { batchesOf } from './batches';
import { contactKey, fingerprintOf } from './changes';
import { ApiFailure } from '../connection/apiFailure';
import type { Connection } from '../connection/connection';
import { openLink, type Link } from '../connection/openLink';
import type { Contact } from './contacts/contact';
import { propertySamples } from './contacts/propertySamples';
import type { Destination, WriteSettings, Written } from './destination';
import { selectContacts } from './selectContacts';
import type { SyncSettings } from './syncSettings';
import type { SyncStatus } from './syncStatus';

export interface SyncResult {
	item: number;
	status: SyncStatus;
	/** What happened, in a sentence; the destination's own words where it refused. */
	detail: string;
}

export interface SyncRun {
	/** One for each contact, in their order. */
	results: SyncResult[];
	requests: number;
	batches: number;
	/** Why the run ended before its last batch. */
	stopped?: ApiFailure;
}

/**
 * Writes contacts to a destination, batch by batch. One contact that cannot be written stops no other; a destination
 * that does not answer any more, or a key that it does not accept, ends the run, and the rest is reported as not
 * reached, so that a rerun completes it.
 *
 * @param onBatch called after each batch, with how many contacts are done
 */
export async function syncContacts(
	destination: Destination,
	contacts: readonly Contact[],
	settings: SyncSettings,
	connection: Connection,
	onBatch?: (done: number, of: number) => void,
): Promise<SyncRun> {
	const results = new Map<number, SyncResult>();
	const conclude = (contact: Contact, status: SyncStatus, detail: string) =>
		results.set(contact.item, { item: contact.item, status, detail });
	const open = selectContacts(destination, contacts, settings, conclude);
	const batches = batchesOf(open, destination.batch, (contact) =>
		sizeOf(destination, contact, settings),
	);
	let requests = 0;
	const counted: Connection = {
		...connection,
		send: async (request) => {
			requests++;
			return await connection.send(request);
		},
	};
	const link = openLink(counted, destination.rates);
	let stopped =
		open.length === 0
			? undefined
			: await destination
					.prepare?.(propertySamples(open), settings, link)
					.then(() => undefined, asFailure);
	let done = 0;
	for (const batch of batches) {
		const outcome: Written[] | ApiFailure =
			stopped ?? (await writeBatch(destination, batch, settings, link).catch(asFailure));
		if (outcome instanceof ApiFailure && outcome.kind !== 'refused') stopped = outcome;
		batch.forEach((contact, at) => {
			const written = outcome instanceof ApiFailure ? outcome : outcome[at];
			if (written === undefined) {
				conclude(
					contact,
					'notReached',
					`${destination.displayName} said nothing about this contact.`,
				);
			} else if (written instanceof ApiFailure) {
				const status = written.kind === 'refused' ? 'refused' : 'notReached';
				conclude(contact, status, written.message);
			} else if (written.done) {
				conclude(contact, 'written', `Written to ${destination.displayName}.`);
				settings.memory?.set(contactKey(contact), fingerprintOf(contact, settings));
			} else {
				conclude(contact, 'refused', written.words);
			}
		});
		done += batch.length;
		onBatch?.(done, open.length);
	}
	return {
		results: contacts.map(({ item }) => results.get(item) as SyncResult),
		requests,
		batches: batches.length,
		stopped,
	};
}

/**
 * Writes a batch, and where all of it is refused, its halves: one contact that a destination cannot take must not keep
 * out those beside it.
 */
async function writeBatch(
	destination: Destination,
	batch: readonly Contact[],
	settings: WriteSettings,
	link: Link,
): Promise<Written[]> {
	try {
		return await destination.write(batch, settings, link);
	} catch (error) {
		const failure = asFailure(error);
		if (failure.kind !== 'refused') throw failure;
		if (batch.length === 1) return [{ done: false, words: failure.message }];
		const middle = Math.ceil(batch.length / 2);
		return [
			...(await writeBatch(destination, batch.slice(0, middle), settings, link)),
			...(await writeBatch(destination, batch.slice(middle), settings, link)),
		];
	}
}

/** Failures of the destination are results; anything else (a cancelled run, a mistake in this code) is thrown on. */
function asFailure(error: unknown): ApiFailure {
	if (error instanceof ApiFailure) return error;
	throw error;
}

function sizeOf(destination: Destination, contact: Contact, settings: WriteSettings): number {
	const bodies = destination
		.requests([contact], settings)
		.map(({ body }) => JSON.stringify(body) ?? '');
	return Math.max(0, ...bodies.map((body) => Buffer.byteLength(body)));
}
