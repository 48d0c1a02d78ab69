import type { DropTest } from './dropTest';

/** How far a sum of steps overshoots its threshold on average, in standard deviations of a step (Siegmund 1985). */
const OVERSHOOT = 1.166;
const HIGHEST = 30;
const BISECTIONS = 30;

/**
 * The threshold of a cumulative sum at which a false alarm comes once in so many answers, on average, while nothing has
 * changed: Siegmund's approximation of the average run length, (e^a − a − 1) / (D·|μ|) with a = D·(h + 1.166 σ) and
 * D = 2|μ| / σ². Source: Siegmund, "Sequential Analysis", Springer 1985, chapter 2.
 *
 * @param answers between two false alarms
 */
export function alarmThreshold({ quietMean, quietDeviation }: DropTest, answers: number): number {
	const drift = -quietMean;
	const variance = quietDeviation ** 2;
	if (!(drift > 0) || !(variance > 0)) return HIGHEST;
	const scale = (2 * drift) / variance;
	let low = 0;
	let high = HIGHEST;
	for (let i = 0; i < BISECTIONS; i++) {
		const middle = (low + high) / 2;
		const reach = scale * (middle + OVERSHOOT * quietDeviation);
		if ((Math.exp(reach) - reach - 1) / (scale * drift) < answers) low = middle;
		else high = middle;
	}
	return (low + high) / 2;
}
