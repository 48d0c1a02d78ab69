import type { DropTest } from './dropTest';
import { scoreAt } from './scoreCounts';

/** So many quiet answers are drawn to see how far chance carries the sum. */
const DRAWN = 24_000;
/** From so many distinct scores they are drawn, as often as each comes. */
const DISTINCT = 4096;
/** A level that chance reached less often is not known well enough, and is reckoned from one that it did. */
const FEWEST_REACHED = 10;
/** Reaching a level twice within so many answers is one alarm. */
const LONGEST_BLOCK = 100;
const FIRST_DRAW = 0x9e3779b9;

/**
 * The threshold of a windowed cumulative sum at which a false alarm comes once in so many answers while nothing has
 * changed. It is found by drawing quiet answers, always the same, for the known formulas hold for bell-shaped scores and
 * sums without a window, and those of glad customers, mostly 1 with a few −1, would get many times the alarms.
 *
 * Where the level asked for is too rare to be seen among the draws, one that was seen is raised: chance reaches a level of
 * log-likelihood ratios that is higher by 1 at most 1/e times as often (Wald 1947, "Sequential Analysis", chapter 3).
 *
 * @param window answers within the window
 * @param between answers between two false alarms
 */
export function alarmThreshold(test: DropTest, window: number, between: number): number {
	const block = Math.max(1, Math.min(window, LONGEST_BLOCK));
	const highest = blockMaxima(ratiosOf(test), window, block).sort().reverse();
	const wanted = DRAWN / between;
	const rank = Math.min(Math.max(wanted, FEWEST_REACHED), highest.length - 1);
	const level = highest[Math.round(rank)] as number;
	return level + Math.max(0, Math.log(rank / wanted));
}

/** The ratios of quiet answers, each as often as it comes. */
function ratiosOf({ quiet, tilt, offset }: DropTest): Float64Array {
	const ratios = new Float64Array(DISTINCT);
	let place = 0;
	let reached = quiet[0] as number;
	for (let index = 0; index < DISTINCT; index++) {
		while (reached < (index + 0.5) / DISTINCT && place < quiet.length - 1) {
			reached += quiet[++place] as number;
		}
		ratios[index] = -tilt * scoreAt(place) - offset;
	}
	return ratios;
}

/** The highest values of the windowed sum over drawn answers, block by block. */
function blockMaxima(ratios: Float64Array, window: number, block: number): Float64Array {
	const sums = new Float64Array(DRAWN + 1);
	const lowest = new Int32Array(DRAWN + 1);
	const maxima = new Float64Array(Math.ceil(DRAWN / block));
	let head = 0;
	let tail = 0;
	let draw = FIRST_DRAW;
	for (let i = 0; i < DRAWN; i++) {
		const before = sums[i] as number;
		while (head < tail && (sums[lowest[tail - 1] as number] as number) >= before) tail--;
		lowest[tail++] = i;
		while ((lowest[head] as number) <= i - window) head++;
		// Source: Marsaglia 2003, Xorshift RNGs.
		draw ^= draw << 13;
		draw ^= draw >>> 17;
		draw ^= draw << 5;
		const after = before + (ratios[(draw >>> 8) & (DISTINCT - 1)] as number);
		sums[i + 1] = after;
		const at = Math.floor(i / block);
		const value = after - (sums[lowest[head] as number] as number);
		if (value > (maxima[at] as number)) maxima[at] = value;
	}
	return maxima;
}
