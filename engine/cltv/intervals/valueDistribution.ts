import betainc from '@stdlib/math-base-special-betainc';
import { normalProbability } from './normalProbability';

/** Below this shape the approximation of `ofSum` is off by more than a percentage point. */
const LEAST_SHAPE = 1;
/** Counts that together have less probability than this do not move a quantile that anybody looks at. */
export const NEGLIGIBLE = 1e-3;
/** A value is found to this share of itself: no forecast of one customer is known to the thousandth. */
const PRECISION = 1e-3;
const MOST_STEPS = 60;

/** How many purchases a customer makes, and what is known of their spend. */
export interface CustomerOutlook {
	/** Chances of 0, 1, 2, … purchases; they sum to 1 or a little less. */
	readonly counts: Float64Array;
	readonly length: number;
	/** Expected purchases: the sum over counts, each times its chance. */
	readonly expected: number;
	/** Shape of the inverse gamma distribution of the customer's mean spend; see spendOutlook.ts. */
	readonly shape: number;
}

/**
 * The distribution of what a customer spends altogether, in units of p-ths of the scale of their mean spend: a sum of n
 * purchases is Gamma(p·n) over Gamma(shape), the ratio of two gamma variables (see gammaGamma.ts).
 */
export class ValueDistribution {
	/** By count n: (1/n)^(1/3) and 1 / (9·p·n), which the approximation needs again and again. */
	private readonly roots: Float64Array;

	private readonly inverses: Float64Array;

	/**
	 * @param p of the Gamma-Gamma model: the shape of one purchase
	 * @param most largest count that can come, and one more
	 */
	constructor(
		private readonly p: number,
		most: number,
	) {
		this.roots = Float64Array.from({ length: most }, (_, n) => Math.cbrt(1 / n));
		this.inverses = Float64Array.from({ length: most }, (_, n) => 1 / (9 * p * n));
	}

	/**
	 * The value below which what the customer spends will lie with the given probability; 0 where a customer who buys
	 * nothing is likelier than that.
	 */
	quantile(outlook: CustomerOutlook, probability: number): number {
		const { counts, expected, shape } = outlook;
		const nothing = counts[0] as number;
		if (!(nothing < probability) || expected <= 0) return 0;
		const f = (y: number) => this.below(outlook, y) - probability;
		let low = 0;
		let fLow = nothing - probability;
		// About what those spend who buy: the middle of where quantiles are asked for.
		let high = (this.p * expected) / Math.max(shape - 1, 0.5) / (1 - nothing);
		let fHigh = f(high);
		while (fHigh < 0 && high < Number.MAX_VALUE / 64) {
			low = high;
			fLow = fHigh;
			high *= 2;
			fHigh = f(high);
		}
		return crossing(f, low, fLow, high, fHigh);
	}

	/** P(value ≤ y). */
	below({ counts, length, shape }: CustomerOutlook, y: number): number {
		const scaled = (y * shape) / this.p;
		const root = Math.cbrt(scaled);
		const ofShape = 1 / (9 * shape);
		const negligible = NEGLIGIBLE / length;
		let sum = counts[0] as number;
		for (let count = 1; count < length; count++) {
			const chance = counts[count] as number;
			if (chance < negligible) continue;
			sum += chance * this.ofSum(count, root, ofShape, y, shape);
		}
		return sum;
	}

	/**
	 * P(sum of `count` purchases ≤ y): the regularised incomplete beta function of y / (1 + y). By Paulson's (1942) normal
	 * approximation to the F distribution, a hundred times faster and right to 0.012 (to 0.004 from shape 2 on); below
	 * shape 1, where it is not, exactly.
	 */
	private ofSum(count: number, root: number, ofShape: number, y: number, shape: number): number {
		if (this.p * count < LEAST_SHAPE) return betainc(y / (1 + y), this.p * count, shape);
		const ratio = root * (this.roots[count] as number);
		const ofCount = this.inverses[count] as number;
		return normalProbability(
			((1 - ofShape) * ratio - (1 - ofCount)) / Math.sqrt(ofShape * ratio * ratio + ofCount),
		);
	}
}

/** Where a rising function crosses 0 between two places, by the Illinois variant of regula falsi. */
function crossing(
	f: (y: number) => number,
	from: number,
	fFrom: number,
	to: number,
	fTo: number,
): number {
	let low = from;
	let fLow = fFrom;
	let high = to;
	let fHigh = fTo;
	let lastMoved = 0;
	for (let step = 0; step < MOST_STEPS && high - low > PRECISION * high; step++) {
		const middle =
			step % 8 === 7 ? (low + high) / 2 : low + ((high - low) * -fLow) / (fHigh - fLow);
		const fMiddle = f(middle);
		if (Math.abs(fMiddle) < PRECISION / 10) return middle;
		if (fMiddle < 0) {
			low = middle;
			fLow = fMiddle;
			// An end that stands still twice is weighed by half, so that it is given up.
			if (lastMoved === -1) fHigh /= 2;
			lastMoved = -1;
		} else {
			high = middle;
			fHigh = fMiddle;
			if (lastMoved === 1) fLow /= 2;
			lastMoved = 1;
		}
	}
	return lastMoved === -1 ? low : high;
}
