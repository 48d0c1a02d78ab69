import type { TransactionModel } from '../models/transactionModel';

/**
 * What is known of a shop before its own orders are seen, on the scale of a model's log-parameters.
 *
 * All models here have one or two pairs of parameters, a shape (r, a, s) and a scale (alpha, b, beta), of which the
 * ratio says how often customers buy, or leave, on average. Across shops shape and ratio differ independently, shape
 * and scale do not; so the prior is a normal distribution on the logarithms of shape and ratio.
 */
export interface Prior {
	/** Normal distributions of ln r, ln r/alpha, ln a, ln a/b; or ln s, ln s/beta. */
	readonly means: readonly number[];
	readonly deviations: readonly number[];
}

/**
 * The logarithm of the prior's density, less its constant, times `strength`; fills `gradient` with its derivatives.
 *
 * @param strength 0 (no prior) to 1
 */
export function logPrior(
	{ means, deviations }: Prior,
	{ k }: TransactionModel,
	logParameters: ArrayLike<number>,
	strength: number,
	gradient: Float64Array,
): number {
	let sum = 0;
	for (let shape = 0; shape < logParameters.length; shape += 2) {
		const scale = shape + 1;
		const logShape = logParameters[shape] as number;
		// Of a model with a rhythm only every k-th event is a purchase.
		const logRatio = logShape - (logParameters[scale] as number) - (shape === 0 ? Math.log(k) : 0);
		const fromShape = distance(logShape, means, deviations, shape);
		const fromRatio = distance(logRatio, means, deviations, scale);
		sum -= (fromShape ** 2 + fromRatio ** 2) / 2;
		const pullOfShape = (strength * fromShape) / (deviations[shape] as number);
		const pullOfRatio = (strength * fromRatio) / (deviations[scale] as number);
		gradient[shape] = -pullOfShape - pullOfRatio;
		gradient[scale] = pullOfRatio;
	}
	return strength * sum;
}

function distance(
	value: number,
	means: readonly number[],
	deviations: readonly number[],
	at: number,
): number {
	return (value - (means[at] as number)) / (deviations[at] as number);
}

/** The log-parameters at which the prior is densest: where a search may begin when the data say little. */
export function centreOf({ means }: Prior, { k, parameterNames }: TransactionModel): number[] {
	return parameterNames.map((_, at) => {
		if (at % 2 === 0) return means[at] as number;
		return (means[at - 1] as number) - (means[at] as number) - (at === 1 ? Math.log(k) : 0);
	});
}
