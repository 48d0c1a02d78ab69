import type { Hint } from '../../hint';
import { quote } from '../../text/quote';
import type { Sliced } from '../../slices/sliced';
import type { Analysis } from '../analyseResponses';
import type { QuestionProfile } from '../responses/questionProfile';
import type { QuestionUse } from '../responses/questionUse';
import type { ReadResponses } from '../responses/readResponses';
import type { ResponseRejectionReason } from '../responses/responseRejection';
import type { Scale } from '../scales/scale';
import { scaleAsked } from '../scales/scaleAsked';
import { countOf, written } from '../../text/countOf';
import { findingsIn, type Findings } from './findingsIn';
import { rejectionsOf, type RejectionCount } from './rejectionsOf';
import { sourcesOf, type SourceCount } from './sourcesOf';

/** Reasons as an operator would say them, after a number: "12 without an answer". */
const REASON_WORDS: Record<ResponseRejectionReason, string> = {
	empty: 'empty',
	noAnswer: 'without an answer',
	noText: 'without words or a score',
	duplicate: 'duplicate',
	excluded: 'taken out by their platform',
	notAResponse: 'no survey answers',
	unrecognised: 'not recognised',
};

const SCALE_NAMES: Record<Scale, string> = {
	nps: 'NPS',
	csat: 'satisfaction (CSAT)',
	ces: 'customer effort (CES)',
	stars: 'stars',
};

const MOST_SCALES_SHOWN = 5;

/**
 * Says what was read: from which sources, how much of it, what was rejected and why, which scores were recognised, and
 * what the operator should look into.
 *
 * @example
 * 'Read 38 Zigpoll records (response) as 19 responses, all used.'
 */
export function* reportResponses({ read, analysed }: Analysis): Sliced<Hint[]> {
	if (read.found.length === 0) {
		return [
			{
				kind: 'warning',
				text: 'There were no items to read. Connect a node that gives survey answers or reviews.',
			},
		];
	}
	const sources = yield* sourcesOf(read.found);
	const rejections = yield* rejectionsOf(read.rejected);
	const findings = yield* findingsIn(analysed);
	return [
		{ kind: 'info', text: whatWasRead(read, sources, rejections, analysed.length) },
		...aboutRejected(rejections, analysed.length),
		...aboutScores(read),
		...aboutDates(read, findings),
		...aboutQuestions(findings),
		...aboutLanguages(findings),
		...aboutDisagreements(findings),
		...aboutUrgent(findings),
	];
}

function whatWasRead(
	{ found, rejected }: ReadResponses,
	sources: readonly SourceCount[],
	rejections: readonly RejectionCount[],
	responses: number,
): string {
	const named = sources.map(({ name, count }) => {
		const [label, shape] = name.split('\n');
		// A row is all that a record of a table is called.
		if (shape === 'row') return countOf(count, `${label} row`);
		return `${countOf(count, `${label} record`)} (${shape})`;
	});
	const known = sources.reduce((sum, { count }) => sum + count, 0);
	const others = found.length - known;
	if (others > 0 && known > 0) named.push(countOf(others, 'other record'));
	const what = named.length === 0 ? countOf(found.length, 'record') : named.join(', ');
	const read = `Read ${what} as ${countOf(responses, 'response')}`;
	if (rejected.length === 0) return `${read}, all used.`;
	const reasons = rejections.map(
		({ reason, count }) => `${written(count)} ${REASON_WORDS[reason]}`,
	);
	return `${read}; ${written(rejected.length)} rejected (${reasons.join(', ')}).`;
}

function aboutRejected(rejections: readonly RejectionCount[], responses: number): Hint[] {
	const isNothing = responses === 0;
	const example = isNothing
		? rejections[0]?.first
		: rejections.find(({ reason }) => reason === 'unrecognised')?.first;
	if (example === undefined) return [];
	const text = isNothing
		? `No answer could be read. ${example.detail}`
		: `Some records could not be recognised, so answers may be missing. ${example.detail}`;
	return [{ kind: 'warning', text }];
}

function aboutScores({ profiles, uses, offScale }: ReadResponses): Hint[] {
	const hints: Hint[] = [];
	const scores = profiles.flatMap((profile, index) => {
		const use = uses[index] as QuestionUse;
		if (use.kind !== 'score' && use.kind !== 'words') return [];
		const { scale, low, high, isReversed } = use.range;
		const best = isReversed ? `, ${low} being the best` : '';
		return [`${nameOf(profile)} as ${SCALE_NAMES[scale]} from ${low} to ${high}${best}`];
	});
	if (scores.length > 0) {
		const more = scores.length > MOST_SCALES_SHOWN ? ' and more' : '';
		hints.push({
			kind: 'info',
			text: `Scores were read from ${scores.slice(0, MOST_SCALES_SHOWN).join(', ')}${more}. Choose "Score Scale" in the options where that is wrong.`,
		});
	}
	const numbers = profiles.filter((_, index) => uses[index]?.kind === 'number');
	const unknown = numbers.filter(isScore);
	if (unknown.length > 0) {
		hints.push({
			kind: 'warning',
			text: `The answers to ${namesOf(unknown)} are on no scale that is known and were left out. Choose "Score Scale" in the options.`,
		});
	}
	const unclear = numbers.filter((profile) => !isScore(profile) && couldBeScore(profile));
	if (unclear.length > 0) {
		hints.push({
			kind: 'info',
			text: `The numbers of ${namesOf(unclear)} were not taken for scores. Where they are, choose "Score Scale" in the options.`,
		});
	}
	if (offScale > 0) {
		hints.push({
			kind: 'warning',
			text: `${countOf(offScale, 'score')} beyond the ends of the scale ${offScale === 1 ? 'was' : 'were'} left out.`,
		});
	}
	return hints;
}

/** Whether the platform, the name of the column or the question says that these are scores. */
function isScore({ forms, scale, wordings }: QuestionProfile): boolean {
	if (forms.has('score') || forms.has('choice') || scale !== undefined) return true;
	return [...wordings].some((wording) => scaleAsked(wording) !== undefined);
}

const HIGHEST_OF_SCALES = 10;

function couldBeScore({ forms, lowest, highest }: QuestionProfile): boolean {
	return forms.has('open') && lowest >= 0 && highest <= HIGHEST_OF_SCALES;
}

function namesOf(profiles: readonly QuestionProfile[]): string {
	return profiles.slice(0, MOST_SCALES_SHOWN).map(nameOf).join(', ');
}

function nameOf({ wordings, name }: QuestionProfile): string {
	const [wording] = [...wordings].sort();
	return quote(wording ?? (name === '' ? 'a question without words' : name));
}

function aboutDates({ moments }: ReadResponses, { areNobodys }: Findings): Hint[] {
	if (moments.unreadable > 0) {
		const todo = moments.isAmbiguous
			? 'Day and month could be either: choose "Day and Month" in the options.'
			: 'Those answers are in no period.';
		return [
			{
				kind: 'warning',
				text: `${countOf(moments.unreadable, 'date')} could not be read, such as ${quote(moments.example)}. ${todo}`,
			},
		];
	}
	if (!areNobodys) return [];
	return [
		{
			kind: 'warning',
			text: 'The answers have neither a date nor an email address nor a customer ID, so they are in no period and join to no customer. Name such columns under "Fields" in the options; in the triggers of Typeform, SurveyMonkey and Jotform, turn "Only Answers" off.',
		},
	];
}

function aboutQuestions({ open }: Findings): Hint[] {
	if (open === 0) return [];
	return [
		{
			kind: 'info',
			text: `${countOf(open, 'short answer')} ${open === 1 ? 'has' : 'have'} no question. "Nothing" is praise after "What could we improve?" and a complaint after "What did you like?": fill in "Question".`,
		},
	];
}

function aboutLanguages({ others }: Findings): Hint[] {
	if (others === 0) return [];
	return [
		{
			kind: 'warning',
			text: `${countOf(others, 'answer')} ${others === 1 ? 'is' : 'are'} in a language that is not read here, and neutral with confidence 0. Connect a chat model and set "Read By" to it for unsure answers.`,
		},
	];
}

function aboutDisagreements({ complaints }: Findings): Hint[] {
	if (complaints === 0) return [];
	return [
		{
			kind: 'info',
			text: `${countOf(complaints, 'response')} ${complaints === 1 ? 'rates' : 'rate'} well and ${complaints === 1 ? 'writes' : 'write'} a complaint: see "scoreTextDisagreement".`,
		},
	];
}

function aboutUrgent({ urgent }: Findings): Hint[] {
	if (urgent === 0) return [];
	return [
		{
			kind: 'warning',
			text: `${countOf(urgent, 'answer')} cannot wait: harm, danger, a recall, fraud, the law, or a date that is near. Look for "urgent" in "signals".`,
		},
	];
}
