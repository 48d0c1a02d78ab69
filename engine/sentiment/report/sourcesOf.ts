import { STEPS_PER_SLICE, type Sliced } from '../../slices/sliced';
import type { FoundReading } from '../responses/findReadings';
import type { ResponseAdapter } from '../responses/responseAdapter';
import { SURVEY_PLATFORM_LABELS } from '../responses/surveyPlatform';

/** How many records came from a source. */
export interface SourceCount {
	/** The platform as people write it and the shape of the record, with a line break between. */
	name: string;
	count: number;
}

/** Where the records of a run came from, those of most records first. */
export function* sourcesOf(found: readonly FoundReading[]): Sliced<SourceCount[]> {
	const records = new Map<ResponseAdapter, number>();
	for (let record = 0; record < found.length; record++) {
		if (record % STEPS_PER_SLICE === 0) yield;
		const { adapter } = found[record] as FoundReading;
		if (adapter !== undefined) records.set(adapter, (records.get(adapter) ?? 0) + 1);
	}
	// Tables with different columns have an adapter each, and one name.
	const counts = new Map<string, number>();
	for (const [{ platform, shape }, count] of records) {
		const name = `${SURVEY_PLATFORM_LABELS[platform]}\n${shape}`;
		counts.set(name, (counts.get(name) ?? 0) + count);
	}
	return Array.from(counts, ([name, count]) => ({ name, count })).sort(
		(a, b) => b.count - a.count || (a.name < b.name ? -1 : 1),
	);
}
