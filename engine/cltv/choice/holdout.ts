import { STEPS_PER_SLICE, type Sliced } from '../../slices/sliced';
import type { FittedModel } from '../fit/fitModel';
import type { SplitHistory } from '../histories/splitHistory';
import { makeFutureCounts } from '../models/futureCounts';

const DAYS_PER_WEEK = 7;
/** A row costs some microseconds. */
const ROWS_PER_SLICE = STEPS_PER_SLICE / 8;
/** What happened although a model gives it no chance costs it no more than this. */
const LEAST_PROBABILITY = 1e-9;

/** How a forecast made at the split compares with what happened after it. */
export interface HoldoutComparison {
	readonly days: number;
	readonly customers: number;
	/** Days with a repeat purchase after the split, of all these customers. */
	readonly actualOrders: number;
	readonly predictedOrders: number;
	/** predictedOrders / actualOrders − 1; null where nobody bought. */
	readonly bias: number | null;
	/** Mean absolute error of a customer's orders. */
	readonly mae: number;
	/** Root of the mean squared error of a customer's orders. */
	readonly rmse: number;
	/** Mean log-probability, in nats a customer, that the model gave to what each of them did. */
	readonly logProbability: number;
	/** Standard deviation of the difference of actual and predicted orders if the model is right: chance alone. */
	readonly chance: number;
}

/** The same without what only a model can give. */
export type NaiveComparison = Pick<HoldoutComparison, 'predictedOrders' | 'bias' | 'mae' | 'rmse'>;

/** Compares a model fitted to the history before the split with what happened after it. */
export function* compareWithHoldout(
	{ model, parameters }: FittedModel,
	{ calibration, days }: SplitHistory,
): Sliced<HoldoutComparison> {
	const { histories, mark } = calibration;
	const weeks = days / DAYS_PER_WEEK;
	const futures = makeFutureCounts(model, parameters, weeks);
	// A purchase is a day, so there are no more than days.
	const counts = new Float64Array(days + 1);
	const tally = new ErrorTally();
	let logProbability = 0;
	let variance = 0;
	let filled = 0;
	let mean = 0;
	let meanSquare = 0;
	for (let row = 0; row < histories.length; row++) {
		if (row % ROWS_PER_SLICE === 0) yield;
		const x = histories.x[row] as number;
		const tx = histories.tx[row] as number;
		const T = histories.T[row] as number;
		const weight = histories.weight[row] as number;
		const actual = mark[row] as number;
		// Without a rhythm the future of a customer does not depend on when they bought last.
		const isNew =
			row === 0 ||
			x !== histories.x[row - 1] ||
			T !== histories.T[row - 1] ||
			(model.k > 1 && tx !== histories.tx[row - 1]);
		if (isNew) {
			filled = futures.fill(counts, x, tx, T);
			mean = 0;
			meanSquare = 0;
			for (let count = 1; count < filled; count++) {
				mean += count * (counts[count] as number);
				meanSquare += count * count * (counts[count] as number);
			}
		}
		const alive = model.probabilityAlive(parameters, x, tx, T);
		tally.add(alive * mean, actual, weight);
		variance += weight * (alive * meanSquare - (alive * mean) ** 2);
		const chance = actual < filled ? alive * (counts[actual] as number) : 0;
		const probability = actual === 0 ? chance + 1 - alive : chance;
		logProbability += weight * Math.log(Math.max(LEAST_PROBABILITY, probability));
	}
	return {
		days,
		customers: tally.customers,
		actualOrders: tally.actual,
		...tally.errors(),
		logProbability: logProbability / Math.max(1, tally.customers),
		chance: Math.sqrt(variance),
	};
}

/** Compares what everybody would expect without a model: that each customer goes on at their own rate, x / T. */
export function* compareNaiveRate({ calibration, days }: SplitHistory): Sliced<NaiveComparison> {
	const { histories, mark } = calibration;
	const weeks = days / DAYS_PER_WEEK;
	const tally = new ErrorTally();
	for (let row = 0; row < histories.length; row++) {
		if (row % (16 * STEPS_PER_SLICE) === 0) yield;
		const T = histories.T[row] as number;
		const rate = T > 0 ? (histories.x[row] as number) / T : 0;
		tally.add(rate * weeks, mark[row] as number, histories.weight[row] as number);
	}
	return tally.errors();
}

/** Adds up errors over customers. */
class ErrorTally {
	customers = 0;

	actual = 0;

	private predicted = 0;

	private absolute = 0;

	private squared = 0;

	add(predicted: number, actual: number, weight: number): void {
		this.customers += weight;
		this.predicted += weight * predicted;
		this.actual += weight * actual;
		this.absolute += weight * Math.abs(predicted - actual);
		this.squared += weight * (predicted - actual) ** 2;
	}

	errors(): NaiveComparison {
		const customers = Math.max(1, this.customers);
		return {
			predictedOrders: this.predicted,
			bias: this.actual === 0 ? null : this.predicted / this.actual - 1,
			mae: this.absolute / customers,
			rmse: Math.sqrt(this.squared / customers),
		};
	}
}
