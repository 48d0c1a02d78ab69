import { STEPS_PER_SLICE, type Sliced } from '../../../slices/sliced';
import { customerKey } from '../../customerKey';
import type { RoutingBatch, RoutingStage } from '../../routingBatch';
import { freeOutputTest } from '../freeOutputs';
import { fingerprintOf, MILLISECONDS_PER_HOUR, type RouterMemory } from './routerMemory';

/** Hashing a customer costs some microseconds. */
const CUSTOMERS_PER_SLICE = STEPS_PER_SLICE / 8;
const HOURS_PER_DAY = 24;

export interface MemorySettings {
	/** The moment of the run, ms since 1970. */
	now: number;
	/** For how long contacts are remembered. */
	contactDays: number;
	/** See `customerKey`. */
	customerField?: string;
	/** Outputs from which nobody is contacted. */
	freeOutputs: readonly string[];
}

/**
 * Works out what the router remembers after a run. A customer who comes out of a named output was contacted, once for
 * each of several, unless nobody is contacted from there; and one in `Held Out` counts as if: otherwise the control group would be asked again and again while the others are capped, and
 * the groups would no longer compare. Whoever was suppressed is remembered as before, so that the message is still due
 * when the reason is gone; whoever went to `Other` is forgotten, and so is everybody who opted out.
 *
 * @param keep is given the new memory, with the customers of this run last
 */
export function rememberStage(
	memory: RouterMemory,
	settings: MemorySettings,
	keep: (memory: RouterMemory) => void,
): RoutingStage {
	return function* (batch) {
		keep(yield* remember(memory, yield* readFates(batch, settings), settings));
	};
}

/** What became of a customer in a run. */
interface Fate {
	/** Outputs that they came out of; none for `Other` and `Suppressed`. */
	delivered: Set<string>;
	/** Outputs that they were meant for and suppressed from. */
	due: Set<string>;
	contacts: number;
	hasOptedOut: boolean;
}

function* readFates(
	batch: RoutingBatch,
	{ customerField, freeOutputs }: MemorySettings,
): Sliced<Map<string, Fate>> {
	const fates = new Map<string, Fate>();
	const isFree = freeOutputTest(batch.outputs, freeOutputs);
	for (let placement = 0; placement < batch.length; placement++) {
		if (placement % CUSTOMERS_PER_SLICE === 0) yield;
		const key = customerKey(batch.json(placement), customerField);
		if (key === undefined) continue;
		const customer = fingerprintOf(key);
		let fate = fates.get(customer);
		if (fate === undefined) {
			fate = { delivered: new Set(), due: new Set(), contacts: 0, hasOptedOut: false };
			fates.set(customer, fate);
		}
		const because = batch.suppression(placement);
		if (because === 'optedOut') fate.hasOptedOut = true;
		// Who has bought since is out of what they were contacted for, as if they had gone to `Other`.
		const output = batch.hasExited(placement) ? undefined : batch.outputs[batch.output(placement)];
		if (output === undefined) continue;
		(because === undefined ? fate.delivered : fate.due).add(output);
		if (because === undefined && !isFree(batch.output(placement)) && contacts(batch, placement)) {
			fate.contacts++;
		}
	}
	return fates;
}

/** An output whose only channel is `none` contacts nobody. */
function contacts(batch: RoutingBatch, placement: number): boolean {
	return batch.channels(placement).some((channel) => channel !== 'none');
}

function* remember(
	memory: RouterMemory,
	fates: ReadonlyMap<string, Fate>,
	{ now, contactDays }: MemorySettings,
): Sliced<RouterMemory> {
	const routes = new Map(memory.routes);
	const contacts = new Map(memory.contacts);
	const hour = Math.floor(now / MILLISECONDS_PER_HOUR);
	const oldest = hour - contactDays * HOURS_PER_DAY;
	let steps = 0;
	for (const [customer, { delivered, due, contacts: made, hasOptedOut }] of fates) {
		if (++steps % STEPS_PER_SLICE === 0) yield;
		const before = routes.get(customer) ?? [];
		// Whoever was suppressed is still known by the outputs that they came out of last.
		const stays =
			delivered.size === 0 && due.size > 0 ? before : before.filter((output) => due.has(output));
		routes.delete(customer);
		const hours = contacts.get(customer) ?? [];
		if (hasOptedOut) {
			contacts.delete(customer);
			continue;
		}
		const outputs = [...new Set([...delivered, ...stays])].sort();
		if (outputs.length > 0) routes.set(customer, outputs);
		if (made === 0) continue;
		contacts.delete(customer);
		contacts.set(customer, [...hours, ...Array<number>(made).fill(hour)]);
	}
	for (const [customer, hours] of contacts) {
		if (++steps % STEPS_PER_SLICE === 0) yield;
		const recent = hours.filter((contact) => contact > oldest);
		if (recent.length === 0) contacts.delete(customer);
		else if (recent.length < hours.length) contacts.set(customer, recent);
	}
	return { routes, contacts };
}
