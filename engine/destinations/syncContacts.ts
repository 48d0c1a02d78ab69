import { ApiFailure } from '../connection/apiFailure';
import type { Connection } from '../connection/connection';
import { openLink, type Link } from '../connection/openLink';
import type { Contact } from './contacts/contact';
import type { Destination, WriteSettings, Written } from './destination';
import { remember } from './memory/sentMemory';
import type { SyncPlan } from './planSync';
import { countRefusals, type Refusals } from './refusals';
import type { OpenContact } from './selectContacts';
import type { SyncSettings } from './syncSettings';
import type { SyncResult, SyncStatus } from './syncStatus';

export interface SyncRun {
	/** One for each contact, by its place among the input items. */
	results: ReadonlyMap<number, SyncResult>;
	requests: number;
	batches: number;
	/** Why the run ended before its last batch. */
	stopped?: ApiFailure;
}

/**
 * Writes what is planned to a destination, batch by batch. One contact that cannot be written stops no other; a
 * destination that does not answer any more, or a key that it does not accept, ends the run, and the rest is reported
 * as not reached, so that a rerun completes it. What is written is remembered at once, for a run that is cancelled
 * between two batches.
 *
 * @param onProgress called with how many contacts are done
 */
export async function syncContacts(
	destination: Destination,
	plan: SyncPlan,
	settings: SyncSettings,
	connection: Connection,
	onProgress?: (done: number, of: number) => void,
): Promise<SyncRun> {
	const results = new Map(plan.concluded);
	let requests = 0;
	const counted: Connection = {
		...connection,
		send: async (request) => {
			requests++;
			return await connection.send(request);
		},
	};
	const link = openLink(counted, destination.rates);
	let stopped = await prepare(destination, plan, settings, link);
	const refusals = countRefusals();
	let done = 0;
	for (const batch of plan.batches) {
		const report = (part: number) => onProgress?.(done + part, plan.open.length);
		const outcome =
			stopped === undefined
				? await writeBatch(destination, contactsOf(batch), settings, link, report, refusals)
				: { written: [], failure: stopped };
		stopped = outcome.failure;
		conclude(destination, batch, outcome, settings, results);
		done += batch.length;
		report(0);
	}
	return { results, requests, batches: plan.batches.length, stopped };
}

/** What became of the first contacts of a batch, and why it went no further where it did not. */
interface Outcome {
	written: Written[];
	failure?: ApiFailure;
}

async function prepare(
	destination: Destination,
	{ open, properties }: SyncPlan,
	settings: WriteSettings,
	link: Link,
): Promise<ApiFailure | undefined> {
	if (open.length === 0) return undefined;
	return await destination.prepare?.(properties, settings, link).then(() => undefined, asFailure);
}

const contactsOf = (open: readonly OpenContact[]) => open.map(({ contact }) => contact);

function conclude(
	{ displayName }: Destination,
	batch: readonly OpenContact[],
	{ written, failure }: Outcome,
	{ memory }: SyncSettings,
	results: Map<number, SyncResult>,
): void {
	batch.forEach(({ contact, key, fingerprint }, at) => {
		const { item, segment } = contact;
		const [status, detail] = statusOf(displayName, written[at], failure);
		results.set(item, { item, status, detail });
		if (status === 'written' && memory !== undefined) {
			remember(memory, key, { fingerprint, segment });
		}
	});
}

function statusOf(
	displayName: string,
	written: Written | undefined,
	failure: ApiFailure | undefined,
): [SyncStatus, string] {
	if (written === undefined) {
		const words = failure?.message ?? `${displayName} said nothing about this contact.`;
		return [failure?.kind === 'refused' ? 'refused' : 'notReached', words];
	}
	if (written.done) return ['written', `Written to ${displayName}.`];
	return [written.endedBy === undefined ? 'refused' : 'notReached', written.words];
}

/** What was addressed is not there: a list or an audience, which no other contact will find either. */
const NOT_THERE: ReadonlySet<number> = new Set([404, 410]);

/**
 * Writes a batch, and where all of it is refused, its halves: one contact that a destination cannot take must not keep
 * out those beside it. A failure that is no refusal concerns the run, and ends it; so does a refusal that is not about
 * the contacts, which would be asked again for each of them.
 */
async function writeBatch(
	destination: Destination,
	batch: readonly Contact[],
	settings: WriteSettings,
	link: Link,
	report: (done: number) => void,
	refusals: Refusals,
): Promise<Outcome> {
	try {
		const written = await destination.write(batch, settings, link, report);
		refusals.noteWritten(written);
		return { written, failure: endOf(written) };
	} catch (error) {
		const failure = asFailure(error);
		if (failure.kind !== 'refused' || NOT_THERE.has(failure.status)) {
			return { written: [], failure };
		}
		if (batch.length === 1) {
			const written = [{ done: false, words: failure.message } as const];
			return refusals.isOfAll(failure.message) ? { written, failure } : { written };
		}
	}
	const middle = Math.ceil(batch.length / 2);
	const write = async (half: readonly Contact[]) =>
		await writeBatch(destination, half, settings, link, report, refusals);
	const first = await write(batch.slice(0, middle));
	if (first.failure !== undefined) return first;
	const { written, failure } = await write(batch.slice(middle));
	return { written: [...first.written, ...written], failure };
}

/** What ended the run in the midst of a batch. */
function endOf(written: readonly Written[]): ApiFailure | undefined {
	for (const each of written) if (!each.done && each.endedBy !== undefined) return each.endedBy;
	return undefined;
}

/** Failures of the destination are results; anything else (a cancelled run, a mistake in this code) is thrown on. */
function asFailure(error: unknown): ApiFailure {
	if (error instanceof ApiFailure) return error;
	throw error;
}
