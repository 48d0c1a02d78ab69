import type { Item } from '../item';
import type { Sliced } from '../slices/sliced';
import type { AnalysedResponse } from './analysedResponse';
import { detectLanguage, prepareDetection } from './detection/detectLanguage';
import type { Language } from './language/language';
import { languageHint } from './detection/languageHint';
import { prepareQuestionKinds } from './questions/questionKind';
import { createAnswerReader, type AnswerReader } from './readAnswer';
import { readResponses, type ReadResponses } from './responses/readResponses';
import type { SurveyResponse } from './responses/surveyResponse';
import { responseScores } from './scales/responseScores';
import type { SentimentSettings } from './sentimentSettings';
import { readText, type ReadText } from './text/readText';
import { withoutNonAnswers } from './withoutNonAnswers';
import { withOutcome } from './withOutcome';

/** The responses of a run, read on this machine. */
export interface Analysis {
	read: ReadResponses;
	/** Those of `read.responses` that are answers, in the same order. */
	analysed: AnalysedResponse[];
	/** The language that most answers are in, which short ones are read in; null where none can be told. */
	majority: Language | null;
}

/** After so many characters there may be a pause: the first answers of a process take half a millisecond each. */
const CHARACTERS_PER_SLICE = 5000;

/**
 * Reads survey answers and reviews: what is said in their words and by their scores, each by itself and on this machine
 * alone. The language of an answer is what the operator or the platform says, else what its words show, else, for short
 * ones, the one of most other answers.
 *
 * @throws InputError where a field that the operator named is in no item
 * @example
 * const { analysed } = runAtOnce(analyseResponses([{ json: zigpollResponse }], settings));
 */
export function* analyseResponses(
	items: readonly Item[],
	settings: SentimentSettings,
): Sliced<Analysis> {
	// The names of columns are asked for their questions before any answer is read.
	yield* prepareQuestionKinds();
	const read = yield* readResponses(items, settings.read);
	const reader = createAnswerReader(settings);
	const { responses } = read;
	yield* prepareDetection();
	const analysed = new Array<AnalysedResponse>(responses.length);
	const found = new Map<Language, number>();
	const undecided: number[] = [];
	let characters = 0;
	for (let place = 0; place < responses.length; place++) {
		const response = responses[place] as SurveyResponse;
		characters += (response.text?.length ?? 0) + CHARACTERS_OF_WORK;
		if (characters > CHARACTERS_PER_SLICE) {
			characters = 0;
			yield;
		}
		if (response.text === null) {
			analysed[place] = analysedOf(response, undefined, reader);
			continue;
		}
		const text = readText(response.text);
		const language = languageOf(response, text, settings);
		if (language === null) {
			undecided.push(place);
			continue;
		}
		yield* reader.prepare(language);
		if (language !== 'other') found.set(language, (found.get(language) ?? 0) + 1);
		analysed[place] = analysedOf(response, text, reader, language);
	}
	const majority = mostOften(found);
	for (const place of undecided) {
		const response = responses[place] as SurveyResponse;
		const text = readText(response.text ?? '');
		const language = majority ?? detectLanguage(text).language ?? DEFAULT_LANGUAGE;
		yield* reader.prepare(language);
		analysed[place] = analysedOf(response, text, reader, language);
		characters += text.text.length + CHARACTERS_OF_WORK;
		if (characters > CHARACTERS_PER_SLICE) {
			characters = 0;
			yield;
		}
	}
	return { ...(yield* withoutNonAnswers(read, analysed)), majority };
}

/** What an answer takes beside its characters, in characters. */
const CHARACTERS_OF_WORK = 100;
/** Where no answer is long enough to tell: most surveys and most emoji are read well as English. */
const DEFAULT_LANGUAGE: Language = 'en';

/** @returns null where the words do not tell */
function languageOf(
	response: SurveyResponse,
	text: ReadText,
	{ language }: SentimentSettings,
): Language | 'other' | null {
	if (language !== 'auto') return language;
	const hinted = languageHint(response.languageHint);
	if (hinted !== undefined) return hinted;
	const detected = detectLanguage(text, DEFAULT_LANGUAGE);
	// A confidence of 0 says that the fallback was taken.
	return detected.confidence === 0 ? null : detected.language;
}

/** Of two languages found equally often, the alphabetically first: the order of the input cannot matter. */
function mostOften(found: ReadonlyMap<Language, number>): Language | null {
	const [most] = [...found].sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1));
	return most?.[0] ?? null;
}

function analysedOf(
	response: SurveyResponse,
	text: ReadText | undefined,
	reader: AnswerReader,
	language: Language | 'other' | null = null,
): AnalysedResponse {
	const outcome = text === undefined ? undefined : reader.read(text, response.question, language);
	return withOutcome(
		{
			response,
			text: text === undefined ? null : text.text.trim(),
			questionKind: reader.kindOf(response.question),
			scores: responseScores(response.scores),
		},
		outcome,
	);
}
