import type { QuestionProfile } from './questionProfile';

/** The numbers that were answered to a question, without those that are on no scale beside the others. */
export interface UsualNumbers {
	readonly count: number;
	readonly lowest: number;
	readonly highest: number;
	readonly areWhole: boolean;
}

/** The longest scale of the field that is not counted in percent. */
const HIGHEST = 10;
/** What survey tools write where somebody did not answer or did not know. */
const NO_ANSWERS: ReadonlySet<number> = new Set([-1, -2, -9, -99, -999, 97, 98, 99, 999]);
/** So many of the numbers lie within ten where the others stray: 99 for "no answer", the sum in the last row. */
const NEARLY_ALL = 0.9;
const MOST = 0.5;

/**
 * The numbers that tell the scale of a question. One that strays would make stars a scale from 0 to 100, on which five of
 * them are nothing.
 *
 * @param isUpToTen whether the scale ends at ten whatever the numbers: a likelihood to recommend
 */
export function usualNumbers(profile: QuestionProfile, isUpToTen: boolean): UsualNumbers {
	const { numeric: count, lowest, highest, areWhole, numbers } = profile;
	const all = { count, lowest, highest, areWhole };
	if (lowest >= 0 && highest <= HIGHEST) return all;
	const within: number[] = [];
	let kept = 0;
	let areNoAnswers = true;
	for (const [number, times] of numbers) {
		if (number >= 0 && number <= HIGHEST) {
			within.push(number);
			kept += times;
		} else if (!NO_ANSWERS.has(number)) areNoAnswers = false;
	}
	const least = isUpToTen || areNoAnswers ? MOST : NEARLY_ALL;
	if (kept === 0 || kept < least * count) return all;
	return {
		count: kept,
		lowest: Math.min(...within),
		highest: Math.max(...within),
		areWhole: within.every(Number.isInteger),
	};
}
