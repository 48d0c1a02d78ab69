import { hessianInSlices } from '../../../statistics/hessian';
import { maximiseInSlices, type Maximum } from '../../../statistics/maximise';
import type { Objective, SlicedObjective } from '../../../statistics/objective';
import { invertPositiveDefinite } from '../../../statistics/positiveDefinite';
import type { Sliced } from '../../../slices/sliced';
import { gammaGammaLikelihood } from './gammaGammaLikelihood';
import { prepareSpends, type PreparedSpends, type SpendHistories } from './spendHistories';

/**
 * Bounds of ln p, ln (q − 1) and ln of the mean spend in units of what repeat buyers spent on average. The upper ones
 * are reached where customers always, or all, spend the same to within 3%, and still tell the mean to a thousandth; the
 * lower one of q − 1 where a few customers spend so much more than the others that their mean tells nothing.
 */
const LOWER = [-7, Math.log(0.05), -9];
const UPPER = [7, 7, 9];
/** The CDNOW sample, and a shop whose customers differ less from each other than from order to order. */
const STARTS = [
	[6, 2.7, 1],
	[2, 9, 1],
].map((start) => start.map(Math.log));
/** A search among more rows begins with every n-th of them: its result is all but the maximum of all. */
const SAMPLE = 20_000;

export interface FittedSpend {
	readonly outcome: 'fitted';
	/** p, q, v with q above 1, in the money of the data. */
	readonly parameters: readonly [number, number, number];
	/** Of the spends alone, without the penalty. */
	readonly logLikelihood: number;
	/**
	 * Of ln p, ln (q − 1) and ln (p·v / (q − 1)), 3 × 3 by rows; null where the spends leave some of them open.
	 */
	readonly covariance: Float64Array | null;
	readonly repeatBuyers: number;
	/** Whether the search came to rest inside the bounds: false where all customers spend the same. */
	readonly converged: boolean;
}

/**
 * The Gamma-Gamma model of a shop, or why there is none: `noRepeatBuyers` (nobody made a repeat purchase of positive
 * spend), `heavyTail` (a few customers spend so much more than the others that the expected spend of a new one does not
 * settle: the best q is at the limit of 1.05).
 */
export type SpendFit =
	| FittedSpend
	| { readonly outcome: 'noRepeatBuyers' }
	| { readonly outcome: 'heavyTail'; readonly repeatBuyers: number };

export interface SpendFitOptions {
	/**
	 * Added to the log-likelihood of shops with few repeat buyers, such as the logarithm of a prior density: a function of
	 * ln p, ln (q − 1) and ln v, v in units of what repeat buyers spent on average.
	 */
	readonly penalty?: Objective;
}

/**
 * Fits the Gamma-Gamma model by maximum likelihood, under the condition q > 1.
 * Rows whose x, mean or weight is not a positive finite number are left out.
 *
 * @example
 * runAtOnce(fitGammaGamma(spends)) // { outcome: 'fitted', parameters: [6.25, 3.74, 15.44], … }
 */
export function* fitGammaGamma(
	spends: SpendHistories,
	{ penalty }: SpendFitOptions = {},
): Sliced<SpendFit> {
	const prepared = yield* prepareSpends(spends);
	const { repeatBuyers, unit } = prepared;
	if (repeatBuyers === 0) return { outcome: 'noRepeatBuyers' };
	const likelihood = gammaGammaLikelihood(prepared);
	const objective = penalised(likelihood, penalty);
	let starts = STARTS;
	if (prepared.length > 2 * SAMPLE) {
		const sample = penalised(gammaGammaLikelihood(yield* sampleOf(spends)), penalty);
		const near: Maximum = yield* search(sample, STARTS);
		starts = [[...near.logParameters]];
	}
	const found = yield* search(objective, starts);
	const [logP, logExcess, logMean] = found.logParameters as unknown as [number, number, number];
	if (logExcess <= (LOWER[1] as number)) return { outcome: 'heavyTail', repeatBuyers };
	const bend = yield* hessianInSlices(objective, found.logParameters);
	return {
		outcome: 'fitted',
		parameters: [
			Math.exp(logP),
			1 + Math.exp(logExcess),
			Math.exp(logMean + logExcess - logP) * unit,
		],
		logLikelihood: yield* likelihood(found.logParameters, new Float64Array(3)),
		covariance: invertPositiveDefinite(
			bend.map((entry) => -entry),
			3,
		),
		repeatBuyers,
		converged: found.converged && !found.atBound,
	};
}

function search(objective: SlicedObjective, starts: number[][]): Sliced<Maximum> {
	return maximiseInSlices(objective, starts, { lower: LOWER, upper: UPPER });
}

function penalised(likelihood: SlicedObjective, penalty: Objective | undefined): SlicedObjective {
	if (penalty === undefined) return likelihood;
	const slope = new Float64Array(3);
	return function* evaluate(logParameters, gradient) {
		const sum = yield* likelihood(logParameters, gradient);
		const [logP, logExcess, logMean] = logParameters as unknown as [number, number, number];
		const added = penalty(Float64Array.of(logP, logExcess, logMean + logExcess - logP), slope);
		const [byP, byExcess, byV] = slope as unknown as [number, number, number];
		gradient[0] = (gradient[0] as number) + byP - byV;
		gradient[1] = (gradient[1] as number) + byExcess + byV;
		gradient[2] = (gradient[2] as number) + byV;
		return sum + added;
	};
}

/** Every n-th row. */
function sampleOf({ length, x, mean, weight }: SpendHistories): Sliced<PreparedSpends> {
	const every = Math.floor(length / SAMPLE);
	const rows = Math.floor(length / every);
	const pick = (column: Float64Array) =>
		Float64Array.from({ length: rows }, (_, row) => column[row * every] as number);
	return prepareSpends({ length: rows, x: pick(x), mean: pick(mean), weight: pick(weight) });
}
