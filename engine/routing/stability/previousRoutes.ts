import type { Zone } from '../../dates/zone';
import { isRecord, textAt, valueAt } from '../../json';
import { STEPS_PER_SLICE, type Sliced } from '../../slices/sliced';
import type { Item } from '../../item';
import { sha256 } from '../../identity/sha256';
import { customerKey } from '../customerKey';
import { CONTROL } from '../experiments/experiment';
import { findNumber, toNumber } from '../facts/findField';
import { momentOf } from '../facts/findMoment';
import type { PendingMove } from '../routingBatch';
import { storedObject } from '../storedRoute';

const SHA_256 = /^[0-9a-f]{64}$/;

/** Where a customer was in an earlier run. */
export interface PreviousRoute {
	output: string;
	score: number | undefined;
	/** When they came out of it, ms since 1970; undefined where that is not known, or where they did not. */
	enteredAt: number | undefined;
	pending: PendingMove | undefined;
}

/** How stored routes are read. */
export interface RouteFields {
	/** Field of the score by which a customer may move at once. */
	scoreField: string;
	customerField?: string;
	/** The shop's, for moments that a table stored without one. */
	zone: Zone;
}

export interface PreviousRoutes {
	/** Where a customer was, by `customerKey`. */
	of(customer: string): PreviousRoute | undefined;
	/** Items that name no customer or no route, so that nothing can be compared with them. */
	readonly unusable: number;
}

/**
 * Reads the items of an earlier run of the router, as they were stored. Of several of one customer the last counts.
 *
 */
export function* readPreviousRoutes(
	items: readonly Item[],
	{ scoreField, customerField, zone }: RouteFields,
): Sliced<PreviousRoutes> {
	const byCustomer = new Map<string, PreviousRoute>();
	let unusable = 0;
	let hasHashes = false;
	for (let item = 0; item < items.length; item++) {
		if (item % (STEPS_PER_SLICE / 4) === 0) yield;
		const { json } = items[item] as Item;
		const customer = customerKey(json, customerField);
		const output = outputOf(json);
		if (customer === undefined || output === undefined) {
			unusable++;
			continue;
		}
		if (SHA_256.test(customer)) hasHashes = true;
		byCustomer.set(customer, {
			output,
			score: findNumber(json, scoreField),
			enteredAt: enteredAt(json, zone),
			pending: pendingOf(json),
		});
	}
	return {
		// Guests may have been stored by the hash of their address, see `minimalItem`.
		of: (customer) =>
			byCustomer.get(customer) ?? (hasHashes ? byCustomer.get(sha256(customer)) : undefined),
		unusable,
	};
}

function outputOf(json: unknown): string | undefined {
	return isRecord(json) ? textAt(storedObject(json, 'route'), 'output') : undefined;
}

function enteredAt(json: unknown, zone: Zone): number | undefined {
	if (!isRecord(json)) return undefined;
	const group = textAt(storedObject(json, 'experiment'), 'group');
	if (group === CONTROL || textAt(json, 'suppressedBecause') !== undefined) return undefined;
	const route = storedObject(json, 'route');
	return storedObject(route, 'exit') === undefined
		? momentOf(valueAt(route, 'routedAt'), zone)
		: undefined;
}

function pendingOf(json: unknown): PendingMove | undefined {
	if (!isRecord(json)) return undefined;
	const pending = storedObject(storedObject(json, 'route'), 'pending');
	const output = textAt(pending, 'output');
	const runs = toNumber(valueAt(pending, 'runs'));
	if (output === undefined || runs === undefined || runs < 1) return undefined;
	return { output, runs, fromScore: toNumber(valueAt(pending, 'fromScore')) ?? null };
}
