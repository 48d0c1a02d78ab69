/**
 * Work that can be interrupted: a generator that yields wherever it may pause and returns its result at the end.
 * A workflow engine runs nodes on the thread that also answers webhooks, so nothing here may hold it for long; who runs
 * the work decides when to pause (`runInSlices`) or not to (`runAtOnce`), and the work itself needs no clock.
 */
export type Sliced<Result> = Generator<void, Result, void>;

/** How many small steps (about a microsecond each) pass between two places where work may pause. */
export const STEPS_PER_SLICE = 1024;
