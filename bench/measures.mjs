import { monitorEventLoopDelay, performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';

const MEGABYTE = 1024 * 1024;

/** Compares figures with their limits and says so, one a line. */
export class Verdicts {
	failed = 0;

	/** Prints a figure that must not be above its limit. */
	atMost(name, value, limit, unit) {
		this.#print(value <= limit, name, value, `at most ${limit}`, unit);
	}

	/** Prints a figure that must not be below its limit. */
	atLeast(name, value, limit, unit) {
		this.#print(value >= limit, name, value, `at least ${limit}`, unit);
	}

	#print(holds, name, value, limit, unit) {
		if (!holds) this.failed++;
		console.log(
			`${holds ? 'ok  ' : 'FAIL'} ${name}: ${value.toFixed(1)} ${unit} (${limit} ${unit})`,
		);
	}

	/** Prints the sum of all and sets the exit code. */
	close() {
		console.log(
			this.failed === 0
				? 'All measures are within their limits.'
				: `${this.failed} measures are beyond their limits.`,
		);
		process.exitCode = this.failed === 0 ? 0 : 1;
	}
}

export const median = (numbers) =>
	[...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** Seconds that some work took, and what it gave. */
export async function timed(work) {
	const start = performance.now();
	const result = await work();
	return { seconds: (performance.now() - start) / 1000, result };
}

/** Live data and what has not been collected yet, in bytes. */
function memoryInUse() {
	const { heapUsed, arrayBuffers } = process.memoryUsage();
	return heapUsed + arrayBuffers;
}

/** Seconds, megabytes beyond what was there before, at their peak, and the longest hold of the event loop in ms. */
export async function observed(work) {
	globalThis.gc?.();
	// What shared buffers held is given back a moment after the collection.
	await pause(200);
	const before = memoryInUse();
	let peak = before;
	const sampler = setInterval(() => (peak = Math.max(peak, memoryInUse())), 5);
	const delay = monitorEventLoopDelay({ resolution: 1 });
	delay.enable();
	const { seconds, result } = await timed(work);
	delay.disable();
	clearInterval(sampler);
	peak = Math.max(peak, memoryInUse());
	return { seconds, result, megabytes: (peak - before) / MEGABYTE, longestHold: delay.max / 1e6 };
}

/**
 * Runs sliced work to its end.
 *
 * @returns its result, the seconds it took, and the longest time between two places where it may pause, in ms
 */
export function runWatched(work) {
	const start = performance.now();
	let before = start;
	let longestSlice = 0;
	for (;;) {
		const step = work.next();
		const now = performance.now();
		longestSlice = Math.max(longestSlice, now - before);
		before = now;
		if (step.done === true) {
			return { result: step.value, seconds: (now - start) / 1000, longestSlice };
		}
	}
}
