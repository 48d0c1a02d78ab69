import { tidyId } from '../../identity/contact';
import { STEPS_PER_SLICE, type Sliced } from '../../slices/sliced';
import type { FoundReading } from './findReadings';

/**
 * Records that say again what another one says, or said it before it was changed: of two versions of a response, by its
 * platform's id, the later one counts. Rows of a table are the same only when their answers are as well, since not every
 * column named "id" tells rows apart.
 *
 * @param changedAt when each record was last changed
 */
export function* supersededRecords(
	found: readonly FoundReading[],
	changedAt: Float64Array,
): Sliced<Set<number>> {
	/** The latest record of each id; of a further content under the same id, by id and content. */
	const latest = new Map<string, number>();
	const latestOfContent = new Map<string, number>();
	const superseded = new Set<number>();
	for (let record = 0; record < found.length; record++) {
		if (record % STEPS_PER_SLICE === 0) yield;
		const { adapter, reading } = found[record] as FoundReading;
		if (adapter === undefined || reading?.kind !== 'response') continue;
		const id = tidyId(reading.responseId);
		if (id === null) continue;
		const form = tidyId(reading.formId) ?? '';
		let versions = latest;
		let key = `${adapter.platform}\n${form}\n${id}`;
		let other = latest.get(key);
		if (other !== undefined) {
			const content = contentOf(found[record]);
			if (content !== contentOf(found[other])) {
				versions = latestOfContent;
				key = `${key}\n${content}`;
				other = versions.get(key);
			}
		}
		if (other === undefined) {
			versions.set(key, record);
		} else if ((changedAt[record] as number) > (changedAt[other] as number)) {
			superseded.add(other);
			versions.set(key, record);
		} else {
			superseded.add(record);
		}
	}
	return superseded;
}

function contentOf(found: FoundReading | undefined): string {
	if (found?.adapter?.shape !== 'row' || found.reading?.kind !== 'response') return '';
	return found.reading.answers
		.map(({ question, value }) => `${String(question)}=${String(value)}`)
		.join('\n');
}
