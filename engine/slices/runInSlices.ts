import type { Sliced } from './sliced';

export interface SliceTimer {
	/** A clock in milliseconds; only differences are used. */
	now(): number;
	/** Lets everything else on the thread have its turn. */
	pause(): Promise<void>;
	/** Called after every pause; throws to abandon the work (a cancelled execution). */
	checkCancelled(): void;
}

/** How long a slice may take, in milliseconds. A garbage collection of 45 may come on top, and 50 is what a user notices. */
export const SLICE_MILLISECONDS = 5;

/**
 * Runs sliced work to its end, pausing whenever a slice has lasted 5 ms.
 *
 * @returns what the work returns
 * @throws whatever the work or `checkCancelled` throws
 */
export async function runInSlices<Result>(
	work: Sliced<Result>,
	timer: SliceTimer,
): Promise<Result> {
	let sliceStart = timer.now();
	for (;;) {
		const step = work.next();
		if (step.done === true) return step.value;
		const elapsed = timer.now() - sliceStart;
		// A clock that was set back must not keep the thread.
		if (elapsed >= 0 && elapsed < SLICE_MILLISECONDS) continue;
		await timer.pause();
		timer.checkCancelled();
		sliceStart = timer.now();
	}
}
