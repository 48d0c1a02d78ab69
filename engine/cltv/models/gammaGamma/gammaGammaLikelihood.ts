import betaln from '@stdlib/math-base-special-betaln';
import digamma from '@stdlib/math-base-special-digamma';
import { STEPS_PER_SLICE } from '../../../slices/sliced';
import type { SlicedObjective } from '../../../statistics/objective';
import type { PreparedSpends } from './spendHistories';

/** Rows between two places where an evaluation may pause: a tenth of a millisecond. */
const ROWS_PER_SLICE = 4 * STEPS_PER_SLICE;

/**
 * The log-likelihood of the mean spends of repeat buyers (Fader & Hardie 2013, equation 1a), with all constants, as a
 * function of ln p, ln (q − 1) and ln of the mean spend p·v / (q − 1), in units of `spends.unit`.
 *
 * The mean spend takes the place of v because data fix it well whatever p and q are. Where customers always spend the
 * same, p grows without end while p·v stays: a search on v would have to follow that ridge.
 */
export function gammaGammaLikelihood(spends: PreparedSpends): SlicedObjective {
	const { length, x: counts, total: totals, weight: weights } = spends;
	return function* evaluate(logParameters, gradient) {
		const p = Math.exp(logParameters[0] as number);
		const excess = Math.exp(logParameters[1] as number);
		const q = 1 + excess;
		const v = (Math.exp(logParameters[2] as number) * excess) / p;
		let logs = 0;
		let logsByCount = 0;
		let byV = 0;
		for (let from = 0; from < length; from += ROWS_PER_SLICE) {
			yield;
			// Sums of a slice first: a sum of a million terms would lose the digits that tell two places apart.
			let logsOfSlice = 0;
			let logsByCountOfSlice = 0;
			let byVOfSlice = 0;
			for (let row = from; row < Math.min(length, from + ROWS_PER_SLICE); row++) {
				const weight = weights[row] as number;
				const x = counts[row] as number;
				const total = totals[row] as number;
				// ln ((v + total) / total): what is left of large terms that cancel.
				const log = Math.log1p(v / total);
				logsOfSlice += weight * log;
				logsByCountOfSlice += weight * x * log;
				byVOfSlice -= (weight * (p * x + q)) / (total + v);
			}
			logs += logsOfSlice;
			logsByCount += logsByCountOfSlice;
			byV += byVOfSlice;
		}
		let constants = 0;
		let byP = 0;
		let byQ = 0;
		for (const [x, customers] of spends.customersByCount) {
			const both = digamma(p * x + q);
			constants -= customers * betaln(p * x, q);
			byP += customers * x * (both - digamma(p * x));
			byQ += customers * both;
		}
		const { repeatBuyers, logTotals, logMeans } = spends;
		const shrink = repeatBuyers * Math.log(v) - logTotals;
		byP -= logsByCount;
		byQ += shrink - logs - repeatBuyers * digamma(q);
		byV += (repeatBuyers * q) / v;
		gradient[0] = byP * p - byV * v;
		gradient[1] = byQ * excess + byV * v;
		gradient[2] = byV * v;
		return (
			constants +
			q * shrink -
			logMeans -
			p * logsByCount -
			q * logs -
			repeatBuyers * Math.log(spends.unit)
		);
	};
}
