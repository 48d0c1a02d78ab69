import { npsGroup, type NpsGroup } from './npsGroup';
import type { GivenScore, ScaleRange } from './scale';
import { satisfactionOf } from './satisfaction';

/** What a response's scores say. */
export interface ResponseScores {
	npsScore: number | null;
	npsGroup: NpsGroup | null;
	/** From 1 to 5. */
	csatScore: number | null;
	/** As it was given. */
	cesScore: number | null;
	/** The scale of `cesScore`, which has no standard. */
	cesRange: ScaleRange | null;
}

const NONE: ResponseScores = {
	npsScore: null,
	npsGroup: null,
	csatScore: null,
	cesScore: null,
	cesRange: null,
};

/**
 * The scores of a response by their scale. Of several of one scale (the rows of a matrix) the mean counts for
 * satisfaction, and the first for the others. A rating in stars counts as satisfaction where that was not asked.
 */
export function responseScores(given: readonly GivenScore[]): ResponseScores {
	if (given.length === 0) return NONE;
	const nps = given.find(({ range }) => range.scale === 'nps');
	const effort = given.find(({ range }) => range.scale === 'ces');
	return {
		npsScore: nps?.value ?? null,
		npsGroup: nps === undefined ? null : npsGroup(nps.value),
		csatScore: meanSatisfaction(given, 'csat') ?? meanSatisfaction(given, 'stars'),
		cesScore: effort?.value ?? null,
		cesRange: effort?.range ?? null,
	};
}

function meanSatisfaction(given: readonly GivenScore[], scale: 'csat' | 'stars'): number | null {
	const scores = given
		.filter(({ range }) => range.scale === scale)
		.map(({ value, range }) => satisfactionOf(value, range));
	if (scores.length === 0) return null;
	const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
	return Math.round(100 * mean) / 100;
}
