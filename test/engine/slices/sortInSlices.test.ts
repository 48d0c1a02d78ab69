import fc from 'fast-check';
import { runAtOnce } from '../../../engine/slices/runAtOnce';
import { sortInSlices } from '../../../engine/slices/sortInSlices';

function sorted(values: readonly number[]): number[] {
	const order = sortInSlices(values.length, (a, b) => (values[a] ?? 0) - (values[b] ?? 0));
	return [...runAtOnce(order)];
}

function sortedByTheLanguage(values: readonly number[]): number[] {
	return values.map((_, i) => i).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
}

describe('sortInSlices', () => {
	it('gives the indices in ascending order of what they stand for', () => {
		expect(sorted([30, 10, 20])).toEqual([1, 2, 0]);
	});

	it('has nothing to give for nothing', () => {
		expect(sorted([])).toEqual([]);
		expect(sorted([7])).toEqual([0]);
	});

	it('keeps entries that are equal in the order that they came in', () => {
		fc.assert(
			fc.property(fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 3000 }), (values) => {
				expect(sorted(values)).toEqual(sortedByTheLanguage(values));
			}),
			{ numRuns: 50, seed: 1 },
		);
	});

	it.each([255, 256, 257, 511, 512, 513, 1023, 1024, 1025, 4096, 10_001])(
		'sorts %i entries, around the length of a run and of several',
		(length) => {
			const values = Array.from({ length }, (_, i) => (i * 7919) % 1009);
			expect(sorted(values)).toEqual(sortedByTheLanguage(values));
		},
	);

	it('pauses often enough: never more than some ten thousand comparisons in one go', () => {
		const values = Array.from({ length: 100_000 }, (_, i) => (i * 7919) % 65_537);
		let comparisons = 0;
		const work = sortInSlices(values.length, (a, b) => {
			comparisons++;
			return (values[a] as number) - (values[b] as number);
		});
		let most = 0;
		let steps = 0;
		for (let step = work.next(); step.done !== true; step = work.next()) {
			most = Math.max(most, comparisons);
			comparisons = 0;
			steps++;
		}
		expect(steps).toBeGreaterThan(100);
		expect(most).toBeLessThan(16_000);
	});
});
