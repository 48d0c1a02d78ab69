import once from 'lodash/once';
import { plainWords } from '../../text/plainWords';
import { LIKERT_SCALES } from './likertWords';
import type { Scale } from './scale';

/** A step of a scale in words, as one of 1 to 5. */
export interface LikertScore {
	scale: Scale;
	score: number;
}

/** No step of a scale is longer. */
const LONGEST_STEP = 60;

const scoreOfWords = once((): ReadonlyMap<string, LikertScore> => {
	const scores = new Map<string, LikertScore>();
	for (const { scale, steps } of LIKERT_SCALES) {
		for (const [step, names] of steps.entries()) {
			for (const name of names.split(',')) {
				const words = plainWords(name);
				if (!scores.has(words)) scores.set(words, { scale, score: step + 1 });
			}
		}
	}
	return scores;
});

/**
 * The score of an option that is a step of a scale in words, in seven languages.
 *
 * @example
 * likertScore('Very Satisfied') // { scale: 'csat', score: 5 }
 * likertScore('Instagram') // undefined
 */
export function likertScore(option: string): LikertScore | undefined {
	return option.length > LONGEST_STEP ? undefined : scoreOfWords().get(plainWords(option));
}
