import { STEPS_PER_SLICE, type Sliced } from '../../../slices/sliced';
import { xorshift } from '../../../statistics/xorshift';

const SEED = 0x2545f491;

/**
 * Puts scores of the same moment, such as a day without its time, into an order that says nothing, the same in every run.
 * In the order of their size the low ones of a busy day would look like a drop of the mood.
 * Source: Durstenfeld 1964, "Algorithm 235: Random permutation".
 *
 * @param scores changed in place
 * @param at when each was given, in ascending order
 */
export function* shuffleMoments(scores: Float64Array, at: Float64Array): Sliced<void> {
	const draw = xorshift(SEED);
	let from = 0;
	for (let i = 1; i < scores.length; i++) {
		if (i % STEPS_PER_SLICE === 0) yield;
		if (at[i] !== at[i - 1]) from = i;
		// Each goes to any place among those of its moment that came before it.
		const place = from + (draw() % (i - from + 1));
		const score = scores[i] as number;
		scores[i] = scores[place] as number;
		scores[place] = score;
	}
}
