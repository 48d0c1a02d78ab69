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
	const latest = new Map<string, number>();
	const superseded = new Set<number>();
	for (const [record, { adapter, reading }] of found.entries()) {
		if (record % STEPS_PER_SLICE === 0) yield;
		if (adapter === undefined || reading?.kind !== 'response') continue;
		const id = tidyId(reading.responseId);
		if (id === null) continue;
		const form = tidyId(reading.formId) ?? '';
		const content = adapter.shape === 'row' ? rowContent(reading.answers) : '';
		const key = [adapter.platform, form, id, content].join('\n');
		const other = latest.get(key);
		if (other === undefined) {
			latest.set(key, record);
		} else if ((changedAt[record] as number) > (changedAt[other] as number)) {
			superseded.add(other);
			latest.set(key, record);
		} else {
			superseded.add(record);
		}
	}
	return superseded;
}

function rowContent(answers: ReadonlyArray<{ question?: unknown; value: unknown }>): string {
	return answers.map(({ question, value }) => `${String(question)}=${String(value)}`).join('\n');
}
