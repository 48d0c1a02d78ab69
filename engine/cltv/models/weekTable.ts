/** Times share places beyond this many days (sevenths of a week): 11 years of daily dates have a place each. */
const MOST_PLACES = 4096;
const FEWEST_PLACES = 64;
/** A power whose logarithm is beyond this loses digits or overflows in products with others. */
const LARGEST_LOG_POWER = 300;

/** Offsets of what `entries` holds of a time, from its place on. */
export const LOG = 1;
export const INVERSE = 2;
export const POWER = 3;
const STRIDE_SHIFT = 2;

/**
 * Remembers ln(α + t), 1/(α + t) and (α + t)^r by time t in weeks: a shop's histories are whole days, so that a million
 * rows have only some hundreds of different times. Exact for any time; other than whole days only hit the memory less.
 */
export class WeekTable {
	/** Four numbers a place: the time, and what is known of it; the power is NaN where a double could not hold it. */
	entries = new Float64Array(0);

	private mask = 0;

	private alpha = NaN;

	private r = NaN;

	/**
	 * Makes the table one of other parameters. A fit asks for hundreds of tables, of which each is needed no longer than
	 * until the next, since no likelihood pauses: they are one memory, and the parts of a shop that are looked at with the
	 * same parameters share what is in it.
	 *
	 * @param rows about how many times will be asked for, so that a short list does not pay for a long table
	 */
	of(alpha: number, r: number, rows: number): this {
		let places = FEWEST_PLACES;
		while (places < rows && places < MOST_PLACES) places *= 2;
		if (alpha === this.alpha && r === this.r && places <= this.mask + 1) return this;
		if (places << STRIDE_SHIFT > this.entries.length) {
			this.entries = new Float64Array(places << STRIDE_SHIFT);
		}
		this.entries.fill(NaN, 0, places << STRIDE_SHIFT);
		this.mask = places - 1;
		this.alpha = alpha;
		this.r = r;
		return this;
	}

	/** Where `entries` tells of a time; valid until the next call with another one. */
	place(weeks: number): number {
		const place = ((weeks * 7 + 0.5) & this.mask) << STRIDE_SHIFT;
		if (this.entries[place] !== weeks) this.remember(place, weeks);
		return place;
	}

	private remember(place: number, weeks: number): void {
		const log = Math.log(this.alpha + weeks);
		const logPower = this.r * log;
		this.entries[place] = weeks;
		this.entries[place + LOG] = log;
		this.entries[place + INVERSE] = 1 / (this.alpha + weeks);
		this.entries[place + POWER] = Math.abs(logPower) < LARGEST_LOG_POWER ? Math.exp(logPower) : NaN;
	}
}
