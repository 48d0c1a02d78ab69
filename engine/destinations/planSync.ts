import type { Sliced } from '../slices/sliced';
import { batchesOf } from './batches';
import type { Contact } from './contacts/contact';
import { groupsBy } from './contacts/groupsBy';
import { propertySamples } from './contacts/propertySamples';
import type { Destination, PropertySample, WriteSettings } from './destination';
import { selectContacts, type OpenContact, type Selection } from './selectContacts';
import type { SyncSettings } from './syncSettings';

/** What a run has to do, before anything is sent. */
export interface SyncPlan extends Selection {
	/** The open contacts, in the batches in which they are sent. */
	batches: OpenContact[][];
	/** What will be written about them. */
	properties: PropertySample[];
}

/** Decides who is written to a destination, and in which batches. */
export function* planSync(
	destination: Destination,
	contacts: readonly Contact[],
	settings: SyncSettings,
): Sliced<SyncPlan> {
	const selection = yield* selectContacts(destination, contacts, settings);
	const batches = yield* batchesOf(
		destination.batchesBySegment === true ? bySegment(selection.open) : selection.open,
		destination.batch,
		({ contact }) => sizeOf(destination, contact, settings),
	);
	const properties = yield* propertySamples(selection.open.map(({ contact }) => contact));
	return { ...selection, batches, properties };
}

/** Those of one segment together, in their order. */
function bySegment(open: readonly OpenContact[]): OpenContact[] {
	return [...groupsBy(open, ({ contact }) => [contact.segment]).values()].flat();
}

function sizeOf(destination: Destination, contact: Contact, settings: WriteSettings): number {
	const bodies = destination
		.requests([contact], settings)
		.map(({ body }) => JSON.stringify(body) ?? '');
	return Math.max(0, ...bodies.map((body) => Buffer.byteLength(body)));
}
