import { saysNothing } from '../questions/saysNothing';
import { likertScore } from '../scales/likertScore';
import type { Scale } from '../scales/scale';
import { highestBeside, writtenScore } from '../scales/writtenScore';
import { isData } from './isData';
import type { AnswerForm } from './responseReading';

/** What all answers to one question look like together. */
export interface QuestionProfile {
	/** Number of the question. */
	readonly index: number;
	/** Of the survey that the question belongs to: platform and form. */
	readonly survey: string;
	/** The name of the field or the id of the question. */
	readonly name: string;
	/** The wordings that it was asked in, without HTML. */
	readonly wordings: Set<string>;
	readonly forms: Set<AnswerForm>;
	scale: Scale | undefined;
	low: number | undefined;
	high: number | undefined;
	/** How many answers say something, and of these how many are numbers, or steps of a scale in words. */
	filled: number;
	numeric: number;
	likert: number;
	/** Of the numbers. */
	lowest: number;
	highest: number;
	areWhole: boolean;
	/** How often each number was given, up to so many as could be scores. */
	readonly numbers: Map<number, number>;
	/** The highest score that the numbers are written beside ("4/10"); NaN where none is. */
	outOf: number;
	/** How many are a date, a time, a link or a long number, and no words. */
	data: number;
	/** Added up over the answers that are no numbers. */
	letters: number;
	blanks: number;
	/** How often each answer was given, up to so many as could be options of a question. */
	readonly options: Map<string, number>;
	/** Answers that say that there is none: "N/A" does not make a column of scores one of words. */
	readonly nonAnswers: Set<string>;
}

/** A question has no more options; what comes after them is not kept. */
export const MOST_OPTIONS = 60;
/** A scale of a hundred and some decimals; what has more is none. */
const MOST_NUMBERS = 200;
/** Answers longer than this are no options, and are told apart by their beginnings. */
const LONGEST_OPTION = 60;
/** Of a longer answer only the beginning is looked at for blanks. */
const LONGEST_LOOK = 300;
const MOST_WORDINGS = 8;
/** "prefiero no contestar" */
const LONGEST_NON_ANSWER = 30;

export function newProfile(index: number, survey: string, name: string): QuestionProfile {
	return {
		index,
		survey,
		name,
		wordings: new Set(),
		forms: new Set(),
		scale: undefined,
		low: undefined,
		high: undefined,
		filled: 0,
		numeric: 0,
		likert: 0,
		lowest: Infinity,
		highest: -Infinity,
		areWhole: true,
		numbers: new Map(),
		outOf: NaN,
		data: 0,
		letters: 0,
		blanks: 0,
		options: new Map(),
		nonAnswers: new Set(),
	};
}

/** Notes the wording of the question, and what the platform says of it. */
export function noteQuestion(
	profile: QuestionProfile,
	wording: string,
	answer: { form: AnswerForm; scale?: Scale; low?: number; high?: number },
): void {
	if (wording !== '' && profile.wordings.size < MOST_WORDINGS) profile.wordings.add(wording);
	profile.forms.add(answer.form);
	profile.scale ??= answer.scale;
	if (answer.low !== undefined && answer.high !== undefined && answer.high > answer.low) {
		profile.low ??= answer.low;
		profile.high ??= answer.high;
	}
}

/** Notes an answer that is not blank. */
export function noteAnswer(profile: QuestionProfile, value: string | number): void {
	const score = writtenScore(value);
	if (Number.isNaN(score) && isNonAnswer(profile, String(value))) return;
	profile.filled++;
	if (!Number.isNaN(score)) {
		profile.numeric++;
		profile.lowest = Math.min(profile.lowest, score);
		profile.highest = Math.max(profile.highest, score);
		profile.areWhole &&= Number.isInteger(score);
		const times = profile.numbers.get(score) ?? 0;
		if (times > 0 || profile.numbers.size < MOST_NUMBERS) profile.numbers.set(score, times + 1);
		if (typeof value === 'string') noteEnd(profile, highestBeside(value));
		return;
	}
	const text = String(value);
	profile.letters += text.length;
	if (isData(text)) profile.data++;
	if (text.length <= LONGEST_OPTION && likertScore(text) !== undefined) profile.likert++;
	const option = text.slice(0, LONGEST_OPTION);
	const given = profile.options.get(option) ?? 0;
	if (given > 0 || profile.options.size <= MOST_OPTIONS) profile.options.set(option, given + 1);
	const end = Math.min(text.length, LONGEST_LOOK);
	for (let at = 0; at < end; at++) if (text.charCodeAt(at) === SPACE) profile.blanks++;
}

function noteEnd(profile: QuestionProfile, end: number): void {
	if (!Number.isNaN(end) && !(profile.outOf >= end)) profile.outOf = end;
}

const SPACE = 32;

/** Each is looked up once: a column of free text repeats itself seldom, and is longer. */
function isNonAnswer({ options, nonAnswers }: QuestionProfile, text: string): boolean {
	if (text.length > LONGEST_NON_ANSWER || options.has(text)) return false;
	if (nonAnswers.has(text)) return true;
	if (!saysNothing(text)) return false;
	if (nonAnswers.size < MOST_OPTIONS) nonAnswers.add(text);
	return true;
}
