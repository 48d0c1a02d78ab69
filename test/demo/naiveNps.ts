/** A score with its interval of 95%, in points. */
export interface NaiveNps {
	score: number;
	low: number;
	high: number;
}

/**
 * NPS of scores from 0 to 10 with its adjusted Wald interval, worked out once more: three answers are added, of which half
 * are passive (B. Rocks, "Interval Estimation for the Net Promoter Score", The American Statistician 70, 2016).
 *
 * @example
 * naiveNps([...Array(50).fill(9), ...Array(30).fill(7), ...Array(20).fill(2)]) // 30, from 14 to 44
 */
export function naiveNps(scores: readonly number[]): NaiveNps {
	const promoters = scores.filter((score) => score >= 9).length;
	const detractors = scores.filter((score) => score <= 6).length;
	const people = scores.length + 3;
	const up = (promoters + 0.75) / people;
	const down = (detractors + 0.75) / people;
	const middle = up - down;
	const margin = 1.959964 * Math.sqrt((up + down - middle ** 2) / people);
	return {
		score: (100 * (promoters - detractors)) / scores.length,
		low: 100 * (middle - margin),
		high: 100 * (middle + margin),
	};
}
