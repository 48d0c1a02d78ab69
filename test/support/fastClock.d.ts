/** Until it is stopped, `Date.now` and `setTimeout` run so many times as fast. */
export declare function startFastClock(timesAsFast: number): { stop(): void };
