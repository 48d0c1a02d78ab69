import { isRecord, listAt, objectAt, type JsonRecord } from '../json';
import { STEPS_PER_SLICE, type Sliced } from '../slices/sliced';

/** A record and the object that it was found in. */
export interface EnclosedRecord {
	record: JsonRecord;
	envelope: JsonRecord;
}

/**
 * Keys under which APIs, webhooks and file readers put the records themselves, the most telling first. `nodes` and
 * `edges` are GraphQL's, `site` is that of BigCommerce, `body` a webhook's, `resource` and `objects` are used by several stores.
 */
const ENVELOPE_KEYS = [
	'orders',
	'Orders',
	'order',
	'draft_orders',
	'draft_order',
	'checkouts',
	'checkout',
	'site',
	'edges',
	'nodes',
	'node',
	'events',
	'payments',
	'transactions',
	'customers',
	'invoices',
	'charges',
	'refunds',
	'refund',
	'items',
	'rows',
	'records',
	'results',
	'result',
	'data',
	'body',
	'payload',
	'response',
	'value',
	'json',
	// Airtable's
	'fields',
	// of HAL, which Mollie writes
	'_embedded',
] as const;

/** Deeper than any real API nests its lists (`body.data.orders.edges[].node`), shallow enough for hostile input. */
const MAX_DEPTH = 8;
/** To tell whether an entry of a list is a record takes as long as several steps elsewhere. */
const ENTRIES_BETWEEN_PAUSES = STEPS_PER_SLICE / 4;

/**
 * Opens what wraps records: `{ data: { orders: { edges: [{ node: … }] } } }`, a webhook's `{ headers, body }`, a page of
 * a list. Asked only for objects that no adapter recognises.
 *
 * @param isKnown whether an object is itself a record
 * @param ordersOf the orders that a customer lists, whether or not the customer is itself a record
 * @returns the records inside with the object that held them, or undefined where nothing inside is a record
 */
export function openEnvelope(
	wrapper: JsonRecord,
	isKnown: (record: JsonRecord) => boolean,
	ordersOf: OrdersOf = () => undefined,
): Sliced<EnclosedRecord[] | undefined> {
	return openAt(wrapper, { isKnown, ordersOf }, 0);
}

/** The orders that a customer lists; undefined for what is no such customer. */
type OrdersOf = (record: JsonRecord) => readonly JsonRecord[] | undefined;

interface Recognition {
	isKnown(record: JsonRecord): boolean;
	ordersOf: OrdersOf;
}

function* openAt(
	wrapper: JsonRecord,
	recognition: Recognition,
	depth: number,
): Sliced<EnclosedRecord[] | undefined> {
	if (depth === MAX_DEPTH) return undefined;
	// An answer may hold several lists: orders, and beside them their refunds.
	const all: EnclosedRecord[] = [];
	for (const key of ENVELOPE_KEYS) {
		const list = listAt(wrapper, key);
		const inner = objectAt(wrapper, key);
		let found: EnclosedRecord[] | undefined;
		const orders = inner === undefined ? undefined : recognition.ordersOf(inner);
		if (orders !== undefined) found = enclosed(orders, inner as JsonRecord);
		else if (list.length > 0) found = yield* openList(list, wrapper, recognition, depth);
		else if (inner !== undefined && recognition.isKnown(inner))
			found = [{ record: inner, envelope: wrapper }];
		else if (inner !== undefined) found = yield* openAt(inner, recognition, depth + 1);
		for (const each of found ?? []) all.push(each);
	}
	return all.length === 0 ? yield* openOnlyList(wrapper, recognition, depth) : all;
}

/** Under a name of the operator's own a list is opened where it is the only one, and all in it are records. */
function* openOnlyList(
	wrapper: JsonRecord,
	recognition: Recognition,
	depth: number,
): Sliced<EnclosedRecord[] | undefined> {
	let only: readonly unknown[] | undefined;
	for (const key of Object.keys(wrapper)) {
		const list = listAt(wrapper, key);
		if (!isRecord(list[0])) continue;
		if (only !== undefined) return undefined;
		only = list;
	}
	if (only === undefined) return undefined;
	for (const [i, entry] of only.entries()) {
		if (i % ENTRIES_BETWEEN_PAUSES === 0) yield;
		if (!isRecord(entry) || !recognition.isKnown(entry)) return undefined;
	}
	return yield* openList(only, wrapper, recognition, depth);
}

/** A list counts as records when it holds objects and at least one of them is, or wraps, a record. */
function* openList(
	list: readonly unknown[],
	envelope: JsonRecord,
	recognition: Recognition,
	depth: number,
): Sliced<EnclosedRecord[] | undefined> {
	let recognised = false;
	const found: EnclosedRecord[] = [];
	for (const [i, entry] of list.entries()) {
		if (i % ENTRIES_BETWEEN_PAUSES === 0) yield;
		if (!isRecord(entry)) {
			// What is no object is no record either, and is to be rejected by name with the others.
			found.push({ record: { value: entry }, envelope });
			continue;
		}
		const orders = recognition.ordersOf(entry);
		if (orders !== undefined) {
			recognised = true;
			for (const record of orders) found.push({ record, envelope: entry });
			continue;
		}
		if (recognition.isKnown(entry)) {
			recognised = true;
			found.push({ record: entry, envelope });
			continue;
		}
		const inner = yield* openAt(entry, recognition, depth + 1);
		if (inner === undefined) {
			found.push({ record: entry, envelope });
		} else {
			recognised = true;
			for (const each of inner) found.push(each);
		}
	}
	return recognised ? found : undefined;
}

function enclosed(records: readonly JsonRecord[], envelope: JsonRecord): EnclosedRecord[] {
	return records.map((record) => ({ record, envelope }));
}
