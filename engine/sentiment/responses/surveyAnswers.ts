import { tidyEmail, tidyId } from '../../identity/contact';
import { isRecord } from '../../json';
import { valueAtPath } from '../../valueAtPath';
import { missingField } from '../../columns/missingField';
import { STEPS_PER_SLICE, type Sliced } from '../../slices/sliced';
import { cleanText } from '../text/cleanText';
import type { FoundReading } from './findReadings';
import { newProfile, noteAnswer, noteQuestion, type QuestionProfile } from './questionProfile';
import type { AnswerReading, ResponseReading } from './responseReading';
import type { ResponseSettings } from './responseSettings';
import { isQuestion } from './rows/isQuestion';
import { tablesOfRows } from './rows/tablesOfRows';

/** An answer that is not blank. */
export interface SurveyAnswer {
	/** Number of its question's profile. */
	question: number;
	/** In words, without HTML; '' where nobody knows it. */
	wording: string;
	value: string | number;
}

/** The answers of all records, and what the answers to each question look like together. */
export interface SurveyAnswers {
	/** Of each record; empty for records that do not count. */
	readonly ofRecord: ReadonlyArray<readonly SurveyAnswer[]>;
	readonly profiles: readonly QuestionProfile[];
	/** Addresses that were the answer to a question. */
	readonly emails: ReadonlyMap<number, string>;
}

const LONGEST_QUESTION = 2_000;
const NONE: readonly SurveyAnswer[] = [];

/**
 * Takes the answers out of the readings and looks at all answers to each question.
 *
 * @param left records that do not count
 * @throws InputError where the field that the operator named is in no record
 */
export function* surveyAnswers(
	found: readonly FoundReading[],
	left: ReadonlySet<number>,
	settings: ResponseSettings,
): Sliced<SurveyAnswers> {
	const profiles: QuestionProfile[] = [];
	const profileOf = new Map<string, QuestionProfile>();
	const wordings = new Map<string, string>();
	const emails = new Map<number, string>();
	let hasTextField = false;

	function profileFor(survey: string, name: string): QuestionProfile {
		const key = `${survey}\n${name}`;
		let profile = profileOf.get(key);
		if (profile === undefined) {
			profile = newProfile(profiles.length, survey, name);
			profileOf.set(key, profile);
			profiles.push(profile);
		}
		return profile;
	}

	/** A survey asks the same few questions thousands of times: each is cleaned once. */
	function wordingOf(question: unknown): string {
		if (typeof question !== 'string' || question.length > LONGEST_QUESTION) return '';
		let wording = wordings.get(question);
		if (wording === undefined) {
			wording = cleanText(question).replace(/\s+/g, ' ').trim();
			wordings.set(question, wording);
		}
		return wording;
	}

	function answersIn(record: number, survey: string, reading: readonly AnswerReading[]) {
		const answers: SurveyAnswer[] = [];
		for (const answer of reading) {
			const wording = wordingOf(answer.question);
			const profile = profileFor(survey, tidyId(answer.questionId) ?? wording);
			noteQuestion(profile, wording, answer);
			if (profile.name === settings.textField || wording === settings.textField) {
				hasTextField = true;
			}
			const value = plainValue(answer.value);
			if (value === undefined) continue;
			const email = typeof value === 'string' ? emailIn(value) : null;
			if (email !== null) {
				emails.set(record, email);
				continue;
			}
			noteAnswer(profile, value);
			answers.push({ question: profile.index, wording, value });
		}
		return answers;
	}

	const tables = tablesOfRows(found.map(({ adapter }) => adapter));
	const ofRecord: Array<readonly SurveyAnswer[]> = new Array(found.length).fill(NONE);
	for (let record = 0; record < found.length; record++) {
		if (record % (STEPS_PER_SLICE / 4) === 0) yield;
		const { adapter, reading, json } = found[record] as FoundReading;
		if (adapter === undefined || reading?.kind !== 'response' || left.has(record)) continue;
		const table = tables.get(adapter) ?? '';
		const survey = `${adapter.platform}\n${tidyId(reading.formId) ?? ''}\n${table}`;
		ofRecord[record] = answersIn(record, survey, withTextField(reading, json, settings.textField));
	}
	if (settings.textField !== undefined && !hasTextField && profiles.length > 0) {
		refuseTextField(settings.textField, found);
	}
	return { ofRecord, profiles, emails };
}

/** Adds the field that the operator named, where it is none of the answers already. */
function withTextField(
	{ answers }: ResponseReading,
	json: FoundReading['json'],
	textField: string | undefined,
): readonly AnswerReading[] {
	if (textField === undefined) return answers;
	const isAnswer = answers.some(
		({ question, questionId }) => question === textField || questionId === textField,
	);
	const value = isAnswer ? undefined : valueAtPath(json, textField);
	if (typeof value !== 'string') return answers;
	const question = isQuestion(textField) ? textField : undefined;
	return [...answers, { question, questionId: textField, value, form: 'text' }];
}

function refuseTextField(textField: string, found: readonly FoundReading[]): never {
	throw missingField(
		[textField],
		found.flatMap(({ json }) => Object.keys(json)),
		'Drag the right one into "Text Field", or leave it empty.',
	);
}

function plainValue(value: unknown): string | number | undefined {
	if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
	// Markup and invisible characters alone are no words.
	if (typeof value === 'string') return cleanText(value).trim() === '' ? undefined : value;
	if (typeof value === 'boolean') return value ? 'Yes' : 'No';
	if (!Array.isArray(value)) return undefined;
	const options = value.map(plainOption).filter((option) => option !== undefined);
	return options.length === 0 ? undefined : options.join(', ');
}

function plainOption(option: unknown): string | undefined {
	if (typeof option === 'string') return option.trim() === '' ? undefined : option.trim();
	if (typeof option === 'number') return String(option);
	return isRecord(option) && typeof option.label === 'string' ? option.label : undefined;
}

function emailIn(value: string): string | null {
	return value.includes('@') && value.includes('.') ? tidyEmail(value) : null;
}
