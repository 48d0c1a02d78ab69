import { isRecord, listAt, valueAt, type JsonRecord } from '../../json';

import { STEPS_PER_SLICE, type Sliced } from '../../slices/sliced';

/**
 * Keys under which APIs, webhooks and file readers put the responses themselves. `feed` and `entry` are those of Apple's
 * feed of reviews, `body` is a webhook's.
 */
const ENVELOPE_KEYS = [
	'responses',
	'survey_responses',
	'reviews',
	'tickets',
	'ticket',
	'review',
	'response',
	'submissions',
	'content',
	'feed',
	'entry',
	'edges',
	'nodes',
	'node',
	'items',
	'rows',
	'records',
	'results',
	'result',
	'data',
	'body',
	'payload',
	'event_data',
	'value',
	'json',
] as const;

/** Under these, a list is of responses and of nothing else: what stands beside it, such as the mean of all, sums them up. */
const LISTS_OF_RESPONSES = ['reviews', 'responses', 'survey_responses', 'submissions'] as const;

/** Deeper than any real API nests its lists, shallow enough for hostile input. */
const MAX_DEPTH = 8;
const RECORDS_PER_SLICE = STEPS_PER_SLICE / 4;

/** What is done with the records inside an envelope. */
export interface RecordTaker {
	/** Takes a record if it can be read, and says whether it did. */
	take(record: JsonRecord, envelope: JsonRecord | undefined): boolean;
	/** Is given every entry of a list that is no record, where others of the list are. */
	leave(entry: JsonRecord): void;
}

/**
 * Opens what wraps responses: a page of a list, a webhook's `{ headers, body }`, a whole file in one item. Asked only for
 * objects that are no response themselves.
 *
 * @returns whether anything inside was taken
 */
export function* openResponseEnvelope(
	wrapper: JsonRecord,
	taker: RecordTaker,
	depth = 0,
): Sliced<boolean> {
	if (depth === MAX_DEPTH) return false;
	let taken = false;
	for (const key of ENVELOPE_KEYS) {
		const inner = valueAt(wrapper, key);
		if (Array.isArray(inner)) {
			if (yield* openList(inner, wrapper, taker, depth)) taken = true;
		} else if (isRecord(inner) && (yield* openEntry(inner, wrapper, taker, depth))) {
			taken = true;
		}
	}
	return taken;
}

function* openList(
	list: readonly unknown[],
	envelope: JsonRecord,
	taker: RecordTaker,
	depth: number,
): Sliced<boolean> {
	const left: unknown[] = [];
	for (const [index, entry] of list.entries()) {
		if (index % RECORDS_PER_SLICE === 0) yield;
		if (!(yield* openEntry(entry, envelope, taker, depth))) left.push(entry);
	}
	if (left.length === list.length) return false;
	// What is no object is no response either, and is to be rejected by name with the others.
	for (const entry of left) taker.leave(isRecord(entry) ? entry : { value: entry });
	return true;
}

function* openEntry(
	entry: unknown,
	envelope: JsonRecord,
	taker: RecordTaker,
	depth: number,
): Sliced<boolean> {
	if (Array.isArray(entry)) {
		return yield* openResponseEnvelope({ items: entry }, taker, depth + 1);
	}
	if (!isRecord(entry)) return false;
	return taker.take(entry, envelope) || (yield* openResponseEnvelope(entry, taker, depth + 1));
}

/**
 * Whether a record lists responses, so that its own rating is no answer of anybody's.
 *
 * @example
 * listsResponses({ name: 'Our shop', rating: 4.2, reviews: [{ rating: 1, text: 'Late' }] }) // true
 */
export function listsResponses(record: JsonRecord): boolean {
	return LISTS_OF_RESPONSES.some((key) => listAt(record, key).some((entry) => isRecord(entry)));
}
