import type { Sliced } from '../../slices/sliced';
import { hessianInSlices } from '../../statistics/hessian';
import { maximiseInSlices, type Maximum, type MaximiseOptions } from '../../statistics/maximise';
import type { Objective, SlicedObjective } from '../../statistics/objective';
import type { PurchaseHistories } from '../histories/purchaseHistories';
import type { TransactionModel } from '../models/transactionModel';

/** So many rows take the slowest likelihood about 20 ms, and are enough to share what a call computes once. */
const ROWS_PER_SLICE = 16_384;
/** So many rows place the maximum within a few percent. */
const ROWS_OF_SAMPLE = 4096;
/** With fewer rows than so many samples, the whole is searched at once. */
const SAMPLES_WORTHWHILE = 4;

export interface LikelihoodOptions extends Omit<MaximiseOptions, 'curvature'> {
	/** Added to the log-likelihood, such as the logarithm of a prior; a function of the log-parameters. */
	readonly penalty?: Objective;
	/** Where to begin, natural scale; where the model begins by default. */
	readonly starts?: ReadonlyArray<ArrayLike<number>>;
}

/**
 * The parameters (as logarithms) under which a shop's histories are likeliest. With many rows the search from several
 * starts is made on an even sample of them; on the whole it starts there, with the curvature found there, so that a few
 * evaluations settle it.
 *
 * @example
 * // The CDNOW sample
 * runAtOnce(maximiseLikelihood(bgNbd, histories)).logParameters.map(Math.exp) // 0.2426, 4.4136, 0.7929, 2.4259
 */
export function* maximiseLikelihood(
	model: TransactionModel,
	histories: PurchaseHistories,
	{ penalty, starts = model.starts(histories), ...limits }: LikelihoodOptions = {},
): Sliced<Maximum> {
	const logStarts = starts.map((start) => Float64Array.from(start, Math.log));
	const objective = likelihoodInSlices(model, histories, penalty);
	if (histories.length < SAMPLES_WORTHWHILE * ROWS_OF_SAMPLE) {
		return yield* maximiseInSlices(objective, logStarts, limits);
	}
	const sample = likelihoodInSlices(model, yield* evenSample(histories), penalty);
	const near: Maximum = yield* maximiseInSlices(sample, logStarts, limits);
	if (!near.converged || near.atBound) {
		// The sample says too little; it must not lead the search astray.
		return yield* maximiseInSlices(objective, [near.logParameters, ...logStarts], limits);
	}
	const bend: Float64Array = yield* hessianInSlices(sample, near.logParameters);
	return yield* maximiseInSlices(objective, [near.logParameters], {
		...limits,
		curvature: bend.map((entry) => -entry),
	});
}

/** Log-likelihood and gradient by log-parameters, evaluated in parts that do not hold the thread. */
export function likelihoodInSlices(
	model: TransactionModel,
	histories: PurchaseHistories,
	penalty?: Objective,
): SlicedObjective {
	const slices = slicesOf(histories);
	const gradientOfSlice = new Float64Array(model.parameterNames.length);
	return function* evaluate(logParameters, gradient) {
		const parameters = logParameters.map(Math.exp);
		gradient.fill(0);
		let sum = 0;
		const add = (value: number) => {
			sum += value;
			for (let i = 0; i < gradient.length; i++) {
				gradient[i] = (gradient[i] as number) + (gradientOfSlice[i] as number);
			}
		};
		for (const slice of slices) {
			yield;
			add(model.logLikelihood(parameters, slice, gradientOfSlice));
		}
		if (penalty !== undefined) add(penalty(logParameters, gradientOfSlice));
		return sum;
	};
}

function slicesOf(histories: PurchaseHistories): PurchaseHistories[] {
	const { length, x, tx, T, weight, logGaps } = histories;
	if (length <= ROWS_PER_SLICE) return [histories];
	const slices: PurchaseHistories[] = [];
	for (let from = 0; from < length; from += ROWS_PER_SLICE) {
		const to = Math.min(length, from + ROWS_PER_SLICE);
		slices.push({
			length: to - from,
			x: x.subarray(from, to),
			tx: tx.subarray(from, to),
			T: T.subarray(from, to),
			weight: weight.subarray(from, to),
			// The gaps are those of all histories together: they are counted once.
			logGaps: from === 0 ? logGaps : logGaps === null ? null : 0,
		});
	}
	return slices;
}

/** Every n-th history, with weights scaled up to those of all. */
function* evenSample(histories: PurchaseHistories): Sliced<PurchaseHistories> {
	const stride = Math.floor(histories.length / ROWS_OF_SAMPLE);
	const length = Math.ceil(histories.length / stride);
	const take = (column: Float64Array) =>
		Float64Array.from({ length }, (_, i) => column[i * stride] as number);
	const weight = take(histories.weight);
	yield;
	const scale = sumOf(histories.weight) / sumOf(weight);
	return {
		length,
		x: take(histories.x),
		tx: take(histories.tx),
		T: take(histories.T),
		weight: weight.map((customers) => customers * scale),
		logGaps: histories.logGaps,
	};
}

function sumOf(column: Float64Array): number {
	let sum = 0;
	for (const entry of column) sum += entry;
	return sum;
}
