/**
 * How much an n-gram tells of a target by itself: the log ratio of its shares in rows of either kind, between n-grams that
 * tell nothing and those that tell all. An n-gram that counts in this measure lets a linear model learn from short texts
 * what it else learns from long ones only.
 *
 * Source: Wang and Manning 2012, Baselines and Bigrams (NBSVM).
 */

/** So many rows are taken to have every n-gram. */
const SMOOTHING = 1;
/** The share of the mean in each strength, so that an n-gram that tells nothing by itself can still be learned. */
const EVEN_SHARE = 0.25;
/** The mean of all strengths. */
const MEAN_STRENGTH = 2;

/** @returns a strength for each id */
export function ngramStrengths(rows, features) {
	const mean = rows.reduce((sum, { weight }) => sum + weight, 0) / rows.length;
	const counts = [0, 1].map(() => new Float64Array(features).fill(SMOOTHING));
	for (const { ids, target, weight } of rows) {
		for (const id of new Set(ids)) counts[target][id] += weight / mean;
	}
	const [against, inFavour] = counts.map((of) => {
		const total = of.reduce((sum, count) => sum + count, 0);
		return of.map((count) => count / total);
	});
	const ratios = inFavour.map((share, id) => Math.abs(Math.log(share / against[id])));
	const meanRatio = ratios.reduce((sum, ratio) => sum + ratio, 0) / features;
	return ratios.map(
		(ratio) => MEAN_STRENGTH * (((1 - EVEN_SHARE) * ratio) / meanRatio + EVEN_SHARE),
	);
}

/** Every n-gram counts alike. */
export function evenStrengths(features) {
	return new Float64Array(features).fill(1);
}
