/**
 * A cumulative sum (CUSUM) over a moving window: how far the sum of what was added has risen above the lowest that it was
 * within the window. Constant time for each step on the mean, whatever the window.
 *
 * Source: Page 1954, "Continuous inspection schemes", Biometrika 41.
 */
export class WindowedSum {
	readonly #sums: Float64Array;
	/** Steps of the window before which the sum was lower than before all later ones: the first has the lowest of all. */
	readonly #lowest: Int32Array;
	#head = 0;
	#tail = 0;
	#steps = 0;

	/** @param capacity steps until it has to be begun anew */
	constructor(capacity: number) {
		this.#sums = new Float64Array(capacity + 1);
		this.#lowest = new Int32Array(capacity + 1);
	}

	/** The step, counted from 0, from which on the sum has risen. */
	get since(): number {
		return this.#lowest[this.#head] as number;
	}

	/** All that was added. */
	get total(): number {
		return this.#sums[this.#steps] as number;
	}

	/**
	 * @param step what is added
	 * @param first the first step of the window, never earlier than at the step before
	 * @returns how far the sum has risen within the window; negative where it fell with this step
	 */
	add(step: number, first: number): number {
		const before = this.total;
		while (this.#head < this.#tail && this.#sumBefore(this.#tail - 1) >= before) this.#tail--;
		this.#lowest[this.#tail++] = this.#steps;
		while (this.since < first) this.#head++;
		this.#steps++;
		this.#sums[this.#steps] = before + step;
		return before + step - this.#sumBefore(this.#head);
	}

	/** Forgets what has risen so far. */
	forget(): void {
		this.#head = 0;
		this.#tail = 0;
	}

	/** Begins anew, with nothing added. */
	restart(): void {
		this.forget();
		this.#steps = 0;
	}

	#sumBefore(place: number): number {
		return this.#sums[this.#lowest[place] as number] as number;
	}
}
