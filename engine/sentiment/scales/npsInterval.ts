/** How many gave each answer. */
export interface NpsCounts {
	promoters: number;
	passives: number;
	detractors: number;
}

/** A Net Promoter Score and where it lies with 95% probability, all in points from −100 to 100. */
export interface NpsInterval {
	score: number;
	low: number;
	high: number;
	/** Centre of the interval and variance of the estimate, as shares (−1 to 1), with the pseudo-answers counted in. */
	centre: number;
	variance: number;
}

/** Three answers that nobody gave: 3/4 promoters, 3/4 detractors, and the rest passives. */
const PSEUDO_ANSWERS = 3;
const PSEUDO_SHARE = 0.75;
const Z_95 = 1.96;

/**
 * The Net Promoter Score with its 95% interval by the adjusted Wald method, which keeps its level in small samples: with
 * n' = n + 3, p' = (P + ¾) / n' and d' = (D + ¾) / n', the centre is p' − d' and the variance
 * (p' + d' − (p' − d')²) / n'. Source: Rocks, "Interval Estimation for the Net Promoter Score", The American
 * Statistician 70(4), 2016.
 *
 * @returns undefined where nobody answered
 * @example
 * npsInterval({ promoters: 50, passives: 30, detractors: 20 }) // score 30, from 14.1 to 44.2
 */
export function npsInterval({
	promoters,
	passives,
	detractors,
}: NpsCounts): NpsInterval | undefined {
	const answers = promoters + passives + detractors;
	if (answers === 0) return undefined;
	const adjusted = answers + PSEUDO_ANSWERS;
	const forShare = (promoters + PSEUDO_SHARE) / adjusted;
	const againstShare = (detractors + PSEUDO_SHARE) / adjusted;
	const centre = forShare - againstShare;
	const variance = (forShare + againstShare - centre ** 2) / adjusted;
	const reach = Z_95 * Math.sqrt(variance);
	return {
		score: (100 * (promoters - detractors)) / answers,
		low: 100 * Math.max(-1, centre - reach),
		high: 100 * Math.min(1, centre + reach),
		centre,
		variance,
	};
}
