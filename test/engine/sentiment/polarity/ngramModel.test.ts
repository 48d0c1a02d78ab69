import {
	entryOf,
	neutralityIn,
	polarityIn,
	unpackModel,
} from '../../../../engine/sentiment/polarity/ngramModel';
import { ENGLISH_WEIGHTS } from '../../../../engine/sentiment/polarity/weights';

/** Two keys, 5 (weights 7 and −3) and 305 (−128 and 127): 5 7 253, then 300 in two bytes (172 2), 128 127. */
const PACKED = 'BQf9rAKAfw';

describe('The packed weights of a model', () => {
	it('come back as they were, and unknown keys weigh nothing', () => {
		const model = unpackModel(PACKED, 2);
		const weights = [5, 305, 6, 0, 0xffffff].map((key) => {
			const entry = entryOf(model, key);
			return [polarityIn(entry), neutralityIn(entry)];
		});
		expect(weights).toEqual([
			[7, -3],
			[-128, 127],
			[0, 0],
			[0, 0],
			[0, 0],
		]);
	});

	it('stay below 400 KB and are read in less than 20 ms', () => {
		expect(ENGLISH_WEIGHTS.packed.length).toBeLessThan(390_000);
		const times = [1, 2, 3, 4, 5].map(() => {
			const start = performance.now();
			unpackModel(ENGLISH_WEIGHTS.packed, ENGLISH_WEIGHTS.features);
			return performance.now() - start;
		});
		expect(Math.min(...times)).toBeLessThan(20);
	});
});
