import { median, medianAbsoluteDeviation } from 'simple-statistics';

/** How many purchases there were lately, beside what is usual. */
export interface OrderShift {
	/** In the days that are watched. */
	purchases: number;
	/** Median of the windows before; null where there are too few of them. */
	expected: number | null;
	/** How many standard errors the purchases lie above what is expected; null where that cannot be said. */
	z: number | null;
	/** The lowest that z could be, with no purchase at all: where it is not beyond the limit, a fall cannot show. */
	lowestZ: number | null;
}

/** With fewer windows nobody knows how much they differ from each other by themselves. */
export const FEWEST_WINDOWS = 4;

/** What makes the median absolute deviation a standard deviation, for many numbers that are normally distributed. */
const MAD_TO_DEVIATION = 1.4826;
/** By how much it is too small for few numbers: from 4 of them on. Croux and Rousseeuw (1992), table 1. */
const SMALL_SAMPLE_FACTORS = [1.363, 1.206, 1.2, 1.14, 1.129, 1.107];

/**
 * Compares a number of purchases with that of earlier windows of the same length and the same days of the week.
 *
 * Purchases are counts: they vary by chance as a Poisson variable does, and mostly more, since customers follow
 * campaigns and pay days. The dispersion of the windows (their variance divided by their median, at least 1) says how
 * much more, and a new window differs from their median by `√(dispersion · median · (1 + π / 2 · windows))`. Median and
 * median absolute deviation stand for mean and variance, so that a sale in one of the weeks, or the first week of the
 * fall itself, does not hide the fall.
 *
 * Sources: P. McCullagh, J. A. Nelder (1989), Generalized Linear Models, 2nd ed., 6.2.3 (over-dispersed counts);
 * C. Croux, P. J. Rousseeuw (1992), Time-efficient algorithms for two highly robust estimators of scale, COMPSTAT 1
 * (median absolute deviation of few numbers).
 *
 * @param windows purchases of earlier windows
 *
 * @example
 * orderShift(31, [98, 104, 101, 95, 99, 103, 97, 103]) // expected 100, z −6.3
 */
export function orderShift(purchases: number, windows: readonly number[]): OrderShift {
	if (windows.length < FEWEST_WINDOWS) {
		return { purchases, expected: null, z: null, lowestZ: null };
	}
	const expected = median([...windows]);
	const error = Math.sqrt(
		dispersionOf(windows, expected) * expected * (1 + Math.PI / 2 / windows.length),
	);
	if (error === 0) return { purchases, expected, z: null, lowestZ: null };
	return {
		purchases,
		expected,
		z: (purchases - expected) / error,
		lowestZ: -expected / error,
	};
}

function dispersionOf(windows: readonly number[], expected: number): number {
	if (expected === 0) return 1;
	const { length } = windows;
	const factor = SMALL_SAMPLE_FACTORS[length - FEWEST_WINDOWS] ?? length / (length - 0.8);
	const deviation = factor * MAD_TO_DEVIATION * medianAbsoluteDeviation([...windows]);
	return Math.max(1, deviation ** 2 / expected);
}
