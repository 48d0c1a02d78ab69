import type { Item } from '../../item';
import { isRecord, type JsonRecord } from '../../json';

import { STEPS_PER_SLICE, type Sliced } from '../../slices/sliced';
import type { ResponseAdapter } from './responseAdapter';
import { responseAdaptersFor } from './responseAdaptersFor';
import { listsResponses, openResponseEnvelope, type RecordTaker } from './responseEnvelopes';
import type { SurveyReading } from './responseReading';
import type { ResponseSettings } from './responseSettings';
import { headerRows } from './rows/headerRows';
import { isSumRow } from './rows/isSumRow';
import { repeatsHeader } from './rows/repeatsHeader';
import { createRowAdapters } from './rows/rowAdapters';

/** A record, the item that it came in, and what it says. */
export interface FoundReading {
	readonly item: number;
	readonly json: JsonRecord;
	/** Undefined where nothing in it is recognised. */
	readonly adapter: ResponseAdapter | undefined;
	readonly reading: SurveyReading | undefined;
}

const LINE_OF_HEADER: SurveyReading = {
	kind: 'refused',
	reason: 'notAResponse',
	detail:
		'This is a further line of the header of the table and not an answer. It was read as such.',
};
const SUM_ROW: SurveyReading = {
	kind: 'refused',
	reason: 'notAResponse',
	detail: "This row adds up the others, and is nobody's answer.",
};

/**
 * Finds the records in the items of a run and reads each by its adapter: a platform's where one recognises it, else as
 * the row of a table. An item in which nothing is known stays one record, so that it can be rejected by name.
 */
export function* findReadings(
	items: readonly Item[],
	settings: ResponseSettings,
): Sliced<FoundReading[]> {
	const found: FoundReading[] = [];
	const header = headerRows(items);
	const rows = createRowAdapters(settings, header);
	const adaptersFor = responseAdaptersFor(settings.source);
	let item = 0;

	function read(
		json: JsonRecord,
		adapter: ResponseAdapter | undefined,
		envelope?: JsonRecord,
	): boolean {
		const reading = adapter?.read(json, envelope);
		if (reading !== undefined) found.push({ item, json, adapter, reading });
		return reading !== undefined;
	}

	const taker: RecordTaker = {
		take: (json, envelope) =>
			adaptersFor(json).some((adapter) => read(json, adapter, envelope)) ||
			(!listsResponses(json) && read(json, rows.knownFor(json))),
		leave(json) {
			if (listsResponses(json) && read(json, rows.knownFor(json))) return;
			if (read(json, rows.anyFor(json))) return;
			found.push({ item, json, adapter: undefined, reading: undefined });
		},
	};

	for (item = 0; item < items.length; item++) {
		if (item % (STEPS_PER_SLICE / 4) === 0) yield;
		const { json } = items[item] as Item;
		const record = isRecord(json) ? json : { data: json };
		if (header.items.has(item) || repeatsHeader(record)) {
			found.push({ item, json: record, adapter: undefined, reading: LINE_OF_HEADER });
			continue;
		}
		if (isSumRow(record)) {
			found.push({ item, json: record, adapter: undefined, reading: SUM_ROW });
			continue;
		}
		if (taker.take(record, undefined)) continue;
		if (yield* openResponseEnvelope(record, taker)) continue;
		taker.leave(isRecord(json) ? json : { value: json });
	}
	return found;
}
