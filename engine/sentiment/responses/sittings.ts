import { tidyId } from '../../identity/contact';
import { STEPS_PER_SLICE, type Sliced } from '../../slices/sliced';
import type { FoundReading } from './findReadings';
import type { SurveyAnswer, SurveyAnswers } from './surveyAnswers';

/** Records that are one person's filling in of one survey, in the order of their answers. */
export type Sitting = readonly number[];

/**
 * Joins the records of each participant: Zigpoll, for one, gives a record for every question. Who answers the same
 * question again has filled in the survey again. A record that names no participant stands for itself.
 *
 * @param at when each record was given
 * @returns sittings in the order of their first records in the input
 */
export function* joinSittings(
	found: readonly FoundReading[],
	{ ofRecord, emails }: SurveyAnswers,
	at: Float64Array,
): Sliced<Sitting[]> {
	const groups: number[][] = [];
	const groupOf = new Map<string, number[]>();
	for (let record = 0; record < found.length; record++) {
		if (record % STEPS_PER_SLICE === 0) yield;
		const { adapter, reading } = found[record] as FoundReading;
		if (adapter === undefined || reading?.kind !== 'response') continue;
		if (ofRecord[record]?.length === 0 && !emails.has(record)) continue;
		const participant = tidyId(reading.participantId);
		const key = `${adapter.platform}\n${tidyId(reading.formId) ?? ''}\n${participant}`;
		const known = participant === null ? undefined : groupOf.get(key);
		if (known !== undefined) {
			known.push(record);
			continue;
		}
		const group = [record];
		groups.push(group);
		if (participant !== null) groupOf.set(key, group);
	}

	/** By time; of two at the same moment by id, so that the order of the input cannot matter. */
	const compare = (a: number, b: number): number => {
		const timeA = at[a] as number;
		const timeB = at[b] as number;
		if (timeA !== timeB && !(Number.isNaN(timeA) && Number.isNaN(timeB))) {
			if (Number.isNaN(timeA)) return 1;
			return Number.isNaN(timeB) ? -1 : timeA - timeB;
		}
		const idA = idOf(found[a]);
		const idB = idOf(found[b]);
		return idA < idB ? -1 : idA > idB ? 1 : a - b;
	};

	const sittings: Sitting[] = [];
	let count = 0;
	for (const group of groups) {
		if (count++ % STEPS_PER_SLICE === 0) yield;
		if (group.length === 1) sittings.push(group);
		else sittings.push(...splitAtRepeats(group.sort(compare), ofRecord));
	}
	return sittings;
}

function idOf(found: FoundReading | undefined): string {
	return found?.reading?.kind === 'response' ? (tidyId(found.reading.responseId) ?? '') : '';
}

function splitAtRepeats(
	records: readonly number[],
	ofRecord: ReadonlyArray<readonly SurveyAnswer[]>,
): Sitting[] {
	const sittings: number[][] = [];
	let answered = new Set<number>();
	let sitting: number[] = [];
	for (const record of records) {
		const questions = (ofRecord[record] as readonly SurveyAnswer[]).map(({ question }) => question);
		if (sitting.length === 0 || questions.some((question) => answered.has(question))) {
			sitting = [];
			answered = new Set();
			sittings.push(sitting);
		}
		sitting.push(record);
		for (const question of questions) answered.add(question);
	}
	return sittings;
}
