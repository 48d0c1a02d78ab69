import { paretoNbdTail, TAIL_LENGTH } from './paretoNbdTail';
import type { Parameters } from '../transactionModel';

/** Days tell histories apart; any other time finds its place too, only less well spread. */
const DAYS_A_WEEK = 7;
/** An odd constant that spreads x over the places (Knuth's multiplicative hashing). */
const SPREAD = 0x9e3779b1;
const MOST_PLACES = 1 << 12;

/**
 * The tails that rows of histories share. Many customers have the same number of purchases and the same T, or the same
 * last purchase, so that most tails of a shop have been computed a moment before: a direct-mapped cache, in which a
 * tail stays until another one takes its place, finds most of them, above all where rows are sorted by x.
 */
export class ParetoNbdTails {
	/** Tails one after another; `at` says where one begins. */
	values = new Float64Array(0);
	private xs = new Float64Array(0);
	private ts = new Float64Array(0);
	private mask = 0;
	private parameters: Parameters = [NaN, NaN, NaN, NaN];
	private readonly scratch = new Float64Array(4);

	/**
	 * Makes the tails those of other parameters, in the same memory: a fit asks for hundreds of such caches, each for no
	 * longer than one look at the histories, in which nothing pauses. With the same parameters as before they stay.
	 *
	 * @param rows how many histories will be looked at
	 */
	of(parameters: Parameters, rows: number): this {
		let places = 2;
		while (places < MOST_PLACES && 2 * places < rows) places *= 2;
		if (places <= this.mask + 1 && this.isOf(parameters)) return this;
		if (places > this.xs.length) {
			this.values = new Float64Array(places * TAIL_LENGTH);
			this.xs = new Float64Array(places);
			this.ts = new Float64Array(places);
		}
		this.mask = places - 1;
		this.xs.fill(-1, 0, places);
		this.parameters = Array.from(parameters);
		return this;
	}

	private isOf(parameters: Parameters): boolean {
		for (let i = 0; i < parameters.length; i++) {
			if (parameters[i] !== this.parameters[i]) return false;
		}
		return true;
	}

	/** Where in `values` the tail of (x, t) begins, until the next call. */
	at(x: number, t: number): number {
		const place = (Math.imul(x, SPREAD) ^ Math.round(t * DAYS_A_WEEK)) & this.mask;
		const offset = place * TAIL_LENGTH;
		if (this.xs[place] !== x || this.ts[place] !== t) {
			paretoNbdTail(this.parameters, x, t, this.values, offset, this.scratch);
			this.xs[place] = x;
			this.ts[place] = t;
		}
		return offset;
	}
}
