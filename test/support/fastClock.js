/**
 * Lets time run faster for whoever asks the clock or waits in this test file: waits, limits and retries of minutes pass in
 * seconds, and stay in proportion. Sockets keep their own time, but what the HTTP client allows for connecting goes by this
 * one: at 500 times, a minute was 120 ms, which a busy machine exceeds; at 50 it is more than a second.
 */
exports.startFastClock = (timesAsFast) => {
	const real = { setTimeout: globalThis.setTimeout, now: Date.now };
	const started = real.now();
	Date.now = () => started + (real.now() - started) * timesAsFast;
	globalThis.setTimeout = (callback, milliseconds = 0, ...args) =>
		real.setTimeout(callback, milliseconds / timesAsFast, ...args);
	return {
		stop() {
			Date.now = real.now;
			globalThis.setTimeout = real.setTimeout;
		},
	};
};
