import type { Parameters, TransactionModel } from '../models/transactionModel';

/** Found to this share of itself, a day in three years. */
const PRECISION = 1e-3;
const MOST_STEPS = 60;

/**
 * How many weeks after T the next order comes, with the given probability at the latest, if the customer is still one
 * and stays until then. Found from the customer's purchase rate as the model knows it and, of a model with a rhythm,
 * from the time since the last purchase too: who is due, is due soon.
 *
 * @param probability between 0 and 1, both excluded
 * @returns above 0; Infinity where the rate is next to nothing
 *
 * @example
 * // The CDNOW sample: 26 repeat purchases in 31 weeks.
 * timeToNextOrder(bgNbd, [0.243, 4.414, 0.793, 2.426], 26, 30.857, 31, 0.5) // 0.94
 */
export function timeToNextOrder(
	{ k }: TransactionModel,
	parameters: Parameters,
	[x, tx, T]: readonly [number, number, number],
	probability: number,
): number {
	const shape = (parameters[0] as number) + k * x;
	const scale = (parameters[1] as number) + T;
	const steady = scale * Math.expm1(-Math.log1p(-probability) / shape);
	if (k === 1 || !(steady < Infinity)) return steady;
	const phases = phasesOf(k, shape, (T - tx) / scale);
	const waits = (weeks: number) => chanceToWait(k, phases, shape, weeks / scale);
	let low = 0;
	let high = Math.max(steady, 1e-6 * scale);
	while (waits(high) > 1 - probability && high < Number.MAX_VALUE / 4) {
		low = high;
		high *= 2;
	}
	for (let step = 0; step < MOST_STEPS && high - low > PRECISION * high; step++) {
		const middle = (low + high) / 2;
		if (waits(middle) > 1 - probability) low = middle;
		else high = middle;
	}
	return (low + high) / 2;
}

/** Chances that 0 to k − 1 events have gone by unseen since the last purchase. */
function phasesOf(k: number, shape: number, silence: number): number[] {
	const weights: number[] = [];
	let weight = 1;
	let total = 0;
	for (let j = 0; j < k; j++) {
		weights.push(weight);
		total += weight;
		weight *= (Math.max(0, silence) * (shape + j)) / (j + 1);
	}
	return weights.map((each) => each / total);
}

/** Probability that the events missing to the next purchase do not all come in a time of `odds` times the scale. */
function chanceToWait(k: number, phases: readonly number[], shape: number, odds: number): number {
	let sum = 0;
	for (let j = 0; j < k; j++) {
		let term = Math.exp(-(shape + j) * Math.log1p(odds));
		let fewer = 0;
		for (let events = 0; events < k - j; events++) {
			fewer += term;
			term *= ((shape + j + events) / (events + 1)) * (odds / (1 + odds));
		}
		sum += (phases[j] as number) * fewer;
	}
	return sum;
}
