import fc from 'fast-check';
import { runAtOnce } from '../../../engine/slices/runAtOnce';
import { sortNumbersInSlices } from '../../../engine/slices/sortNumbersInSlices';

describe('sortNumbersInSlices', () => {
	it('sorts a copy, ascending', () => {
		const numbers = Float64Array.of(30, -10, 20.5, -Infinity, 20.5);
		expect([...runAtOnce(sortNumbersInSlices(numbers))]).toEqual([-Infinity, -10, 20.5, 20.5, 30]);
		expect(numbers[0]).toBe(30);
	});

	it.each([0, 1, 8191, 8192, 8193, 20_000, 50_001])('sorts %i numbers', (length) => {
		const numbers = Float64Array.from({ length }, (_, i) => (i * 7919) % 10_007);
		expect(runAtOnce(sortNumbersInSlices(numbers))).toEqual(numbers.slice().sort());
	});

	it('does what the runtime does', () => {
		fc.assert(
			fc.property(fc.array(fc.double({ noNaN: true }), { maxLength: 100 }), (numbers) => {
				const column = Float64Array.from(numbers);
				expect(runAtOnce(sortNumbersInSlices(column))).toEqual(column.slice().sort());
			}),
			{ seed: 1 },
		);
	});

	it('pauses on the way through many numbers', () => {
		const work = sortNumbersInSlices(new Float64Array(100_000));
		let pauses = 0;
		while (work.next().done !== true) pauses++;
		expect(pauses).toBeGreaterThanOrEqual(300);
	});
});
