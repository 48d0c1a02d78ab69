import { tidyEmail, tidyId } from '../../identity/contact';
import { emailDigest } from '../../identity/emailDigest';
import { normaliseColumnName } from '../../columns/normaliseColumnName';
import { valueAtPath } from '../../valueAtPath';
import { saysNothing } from '../questions/saysNothing';
import { likertScore } from '../scales/likertScore';
import type { GivenScore, ScaleRange } from '../scales/scale';
import { writtenScore } from '../scales/writtenScore';
import type { FoundReading } from './findReadings';
import type { QuestionUse } from './questionUse';
import type { ResponseReading } from './responseReading';
import type { ResponseSettings } from './responseSettings';
import { isSentence } from './rows/isSentence';
import type { Sitting } from './sittings';
import type { SurveyAnswer, SurveyAnswers } from './surveyAnswers';
import type { SurveyResponse } from './surveyResponse';

/** What the responses of a sitting are made from. */
export interface ResponseSources {
	found: readonly FoundReading[];
	answers: SurveyAnswers;
	uses: readonly QuestionUse[];
	at: Float64Array;
	settings: Pick<ResponseSettings, 'groupBy' | 'question'>;
}

/** What came of a sitting. */
export interface SittingResult {
	responses: SurveyResponse[];
	/** Scores beyond the ends of their scale, which do not count. */
	offScale: number[];
}

/** A group's name in a report. */
const LONGEST_GROUP = 120;

/**
 * The responses of one sitting: one for each answer in words, with the scores of the whole sitting; one without words
 * where there are only scores; none where there is neither.
 *
 * @param number of the sitting
 */
export function responsesOf(
	sitting: Sitting,
	number: number,
	sources: ResponseSources,
): SittingResult {
	const { found, answers, uses, settings } = sources;
	const scores: GivenScore[] = [];
	const offScale: number[] = [];
	const texts: Array<{ record: number; answer: SurveyAnswer }> = [];
	let group: string | null = null;
	for (const record of sitting) {
		group ??= groupIn(found[record] as FoundReading, settings.groupBy);
		for (const answer of answers.ofRecord[record] as readonly SurveyAnswer[]) {
			const use = uses[answer.question] as QuestionUse;
			if (use.kind === 'text') {
				texts.push({ record, answer });
			} else if (use.kind === 'score' || use.kind === 'words') {
				const value = scoreIn(answer.value, use.kind);
				if (isOn(value, use.range)) scores.push({ value, range: use.range });
				else if (!Number.isNaN(value) || !saysNothing(String(answer.value))) offScale.push(value);
			} else if (settings.groupBy !== undefined && isAsked(answer, sources)) {
				group ??= String(answer.value).slice(0, LONGEST_GROUP);
			}
		}
	}
	const person = personOf(sitting, sources);
	// Spelled out field by field: a run makes hundreds of thousands of these, and spreading is dear.
	const responseTo = (
		records: readonly number[],
		question: string | null,
		text: string | null,
	): SurveyResponse => {
		const record = records[0] as number;
		const { adapter, reading } = found[record] as FoundReading;
		const moment = sources.at[record] as number;
		return {
			platform: adapter?.platform ?? 'spreadsheet',
			records,
			items: itemsOf(records, found),
			sitting: number,
			responseId: tidyId((reading as ResponseReading).responseId),
			customerId: person.customerId,
			email: person.email,
			answeredAt: Number.isNaN(moment) ? null : moment,
			question,
			text,
			scores,
			languageHint: person.languageHint,
			group,
		};
	};
	const responses = texts.map(({ record, answer }) =>
		responseTo(
			recordsBehind(record, sitting, texts),
			questionOf(answer.wording, settings.question),
			String(answer.value),
		),
	);
	if (responses.length === 0 && scores.length > 0) responses.push(responseTo(sitting, null, null));
	return { responses, offScale };
}

/** A whole question of the payload's goes before the operator's; a word that heads a column does not. */
function questionOf(wording: string, asked: string | undefined): string | null {
	if (isSentence(wording)) return wording;
	return asked ?? (wording === '' ? null : wording);
}

/** The record with the words, and those of the sitting that have none: their scores are part of the response. */
function recordsBehind(
	record: number,
	sitting: Sitting,
	texts: ReadonlyArray<{ record: number }>,
): readonly number[] {
	if (sitting.length === 1) return sitting;
	const hasWords = new Set(texts.map((text) => text.record));
	return [record, ...sitting.filter((other) => !hasWords.has(other))];
}

function itemsOf(records: readonly number[], found: readonly FoundReading[]): number[] {
	const itemOf = (record: number) => (found[record] as FoundReading).item;
	return records.length === 1 ? records.map(itemOf) : [...new Set(records.map(itemOf))];
}

/** Who answered: what the first record says that says anything. */
function personOf(sitting: Sitting, { found, answers }: ResponseSources) {
	let customerId: string | null = null;
	let email: string | null = null;
	let languageHint: string | null = null;
	for (const record of sitting) {
		const reading = (found[record] as FoundReading).reading as ResponseReading;
		customerId ??= tidyId(reading.customerId) ?? emailDigest(reading.email);
		email ??= tidyEmail(reading.email) ?? answers.emails.get(record) ?? null;
		languageHint ??= typeof reading.language === 'string' ? tidyId(reading.language) : null;
	}
	return { customerId, email, languageHint };
}

function scoreIn(value: string | number, kind: 'score' | 'words'): number {
	if (kind === 'score') return writtenScore(value);
	return likertScore(String(value))?.score ?? NaN;
}

function isOn(value: number, { low, high }: ScaleRange): boolean {
	return value >= low && value <= high;
}

function groupIn({ json, reading }: FoundReading, groupBy: string | undefined): string | null {
	if (groupBy === undefined || reading?.kind !== 'response') return null;
	const wanted = normaliseColumnName(groupBy);
	for (const [name, value] of reading.fields ?? []) {
		if (name === groupBy || (wanted !== '' && normaliseColumnName(name) === wanted)) {
			const group = groupName(value);
			if (group !== null) return group;
		}
	}
	return groupName(valueAtPath(json, groupBy));
}

function groupName(value: unknown): string | null {
	if (typeof value === 'boolean') return value ? 'Yes' : 'No';
	if (typeof value === 'number') return Number.isFinite(value) ? String(value) : null;
	if (typeof value !== 'string') return null;
	const name = value.trim().slice(0, LONGEST_GROUP);
	return name === '' ? null : name;
}

function isAsked(
	{ question, wording }: SurveyAnswer,
	{ answers, settings }: ResponseSources,
): boolean {
	return wording === settings.groupBy || answers.profiles[question]?.name === settings.groupBy;
}
