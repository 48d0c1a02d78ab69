import type { Scale, ScaleRange } from './scale';
import { asksForRating, rangeAsked, type StatedRange } from './rangeAsked';
import { lowEndIsGood } from './lowEndAsked';
import { scaleAsked } from './scaleAsked';

/** What is known of the scores to one question, over the whole batch. */
export interface ScoreEvidence {
	/** The question in words; '' where nobody knows it. */
	question: string;
	/** The scale that the platform or the operator names. */
	declared?: Scale;
	/** The ends that the platform names. */
	low?: number;
	high?: number;
	/** Whether the platform says that this is a score at all, and not just some number. */
	isScore: boolean;
	/** Of the values. */
	count: number;
	lowest: number;
	highest: number;
	areWhole: boolean;
}

/** So many answers that the highest of a scale would be among them. */
const ENOUGH_TO_SEE_THE_END = 30;
const ENOUGH_FOR_EFFORT = 10;
/** Without words, so many scores of up to 5 are taken for satisfaction; fewer could be anything. */
const ENOUGH_WITHOUT_WORDS = 5;

/**
 * The scale of the scores to one question: by what the platform says, by the wording of the question and the ends that it
 * states, and by the range of all values.
 *
 * Without words, whole numbers up to 10 are the likelihood to recommend, and up to 5 satisfaction. A question whose
 * words name no scale ("How many pets do you have?") has none, unless its platform calls it a rating.
 *
 * @returns undefined where the numbers are no scale that is known
 * @example
 * recogniseScale({ question: 'How satisfied are you?', isScore: true, count: 3, lowest: 2, highest: 5, areWhole: true })
 * // { scale: 'csat', low: 1, high: 5, isReversed: false }
 */
export function recogniseScale(evidence: ScoreEvidence): ScaleRange | undefined {
	const scale = evidence.declared ?? scaleAsked(evidence.question) ?? scaleOfRange(evidence);
	if (scale === undefined || evidence.count === 0) return undefined;
	if (evidence.low !== undefined && evidence.high !== undefined) {
		// Written "4/5", a likelihood to recommend is no NPS.
		if (scale === 'nps' && evidence.high !== 10) return undefined;
		return rangeOf(scale, evidence.low, evidence.high, evidence.question);
	}
	const stated = statedRange(evidence);
	if (scale === 'nps') {
		const isOnTen = stated === undefined ? isNps(evidence) : stated.high === 10;
		return isOnTen ? rangeOf('nps', 0, 10, '') : undefined;
	}
	if (stated !== undefined) return rangeOf(scale, stated.low, stated.high, evidence.question);
	const high = highOf(scale, evidence);
	if (high === undefined || evidence.lowest < 0) return undefined;
	const low = evidence.lowest < 1 || high === 100 ? 0 : 1;
	return rangeOf(scale, low, high, evidence.question);
}

function rangeOf(scale: Scale, low: number, high: number, question: string): ScaleRange {
	return { scale, low, high, isReversed: lowEndIsGood(scale, question) };
}

/** The ends that the question states, unless a value lies beyond them. */
function statedRange({ question, lowest, highest }: ScoreEvidence): StatedRange | undefined {
	const stated = rangeAsked(question);
	return stated !== undefined && lowest >= stated.low && highest <= stated.high
		? stated
		: undefined;
}

/** A likelihood to recommend from 1 to 5 is no NPS, which is defined on 0 to 10. */
function isNps({ lowest, highest, count, areWhole, declared }: ScoreEvidence): boolean {
	if (lowest < 0 || highest > 10 || !areWhole) return false;
	return declared === 'nps' || highest > 5 || count < ENOUGH_TO_SEE_THE_END;
}

function highOf(scale: Scale, { highest, count, areWhole }: ScoreEvidence): number | undefined {
	if (scale === 'ces') {
		if (highest <= 5 && count >= ENOUGH_FOR_EFFORT) return 5;
		return [7, 10, 100].find((high) => highest <= high);
	}
	if (scale === 'csat' && areWhole && highest <= 3 && count >= ENOUGH_TO_SEE_THE_END) return 3;
	return [5, 7, 10, 100].find((high) => highest <= high);
}

function scaleOfRange(evidence: ScoreEvidence): Scale | undefined {
	const { question, isScore, lowest, highest, count, areWhole } = evidence;
	if (question !== '' && !isScore) return asksForRating(question) ? 'csat' : undefined;
	if (lowest < 0 || highest > 10) return undefined;
	if (question === '' && areWhole && highest > 7) return 'nps';
	if (question !== '' && areWhole && highest > 7 && lowest === 0) return 'nps';
	if (question !== '') return 'csat';
	return highest <= 5 && count >= ENOUGH_WITHOUT_WORDS ? 'csat' : undefined;
}
