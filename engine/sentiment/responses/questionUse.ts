import { asksForData } from '../questions/asksForData';
import { questionKind } from '../questions/questionKind';
import type { QuestionKind } from '../words/question';
import { isAgreement, likertScore } from '../scales/likertScore';
import { lowEndIsGood } from '../scales/lowEndAsked';
import { recogniseScale } from '../scales/recogniseScale';
import type { Scale, ScaleRange } from '../scales/scale';
import { scaleAsked } from '../scales/scaleAsked';
import { MOST_OPTIONS, type QuestionProfile } from './questionProfile';
import type { ResponseSettings } from './responseSettings';
import { usualNumbers, type UsualNumbers } from './usualNumbers';

/**
 * What the answers to a question are used as.
 *
 * - `text`: read, each by itself
 * - `score`: numbers on a scale; `words`: steps of a scale in words
 * - `option`: options that were clicked, and data such as names: not the customer's words about the shop
 * - `number`: numbers, or steps in words, of which nobody knows the scale
 */
export type QuestionUse =
	| { kind: 'text' }
	| { kind: 'score' | 'words'; range: ScaleRange }
	| { kind: 'option' }
	| { kind: 'number' };

/** So many of the answers have to be numbers for the column to be one of numbers. */
const NEARLY_ALL = 0.9;
/** From so many answers on, options can be told from words that happen to be the same. */
const ENOUGH_TO_SEE_OPTIONS = 12;
/** Options repeat themselves; so many of the answers may be the only one of their kind. */
const MOST_GIVEN_ONCE = 0.1;
const MOST_WORDS_OF_OPTIONS = 4;
/** A column that is no question by its name has words of a customer where its cells hold more than a name. */
const FEWEST_WORDS_OF_FREE_TEXT = 3;

/** "How did you hear about us?", "Is this your first order?": what is answered is no opinion, unless it was typed freely. */
const NOT_OPINIONS: ReadonlySet<QuestionKind> = new Set(['fact', 'yesNo']);
/** What is answered to these is somebody's opinion, however often it is the same. */
const OPINIONS: ReadonlySet<QuestionKind> = new Set([
	'improve',
	'concern',
	'liked',
	'reason',
	'comment',
]);

/** Decides what the answers to each question are, over the whole batch. */
export function questionUses(
	profiles: readonly QuestionProfile[],
	settings: Pick<ResponseSettings, 'scale' | 'textField' | 'question'>,
): QuestionUse[] {
	const uses = profiles.map((profile) => useOf(profile, settings));
	if (settings.textField !== undefined) {
		profiles.forEach((profile, index) => {
			if (uses[index]?.kind === 'text' && !isNamed(profile, settings.textField as string)) {
				uses[index] = { kind: 'option' };
			}
		});
		return uses;
	}
	readLongestColumn(profiles, uses);
	return uses;
}

function useOf(
	profile: QuestionProfile,
	{ scale, textField, question }: Pick<ResponseSettings, 'scale' | 'textField' | 'question'>,
): QuestionUse {
	const { forms, filled, numeric, likert } = profile;
	const wording = wordingOf(profile);
	const isText = forms.has('text');
	if (textField !== undefined && isNamed(profile, textField)) return { kind: 'text' };
	if (wording !== '' && asksForData(wording)) return { kind: 'option' };
	// A link or a number among words is somebody's answer; nothing but these are dates, files and the like.
	if (profile.data > 0 && profile.data >= NEARLY_ALL * filled) return { kind: 'option' };
	if (numeric > 0 && numeric >= NEARLY_ALL * filled) {
		// What somebody typed stays theirs, unless the question asks for a number.
		if (isText && scaleAsked(wording) === undefined) return { kind: 'text' };
		const range = scoreRange(profile, scale, wording, question);
		return range === undefined ? { kind: 'number' } : { kind: 'score', range };
	}
	const asked = wording === '' ? null : questionKind(wording);
	// "Good" may be an answer to "What did you like?", and is no score then.
	const isOpinion = asked !== null && OPINIONS.has(asked) && scaleAsked(wording) === undefined;
	if (likert > 0 && likert >= NEARLY_ALL * filled && !isText && !forms.has('words')) {
		if (!isOpinion) return { kind: 'words', range: wordsRange(profile, wording) };
	}
	if (isText || forms.has('words')) return { kind: 'text' };
	// "Very likely" has no place on the scale from 0 to 10, and is nobody's opinion in words.
	const isLikelihood = (profile.scale ?? scaleAsked(wording)) === 'nps' && asked === null;
	if (isLikelihood && wordsOfEach(profile) <= MOST_WORDS_OF_OPTIONS) {
		const range = numeric > filled / 2 ? scoreRange(profile, scale, wording, question) : undefined;
		return range === undefined ? { kind: 'number' } : { kind: 'score', range };
	}
	if (forms.has('choice') || forms.has('column')) return { kind: 'option' };
	if (profile.scale !== undefined && numeric > filled / 2) {
		const range = scoreRange(profile, scale, wording, question);
		if (range !== undefined) return { kind: 'score', range };
	}
	if (asked !== null && NOT_OPINIONS.has(asked)) return { kind: 'option' };
	return !isOpinion && looksLikeOptions(profile) ? { kind: 'option' } : { kind: 'text' };
}

function scoreRange(
	profile: QuestionProfile,
	scale: Scale | undefined,
	wording: string,
	question: string | undefined,
): ScaleRange | undefined {
	// A column without a name for its scale is asked for by the words of the operator, if by any.
	const isOfTable = profile.forms.has('column');
	if (isOfTable && scaleAsked(wording) === undefined && scale === undefined) return undefined;
	const asked = wording === '' && scaleAsked(question ?? '') !== undefined ? question : wording;
	const declared = profile.scale ?? (scaleAsked(wording) === undefined ? scale : undefined);
	const numbers = usualNumbers(profile, (declared ?? scaleAsked(asked ?? '')) === 'nps');
	return recogniseScale({
		question: asked ?? '',
		declared,
		...endsOf(profile, numbers),
		isScore: profile.forms.has('score'),
		...numbers,
	});
}

/** The ends of the scale, as the platform names them or as they are written beside the numbers. */
function endsOf({ low, high, outOf }: QuestionProfile, { lowest, highest }: UsualNumbers) {
	if (low !== undefined || high !== undefined) return { low, high };
	if (!(outOf >= highest)) return {};
	return { low: lowest < 1 || outOf === 100 ? 0 : 1, high: outOf };
}

function wordsRange({ options }: QuestionProfile, wording: string): ScaleRange {
	const steps = [...options.keys()].filter((option) => likertScore(option) !== undefined);
	const isEffort = steps.filter((option) => likertScore(option)?.scale === 'ces').length;
	// Who agrees that something was easy, or was difficult, speaks of effort.
	const isAgreed = steps.filter(isAgreement).length > steps.length / 2;
	const saysEffort = isAgreed ? scaleAsked(wording) === 'ces' : isEffort > steps.length / 2;
	const scale = saysEffort ? 'ces' : 'csat';
	return { scale, low: 1, high: 5, isReversed: isAgreed && lowEndIsGood(scale, wording) };
}

/** "Nothing" may be half of the answers to a question, but the other half is each in somebody's own words. */
function looksLikeOptions(profile: QuestionProfile): boolean {
	const { filled, numeric, options } = profile;
	const words = filled - numeric;
	if (words < ENOUGH_TO_SEE_OPTIONS || options.size > MOST_OPTIONS) return false;
	if (wordsOfEach(profile) > MOST_WORDS_OF_OPTIONS) return false;
	const givenOnce = [...options.values()].filter((times) => times === 1).length;
	return givenOnce <= MOST_GIVEN_ONCE * words;
}

/** How many words an answer has that is no number. */
function wordsOfEach({ filled, numeric, blanks }: QuestionProfile): number {
	return blanks / Math.max(1, filled - numeric) + 1;
}

/** Where no question of a survey has words, the column with the longest ones is read. */
function readLongestColumn(profiles: readonly QuestionProfile[], uses: QuestionUse[]): void {
	const withWords = new Set(
		profiles.filter((_, index) => uses[index]?.kind === 'text').map(({ survey }) => survey),
	);
	const longest = new Map<string, { index: number; length: number; name: string }>();
	for (const profile of profiles) {
		const { index, survey, forms, filled, numeric, letters, name } = profile;
		const words = filled - numeric;
		if (withWords.has(survey) || !forms.has('column') || words === 0) continue;
		if (wordsOfEach(profile) < FEWEST_WORDS_OF_FREE_TEXT) continue;
		const length = letters / words;
		const best = longest.get(survey);
		if (
			best === undefined ||
			length > best.length ||
			(length === best.length && name < best.name)
		) {
			longest.set(survey, { index, length, name });
		}
	}
	for (const { index } of longest.values()) uses[index] = { kind: 'text' };
}

/** The wording that says most about a scale, else any: always the same, in whatever order the answers came. */
function wordingOf({ wordings }: QuestionProfile): string {
	const sorted = [...wordings].sort();
	return sorted.find((wording) => scaleAsked(wording) !== undefined) ?? sorted[0] ?? '';
}

function isNamed({ name, wordings }: QuestionProfile, field: string): boolean {
	return name === field || wordings.has(field);
}
