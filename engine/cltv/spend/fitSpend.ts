import type { Objective } from '../../statistics/objective';
import { STEPS_PER_SLICE, type Sliced } from '../../slices/sliced';
import type { CustomerHistories } from '../histories/customerHistories';
import { lastingColumn } from '../../memory/lastingColumn';
import { radixSortInSlices } from '../../slices/radixSortInSlices';
import { fitGammaGamma } from '../models/gammaGamma/fitGammaGamma';
import type { SpendHistories } from '../models/gammaGamma/spendHistories';
import { priorStrength } from '../prior/priorStrength';
import { FEWEST_FOR_A_MODEL } from '../fewestForAModel';
import { typicalSpend } from '../prior/typicalSpend';
import { spendIndependence, type SpendIndependence } from './spendIndependence';

const STEPS_BETWEEN_PAUSES = 16 * STEPS_PER_SLICE;
/** Of a shop without a repeat buyer the mean order is taken to be known to within a half. */
const DEVIATION_WITHOUT_REPEAT_BUYERS = 0.5;

/** What customers spend on an order, and how far they differ. */
export interface SpendModel {
	/** p, q, v of the Gamma-Gamma model. */
	readonly parameters: readonly [number, number, number];
	/**
	 * `fitted` to the repeat buyers; `typical`: there are too few, so that customers are taken to differ as in other shops,
	 * around this shop's mean order; `heavyTail`: the same, because a few customers spend so much more than the others
	 * that no fit holds.
	 */
	readonly outcome: 'fitted' | 'typical' | 'heavyTail';
	readonly repeatBuyers: number;
	/** Standard error of the mean over customers, as a share of it. */
	readonly deviation: number;
	/** Null of a model that was given. */
	readonly independence: SpendIndependence | null;
}

/**
 * Fits the model of spend to the mean spends of repeat buyers.
 *
 * Of a handful of them nothing is fitted: the likelihood of one mean spend is highest where the shop's mean is far above
 * it, so that an order would be forecast to come to more than any ever did.
 *
 * @param meanOrder mean amount of all orders that brought money, for shops with few repeat buyers; null where none did
 * @returns null where no order brought money
 */
export function* fitSpend(
	customers: CustomerHistories,
	meanOrder: number | null,
): Sliced<SpendModel | null> {
	const spends = yield* spendsOf(customers);
	const independence = yield* spendIndependence(spends);
	const { mean, deviation } = yield* meanOf(spends);
	const repeatBuyers = spends.length;
	const strength = priorStrength(repeatBuyers);
	const isFew = repeatBuyers < FEWEST_FOR_A_MODEL;
	const fit = isFew
		? null
		: yield* fitGammaGamma(spends, strength > 0 ? { penalty: spendPenalty(strength) } : {});
	if (fit?.outcome === 'fitted') {
		return { ...fit, outcome: 'fitted', deviation, independence };
	}
	const centre = isFew ? (meanOrder ?? (repeatBuyers > 0 ? mean : null)) : mean;
	if (centre === null) return null;
	const { p, q } = typicalSpend;
	return {
		parameters: [p, q, (centre * (q - 1)) / p],
		outcome: fit?.outcome === 'heavyTail' ? 'heavyTail' : 'typical',
		repeatBuyers,
		deviation: repeatBuyers > 1 ? deviation : DEVIATION_WITHOUT_REPEAT_BUYERS,
		independence,
	};
}

/** Sorted, because sums of the same numbers in another order differ in their last digits. */
function* spendsOf({ paidCount, meanSpend, length }: CustomerHistories): Sliced<SpendHistories> {
	const buyers = lastingColumn(Uint32Array, length);
	const high = lastingColumn(Uint32Array, length);
	const low = lastingColumn(Uint32Array, length);
	const float = new Float64Array(1);
	const halves = new Uint32Array(float.buffer);
	let rows = 0;
	for (let customer = 0; customer < length; customer++) {
		if (customer % STEPS_BETWEEN_PAUSES === 0) yield;
		if ((paidCount[customer] as number) === 0) continue;
		buyers[rows++] = customer;
		// Floating-point numbers above 0 sort like the whole numbers that have their bits.
		float[0] = meanSpend[customer] as number;
		low[customer] = halves[0] as number;
		high[customer] = halves[1] as number;
	}
	const sorted = yield* radixSortInSlices(buyers.subarray(0, rows), [paidCount, high, low]);
	const x = lastingColumn(Float64Array, rows);
	const mean = lastingColumn(Float64Array, rows);
	for (let row = 0; row < rows; row++) {
		if (row % STEPS_BETWEEN_PAUSES === 0) yield;
		x[row] = paidCount[sorted[row] as number] as number;
		mean[row] = meanSpend[sorted[row] as number] as number;
	}
	return { length: rows, x, mean, weight: lastingColumn(Float64Array, rows).fill(1) };
}

/** The mean of the customers' mean spends and its standard error, as a share of it. */
function* meanOf({ mean, length }: SpendHistories): Sliced<{ mean: number; deviation: number }> {
	let average = 0;
	let squares = 0;
	for (let row = 0; row < length; row++) {
		if (row % STEPS_BETWEEN_PAUSES === 0) yield;
		const away = (mean[row] as number) - average;
		average += away / (row + 1);
		squares += away * ((mean[row] as number) - average);
	}
	const error = Math.sqrt(squares / Math.max(1, length - 1) / Math.max(1, length));
	return {
		mean: average,
		deviation:
			length < 2
				? DEVIATION_WITHOUT_REPEAT_BUYERS
				: Math.min(DEVIATION_WITHOUT_REPEAT_BUYERS, error / average),
	};
}

/** Normal priors on ln p, ln (q − 1) and ln (v / mean); see `typicalSpend`. */
function spendPenalty(strength: number): Objective {
	return (logParameters, gradient) => {
		let sum = 0;
		typicalSpend.logMeans.forEach((mean, i) => {
			const deviation = typicalSpend.logDeviations[i] as number;
			const distance = ((logParameters[i] as number) - mean) / deviation;
			sum -= distance ** 2 / 2;
			gradient[i] = (-strength * distance) / deviation;
		});
		return strength * sum;
	};
}
