import {
	runInSlices,
	SLICE_MILLISECONDS,
	type SliceTimer,
} from '../../../engine/slices/runInSlices';
import type { Sliced } from '../../../engine/slices/sliced';

/** Work of so many steps, each of which takes so many milliseconds of a clock that stands still otherwise. */
function clockedWork(steps: number, millisecondsAStep: number) {
	const seen = { time: 0, steps: 0, pauses: 0, longestSlice: 0 };
	let sliceStart = 0;
	function* work(): Sliced<string> {
		for (let step = 0; step < steps; step++) {
			seen.steps++;
			seen.time += millisecondsAStep;
			yield;
		}
		return 'done';
	}
	const timer: SliceTimer = {
		now: () => seen.time,
		pause: async () => {
			seen.pauses++;
			seen.longestSlice = Math.max(seen.longestSlice, seen.time - sliceStart);
			// Whatever else the thread does takes its time too.
			seen.time += 1000;
			sliceStart = seen.time;
		},
		checkCancelled: () => {},
	};
	return { work: work(), timer, seen };
}

describe('runInSlices', () => {
	it('gives what the work returns', async () => {
		const { work, timer } = clockedWork(10, 1);
		await expect(runInSlices(work, timer)).resolves.toBe('done');
	});

	it('does not pause for work shorter than a slice', async () => {
		const { work, timer, seen } = clockedWork(SLICE_MILLISECONDS - 1, 1);
		await runInSlices(work, timer);
		expect(seen.pauses).toBe(0);
	});

	it('pauses as soon as a slice has lasted long enough, and begins to count anew after the pause', async () => {
		const { work, timer, seen } = clockedWork(100, 3);
		await runInSlices(work, timer);
		expect(seen.steps).toBe(100);
		expect(seen.longestSlice).toBeGreaterThanOrEqual(SLICE_MILLISECONDS);
		expect(seen.longestSlice).toBeLessThan(SLICE_MILLISECONDS + 3);
		expect(seen.pauses).toBe(Math.floor(100 / Math.ceil(SLICE_MILLISECONDS / 3)));
	});

	it('stops at the first pause after a cancellation', async () => {
		const { work, timer, seen } = clockedWork(1000, 5);
		const cancelled = new Error('The execution was cancelled');
		timer.checkCancelled = () => {
			if (seen.pauses === 3) throw cancelled;
		};
		await expect(runInSlices(work, timer)).rejects.toBe(cancelled);
		expect(seen.steps).toBe((3 * SLICE_MILLISECONDS) / 5);
	});

	it('passes on what the work throws', async () => {
		function* failing(): Sliced<string> {
			yield;
			throw new RangeError('too much');
		}
		const { timer } = clockedWork(0, 0);
		await expect(runInSlices(failing(), timer)).rejects.toThrow(new RangeError('too much'));
	});
});
