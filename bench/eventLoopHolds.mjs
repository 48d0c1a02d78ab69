import { closeSync, openSync, readSync } from 'node:fs';
import { PerformanceObserver, performance } from 'node:perf_hooks';

/**
 * Watches the event loop while some work runs, and tells whose each hold of it was: of the garbage collector, whose
 * collections the runtime reports, or of the work between two of its pauses. Where the system tells how long the thread
 * had a processor (Linux), time in which other programs had it is nobody's.
 *
 * @returns what the work gave, and in ms the longest hold, how much of that was the collector's, and the longest time
 *   that a hold was the work's own
 */
export async function watchHolds(work) {
	const collections = [];
	const observer = new PerformanceObserver((list) => {
		for (const { startTime, duration } of list.getEntries()) {
			collections.push({ from: startTime, to: startTime + duration });
		}
	});
	observer.observe({ entryTypes: ['gc'] });
	const clock = processorClock();
	const holds = [];
	let isOn = true;
	let from = performance.now();
	let processorFrom = clock.now();
	const turn = () => {
		holds.push({ from, to: performance.now(), processor: clock.now() - processorFrom });
		from = performance.now();
		processorFrom = clock.now();
		if (isOn) setImmediate(turn);
	};
	setImmediate(turn);
	const result = await work();
	turn();
	isOn = false;
	// Entries come with a turn of the loop of their own.
	await new Promise((resolve) => setTimeout(resolve, 20));
	observer.disconnect();
	clock.close();
	return { result, ...sumUp(holds, collections) };
}

function sumUp(holds, collections) {
	let longestHold = 0;
	let collectorsPart = 0;
	let longestOwn = 0;
	let next = 0;
	for (const { from, to, processor } of holds) {
		while (next < collections.length && collections[next].to <= from) next++;
		let collected = 0;
		for (let at = next; at < collections.length && collections[at].from < to; at++) {
			collected += Math.min(to, collections[at].to) - Math.max(from, collections[at].from);
		}
		longestOwn = Math.max(longestOwn, Math.min(to - from - collected, processor));
		if (to - from <= longestHold) continue;
		longestHold = to - from;
		collectorsPart = collected;
	}
	return { longestHold, collectorsPart, longestOwn };
}

/** Milliseconds for which the main thread has had a processor; endless where the system does not tell. */
function processorClock() {
	let file;
	try {
		file = openSync(`/proc/self/task/${process.pid}/schedstat`);
	} catch {
		return { now: () => Infinity, close: () => {} };
	}
	const text = Buffer.alloc(64);
	return {
		now: () => Number.parseInt(text.latin1Slice(0, readSync(file, text, 0, 64, 0)), 10) / 1e6,
		close: () => closeSync(file),
	};
}
