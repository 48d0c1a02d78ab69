/** Scores from −1 to 1 in steps of a hundredth: finer than anybody could tell two moods apart. */
const STEPS = 200;
const PLACES = STEPS + 1;

/** How often each score was given: all that a baseline needs to know, whatever its length. */
export interface ScoreCounts {
	readonly counts: Float64Array;
	total: number;
}

/** The two ends are counted once each from the start: what has not happened yet is not impossible. */
export function newScoreCounts(): ScoreCounts {
	const counts = new Float64Array(PLACES);
	counts[0] = 1;
	counts[STEPS] = 1;
	return { counts, total: 2 };
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
