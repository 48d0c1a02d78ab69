import fc from 'fast-check';
import { descendingBits } from '../../../engine/slices/descendingBits';
import { radixSortInSlices } from '../../../engine/slices/radixSortInSlices';
import { runAtOnce } from '../../../engine/slices/runAtOnce';

function sorted(numbers: readonly number[]): number[] {
	const rows = Uint32Array.from(numbers, (_, i) => i);
	const bits = runAtOnce(descendingBits(Float64Array.from(numbers)));
	return [...runAtOnce(radixSortInSlices(rows, bits))];
}

describe('descendingBits', () => {
	it('sort numbers from the largest to the smallest, with fractions and below zero', () => {
		expect(sorted([10, 30.25, -20, 0, 30.5, -0.5])).toEqual([4, 1, 0, 3, 5, 2]);
	});

	it('keep the order of equal numbers', () => {
		expect(sorted([7, 8, 7, 7])).toEqual([1, 0, 2, 3]);
	});

	it('sort a part of a longer column', () => {
		const part = Float64Array.of(99, 1, 3, 2).subarray(1);
		const bits = runAtOnce(descendingBits(part));
		expect([...runAtOnce(radixSortInSlices(Uint32Array.of(0, 1, 2), bits))]).toEqual([1, 2, 0]);
	});

	it('take no numbers at all', () => {
		expect(sorted([])).toEqual([]);
	});

	it('sort any numbers as comparing them does, to infinity', () => {
		const number = fc.double({ noNaN: true }).map((value) => value + 0 || 0);
		fc.assert(
			fc.property(fc.array(number), (numbers) => {
				const compared = numbers
					.map((_, i) => i)
					.sort((a, b) => {
						const [left, right] = [numbers[a] as number, numbers[b] as number];
						return left === right ? a - b : right > left ? 1 : -1;
					});
				expect(sorted(numbers)).toEqual(compared);
			}),
			{ seed: 1, numRuns: 500 },
		);
	});
});
