import { quote } from '../../text/quote';
import { saysNothing } from '../questions/saysNothing';
import type { Item } from '../../item';
import { isRecord, type JsonRecord } from '../../json';
import { STEPS_PER_SLICE, type Sliced } from '../../slices/sliced';
import { answerMoments, type AnswerMoments } from './answerMoments';
import { findReadings, type FoundReading } from './findReadings';
import type { QuestionProfile } from './questionProfile';
import { questionUses, type QuestionUse } from './questionUse';
import type { ResponseRejection } from './responseRejection';
import type { SurveyReading } from './responseReading';
import type { ResponseSettings } from './responseSettings';
import { responsesOf } from './responsesOf';
import { joinSittings, type Sitting } from './sittings';
import { supersededRecords } from './supersededRecords';
import { surveyAnswers, type SurveyAnswer, type SurveyAnswers } from './surveyAnswers';
import type { SurveyResponse } from './surveyResponse';
import { unusable } from './unusable';

/** A record that is in no response, with the item that it came in. */
export interface RejectedResponse extends ResponseRejection {
	record: number;
	/** Number of the item. */
	item: number;
	/** The record as it was: the whole item, or the part of it that the record is. */
	json: JsonRecord;
}

/** The responses of a run. Every record that was found is behind a response or among the rejected. */
export interface ReadResponses {
	found: readonly FoundReading[];
	responses: SurveyResponse[];
	/** In the order of the input. */
	rejected: RejectedResponse[];
	/** How many people filled in a survey, each time counted. */
	sittings: number;
	moments: AnswerMoments;
	profiles: readonly QuestionProfile[];
	uses: readonly QuestionUse[];
	/** How many scores lay beyond the ends of their scale. */
	offScale: number;
}

/**
 * Reads survey answers and reviews from whatever the items are: platforms are recognised record by record, everything
 * else is read as rows whose columns are understood by name; what the answers to each question are (words, scores,
 * options) is decided over the whole batch.
 *
 * @throws InputError where a field that the operator named is in no item
 */
export function* readResponses(
	items: readonly Item[],
	settings: ResponseSettings,
): Sliced<ReadResponses> {
	const found = yield* findReadings(items, settings);
	const moments = yield* answerMoments(found, settings);
	const superseded = yield* supersededRecords(found, moments.changedAt);
	const answers = yield* surveyAnswers(found, superseded, settings);
	const uses = questionUses(answers.profiles, settings);
	const sittings = yield* joinSittings(found, answers, moments.at);
	const responses: SurveyResponse[] = [];
	const rejections = new Map<number, ResponseRejection>();
	const sources = { found, answers, uses, at: moments.at, settings };
	let offScale = 0;
	let used = 0;
	for (let index = 0; index < sittings.length; index++) {
		if (index % (STEPS_PER_SLICE / 4) === 0) yield;
		const sitting = sittings[index] as Sitting;
		const result = responsesOf(sitting, used, sources);
		offScale += result.offScale.length;
		if (result.responses.length > 0) used++;
		for (const response of result.responses) responses.push(response);
		if (result.responses.length > 0) continue;
		for (const record of sitting) {
			rejections.set(
				record,
				withoutWords(
					record,
					answers,
					uses,
					result.offScale,
					nestedIn(found[record] as FoundReading),
				),
			);
		}
	}
	const rejected: RejectedResponse[] = [];
	for (let record = 0; record < found.length; record++) {
		if (record % STEPS_PER_SLICE === 0) yield;
		const { item, json, reading } = found[record] as FoundReading;
		const rejection = rejectionOf(record, json, reading);
		if (rejection !== undefined) rejected.push({ record, item, json, ...rejection });
	}

	function rejectionOf(
		record: number,
		json: JsonRecord,
		reading: SurveyReading | undefined,
	): ResponseRejection | undefined {
		if (reading === undefined) return unusable(json, settings.source);
		if (reading.kind === 'refused') return { reason: reading.reason, detail: reading.detail };
		if (superseded.has(record)) return SUPERSEDED;
		if (rejections.has(record) || answers.emails.has(record)) return rejections.get(record);
		return answers.ofRecord[record]?.length === 0 ? nothingSaid(json) : undefined;
	}
	return {
		found,
		responses,
		rejected,
		sittings: used,
		moments,
		profiles: answers.profiles,
		uses,
		offScale,
	};
}

const SUPERSEDED: ResponseRejection = {
	reason: 'duplicate',
	detail: 'The same response is in the input more than once, and its latest version was read.',
};

function nothingSaid(json: JsonRecord): ResponseRejection {
	const hasKeys = Object.keys(json).length > 0;
	return hasKeys
		? { reason: 'noAnswer', detail: 'No question of this response was answered.' }
		: { reason: 'empty', detail: 'This item is empty.' };
}

const LONGEST_FIELD_SHOWN = 40;

/** The first field of a row in which something is nested; platforms' answers are found wherever they are. */
function nestedIn({ json, adapter }: FoundReading): string | undefined {
	if (adapter?.platform !== 'spreadsheet') return undefined;
	const field = Object.keys(json).find((key) => {
		const value = json[key];
		return isRecord(value) || (Array.isArray(value) && value.some(isRecord));
	});
	return field?.slice(0, LONGEST_FIELD_SHOWN);
}

function withoutWords(
	record: number,
	{ ofRecord, profiles }: SurveyAnswers,
	uses: readonly QuestionUse[],
	offScale: readonly number[],
	nested: string | undefined,
): ResponseRejection {
	const answers = ofRecord[record] as readonly SurveyAnswer[];
	const [given] = answers;
	const silent = answers.find(({ value }) => saysNothing(String(value)));
	const kind = given === undefined ? undefined : uses[given.question]?.kind;
	const [wrong] = offScale;
	if (wrong !== undefined) {
		return {
			reason: 'noText',
			detail: `There are no words, and the score ${wrong} is not on the scale of the other answers to the question.`,
		};
	}
	if (kind === 'number') {
		const isAsked = (profiles[given?.question ?? 0]?.wordings.size ?? 0) > 0;
		return {
			reason: 'noText',
			detail: isAsked
				? 'There are no words, only an answer on no scale that is known. Where it is a score, choose "Score Scale" in the options.'
				: 'There are no words, only a number without its question. Fill in "Question", or choose "Score Scale" in the options.',
		};
	}
	if (nested !== undefined) {
		return {
			reason: 'noText',
			detail: `There are no words and no score that can be read: more is nested in "${nested}", in a shape that is not known. Bring each answer into a field of its own with an Edit Fields node, with the question as its name.`,
		};
	}
	if (silent !== undefined) {
		return {
			reason: 'noAnswer',
			detail: `${quote(String(silent.value))} is no answer to the question.`,
		};
	}
	return {
		reason: 'noText',
		detail:
			'There are no words and no score, only options that were chosen, dates, links or numbers. Where one of the fields holds words, name it in "Text Field".',
	};
}
