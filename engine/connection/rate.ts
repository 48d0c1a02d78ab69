/** A limit of an API: so many requests in a window. */
export interface Rate {
	requests: number;
	milliseconds: number;
}

/**
 * How long to wait before the next request, so that no window holds more requests than its limit.
 *
 * @param sent when earlier requests went out, ms, ascending
 * @returns milliseconds; 0 where it may go at once
 *
 * @example
 * pauseBefore([0, 10], 20, [{ requests: 2, milliseconds: 1000 }]) // 980
 */
export function pauseBefore(sent: readonly number[], now: number, rates: readonly Rate[]): number {
	let pause = 0;
	for (const { requests, milliseconds } of rates) {
		const oldest = sent[sent.length - requests];
		if (oldest !== undefined) pause = Math.max(pause, oldest + milliseconds - now);
	}
	return pause;
}
