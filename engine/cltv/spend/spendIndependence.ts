import betainc from '@stdlib/math-base-special-betainc';
import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';
import { STEPS_PER_SLICE, type Sliced } from '../../slices/sliced';
import type { SpendHistories } from '../models/gammaGamma/spendHistories';

/** Steps here are some nanoseconds each. */
const STEPS_BETWEEN_PAUSES = 16 * STEPS_PER_SLICE;
/** Small and medium correlations by Cohen (1988), "Statistical power analysis", chapter 3. */
const SMALL = 0.1;
const MEDIUM = 0.3;
const CONFIDENCE = 0.95;
/** Fisher's interval has a variance of 1 / (n − 3). */
const FEWEST = 4;

/**
 * - `independent`: no correlation to speak of: the forecast of spend rests on solid ground;
 * - `weak`: there is one, but it changes little;
 * - `dependent`: frequent buyers spend clearly more, or less, an order: their values are forecast too low, or too high;
 * - `unclear`: too few repeat buyers to tell, or all of them alike.
 */
export type SpendIndependenceVerdict = 'independent' | 'weak' | 'dependent' | 'unclear';

export interface SpendIndependence {
	readonly repeatBuyers: number;
	/** Pearson's, of repeat purchases and mean spend, −1..1; null where one of them is the same for all. */
	readonly correlation: number | null;
	/** 95% interval. */
	readonly low: number | null;
	readonly high: number | null;
	/** Probability of a correlation at least as far from 0 if there were none. */
	readonly pValue: number | null;
	readonly verdict: SpendIndependenceVerdict;
	/** The verdict in a sentence. */
	readonly advice: string;
}

/**
 * Checks what the Gamma-Gamma model supposes: that how often customers buy says nothing about how much they spend on an
 * order. Rows without a repeat purchase of positive spend are left out.
 * In one pass with weights and pauses; simple-statistics' sampleCorrelation takes neither.
 *
 * @see Fader, Hardie & Lee (2005), "RFM and CLV: using iso-value curves for customer base analysis"
 *
 * @example
 * runAtOnce(spendIndependence(spends)) // of the CDNOW sample: correlation 0.11, verdict 'weak'
 */
export function* spendIndependence(spends: SpendHistories): Sliced<SpendIndependence> {
	let customers = 0;
	let meanX = 0;
	let meanSpend = 0;
	let squaresX = 0;
	let squaresSpend = 0;
	let products = 0;
	for (let row = 0; row < spends.length; row++) {
		if (row % STEPS_BETWEEN_PAUSES === 0) yield;
		const x = spends.x[row] as number;
		const spend = spends.mean[row] as number;
		const weight = spends.weight[row] as number;
		if (!(x > 0 && spend > 0 && weight > 0 && x < Infinity && spend < Infinity)) continue;
		customers += weight;
		const fromX = x - meanX;
		const fromSpend = spend - meanSpend;
		meanX += (fromX * weight) / customers;
		meanSpend += (fromSpend * weight) / customers;
		squaresX += weight * fromX * (x - meanX);
		squaresSpend += weight * fromSpend * (spend - meanSpend);
		products += weight * fromX * (spend - meanSpend);
	}
	const correlation = products / (Math.sqrt(squaresX) * Math.sqrt(squaresSpend));
	// Rounding alone tells customers apart who are all the same.
	const alike =
		squaresX <= customers * (Number.EPSILON * meanX) ** 2 * customers ||
		squaresSpend <= customers * (Number.EPSILON * meanSpend) ** 2 * customers;
	if (customers < FEWEST || alike || !Number.isFinite(correlation)) {
		return resultOf(customers, null, null, null, null);
	}
	const bounded = Math.min(1, Math.max(-1, correlation));
	const middle = Math.atanh(bounded);
	const reach = normalQuantile((1 + CONFIDENCE) / 2, 0, 1) / Math.sqrt(customers - 3);
	const freedom = customers - 2;
	return resultOf(
		customers,
		bounded,
		Math.tanh(middle - reach),
		Math.tanh(middle + reach),
		// Student's t with t² = r² · freedom / (1 − r²), as a beta function.
		betainc(1 - bounded * bounded, freedom / 2, 0.5),
	);
}

function resultOf(
	repeatBuyers: number,
	correlation: number | null,
	low: number | null,
	high: number | null,
	pValue: number | null,
): SpendIndependence {
	const verdict = verdictOf(correlation, low, high);
	return {
		repeatBuyers,
		correlation,
		low,
		high,
		pValue,
		verdict,
		advice: adviceOf(verdict, correlation),
	};
}

function verdictOf(
	correlation: number | null,
	low: number | null,
	high: number | null,
): SpendIndependenceVerdict {
	if (correlation === null || low === null || high === null) return 'unclear';
	if (Math.abs(correlation) >= MEDIUM && low * high > 0) return 'dependent';
	if (low < -MEDIUM || high > MEDIUM) return 'unclear';
	return Math.abs(correlation) < SMALL || low * high <= 0 ? 'independent' : 'weak';
}

function adviceOf(verdict: SpendIndependenceVerdict, correlation: number | null): string {
	if (correlation === null || verdict === 'unclear') {
		return 'Repeat buyers are too few or too alike to tell whether those who order often spend more or less per order.';
	}
	const more = correlation > 0 ? 'more' : 'less';
	if (verdict === 'independent') {
		return 'Customers who order often spend neither more nor less per order, as the forecast of order values supposes.';
	}
	if (verdict === 'weak') {
		return `Customers who order often spend slightly ${more} per order; the forecast of order values remains sound.`;
	}
	const error = correlation > 0 ? 'too low' : 'too high';
	const resale =
		correlation > 0 ? ' If some of them buy for resale, forecast those in a run of their own.' : '';
	return `Customers who order often spend clearly ${more} per order; values of your most frequent buyers are probably ${error}.${resale}`;
}
