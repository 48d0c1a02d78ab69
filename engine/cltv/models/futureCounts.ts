import type { Parameters, TransactionModel } from './transactionModel';

/** Probabilities below this are left out: far below what an interval or a likelihood of one customer can show. */
const NEGLIGIBLE = 1e-8;
/** Nodes of the Gauss–Legendre rule on 0..1 over the share of customers lost by a moment. */
const NODES = [
	0.009219682876640378, 0.04794137181476255, 0.1150486629028477, 0.2063410228566912,
	0.3160842505009099, 0.4373832957442655,
];
const WEIGHTS = [
	0.02358766819325589, 0.053469662997659213, 0.08003916427167312, 0.101583713361533,
	0.1167462682691774, 0.1245735229067014,
];

/**
 * How many purchases the customers of a model make in the time after T, given that they are still customers then.
 * Given that, everything the models assume starts anew with what the history has taught: the purchase rate is
 * Gamma(r + k·x, alpha + T), the chance to leave Beta(a, b + x) (Fader, Hardie & Lee 2005) or the lifetime
 * Pareto(s, beta + T), and only a rhythm (k > 1) also remembers how long ago the last purchase was.
 */
export interface FutureCounts {
	/**
	 * Fills `probabilities` with P(0), P(1), … purchases. Its last entry, where it comes to that, is the probability of so
	 * many or more.
	 *
	 * @param probabilities of length 2 at least
	 * @returns how many entries were filled; what is left of the probability is negligible
	 */
	fill(probabilities: Float64Array, x: number, tx: number, T: number): number;
}

/**
 * @param weeks how long the time is
 */
export function makeFutureCounts(
	model: TransactionModel,
	parameters: Parameters,
	weeks: number,
): FutureCounts {
	const r = parameters[0] as number;
	const alpha = parameters[1] as number;
	if (model.name === 'nbd') {
		return {
			fill: (probabilities, x, _tx, T) =>
				negativeBinomial(probabilities, r + x, weeks / (alpha + T)),
		};
	}
	const a = parameters[2] as number;
	const b = parameters[3] as number;
	if (model.name === 'paretoNbd') return endingLife(r, alpha, a, b, weeks);
	// A customer of the modified models has had one more chance to leave: at the first purchase.
	const stays = model.name === 'bgNbd' ? 0 : 1;
	if (model.k === 1) {
		return {
			fill(probabilities, x, _tx, T) {
				const filled = negativeBinomial(probabilities, r + x, weeks / (alpha + T));
				leaveAfterPurchases(probabilities, filled, a, b + x + stays);
				return filled;
			},
		};
	}
	return rhythmicCounts(r, alpha, a, b, model.k, weeks);
}

/** Counts of purchases at a rate of Gamma(shape, scale) in a time of `odds` times the scale. */
function negativeBinomial(probabilities: Float64Array, shape: number, odds: number): number {
	const share = odds / (1 + odds);
	let log = -shape * Math.log1p(odds);
	let each = Math.exp(log);
	let left = 1;
	const mode = Math.max(0, (shape - 1) * odds);
	for (let count = 0; count < probabilities.length; count++) {
		if (count > 0) {
			const ratio = ((shape + count - 1) / count) * share;
			// Far below the mode the terms may be smaller than any number: count on in logarithms.
			log += Math.log(ratio);
			each = each > 0 ? each * ratio : Math.exp(log);
		}
		probabilities[count] = each;
		left -= each;
		if (count > mode && each < NEGLIGIBLE && left < 1e3 * NEGLIGIBLE) return count + 1;
	}
	const last = probabilities.length - 1;
	probabilities[last] = (probabilities[last] as number) + Math.max(0, left);
	return probabilities.length;
}

/**
 * Turns counts of customers who never leave into those of customers who may leave after each purchase, with a chance of
 * Beta(a, b): n purchases are made by those who stayed n times, and by those who left after the n-th of at least n.
 */
function leaveAfterPurchases(
	probabilities: Float64Array,
	filled: number,
	a: number,
	b: number,
): void {
	let atLeast = 1;
	let stayed = 1;
	for (let count = 0; count < filled; count++) {
		const never = probabilities[count] as number;
		if (count === 0) {
			atLeast = 1 - never;
			continue;
		}
		const among = a + b + count - 1;
		const left = (stayed * a) / among;
		stayed *= (b + count - 1) / among;
		probabilities[count] = stayed * never + left * Math.max(0, atLeast);
		atLeast -= never;
	}
}

function endingLife(
	r: number,
	alpha: number,
	s: number,
	beta: number,
	weeks: number,
): FutureCounts {
	let scratch = new Float64Array(0);
	return {
		fill(probabilities, x, _tx, T) {
			const B = beta + T;
			const filled = negativeBinomial(probabilities, r + x, weeks / (alpha + T));
			const logSurvival = -s * Math.log1p(weeks / B);
			const survival = Math.exp(logSurvival);
			const lost = -Math.expm1(logSurvival);
			for (let count = 0; count < filled; count++) {
				probabilities[count] = survival * (probabilities[count] as number);
			}
			if (scratch.length < probabilities.length) {
				scratch = new Float64Array(probabilities.length);
			}
			for (let node = 0; node < 2 * NODES.length; node++) {
				const at = node % NODES.length;
				const share = node < NODES.length ? (NODES[at] as number) : 1 - (NODES[at] as number);
				const life = B * Math.expm1(-Math.log1p(-share * lost) / s);
				const short = negativeBinomial(scratch.subarray(0, filled), r + x, life / (alpha + T));
				const weight = lost * (WEIGHTS[at] as number);
				for (let count = 0; count < short; count++) {
					probabilities[count] =
						(probabilities[count] as number) + weight * (scratch[count] as number);
				}
			}
			return filled;
		},
	};
}

/**
 * With a rhythm every k-th event of the underlying process is a purchase. Since the last purchase 0 to k − 1 events have
 * gone by unseen: j of them with a weight of (T − tx)^j / j! · Γ(r + k·x + j) / (alpha + T)^j.
 */
function rhythmicCounts(
	r: number,
	alpha: number,
	a: number,
	b: number,
	k: number,
	weeks: number,
): FutureCounts {
	let events = new Float64Array(0);
	return {
		fill(probabilities, x, tx, T) {
			const length = k * (probabilities.length + 1);
			if (events.length < length) events = new Float64Array(length);
			const scale = alpha + T;
			const shape = r + k * x;
			const silence = Math.max(0, T - tx) / scale;
			let total = 0;
			for (let j = 0, weight = 1; j < k; j++) {
				total += weight;
				weight *= (silence * (shape + j)) / (j + 1);
			}
			probabilities.fill(0);
			let most = 0;
			for (let j = 0, weight = 1 / total; j < k; j++) {
				const filled = negativeBinomial(events.subarray(0, length), shape + j, weeks / scale);
				for (let event = 0; event < filled; event++) {
					const count = Math.min(probabilities.length - 1, Math.floor((event + j) / k));
					probabilities[count] =
						(probabilities[count] as number) + weight * (events[event] as number);
					if (count >= most) most = count + 1;
				}
				weight *= (silence * (shape + j)) / (j + 1);
			}
			leaveAfterPurchases(probabilities, most, a, b + x + 1);
			return most;
		},
	};
}
