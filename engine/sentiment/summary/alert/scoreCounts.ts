/** Scores from −1 to 1 in steps of a hundredth: finer than anybody could tell two moods apart. */
const STEPS = 200;
const PLACES = STEPS + 1;
/** So often each end of the scale is counted from the start: what has not happened yet is not impossible. */
const UNSEEN = 0.25;

/** How often each score was given: all that a baseline needs to know, whatever its length. */
export interface ScoreCounts {
	readonly counts: Float64Array;
	total: number;
}

/** No scores yet, and a part of one at each end. */
export function newScoreCounts(): ScoreCounts {
	const counts = new Float64Array(PLACES);
	counts[0] = UNSEEN;
	counts[STEPS] = UNSEEN;
	return { counts, total: 2 * UNSEEN };
}

/** @param times 1 to count a score, −1 to take it out again */
export function countScore(baseline: ScoreCounts, score: number, times: 1 | -1): void {
	const place = Math.round(((score + 1) * STEPS) / 2);
	baseline.counts[place] = (baseline.counts[place] as number) + times;
	baseline.total += times;
}

/** The score of a place among the counts. */
export function scoreAt(place: number): number {
	return (2 * place) / STEPS - 1;
}
