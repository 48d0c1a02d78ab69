import {
	paretoNbdTail,
	TAIL_LENGTH,
} from '../../../../../engine/cltv/models/paretoNbd/paretoNbdTail';
import { ParetoNbdTails } from '../../../../../engine/cltv/models/paretoNbd/paretoNbdTails';

const PARAMETERS = [0.55, 14, 0.61, 11];

describe('ParetoNbdTails', () => {
	it('gives what computing each tail anew would, for any time and however few places there are', () => {
		const tails = new ParetoNbdTails().of(PARAMETERS, 4);
		const fresh = new Float64Array(TAIL_LENGTH);
		for (const t of [0, 1, 1 / 7, 20.5, Math.PI, 5000, 1, 1e9]) {
			for (const x of [0, 1, 26, 1, 5000]) {
				const at = tails.at(x, t);
				paretoNbdTail(PARAMETERS, x, t, fresh, 0, new Float64Array(4));
				expect([...tails.values.subarray(at, at + TAIL_LENGTH)]).toEqual([...fresh]);
			}
		}
	});

	it('finds a tail where it was', () => {
		const tails = new ParetoNbdTails().of(PARAMETERS, 1000);
		const first = tails.at(3, 20);
		tails.values[first] = -1;
		expect(tails.at(3, 20)).toBe(first);
		expect(tails.values[first]).toBe(-1);
	});

	it('knows nothing of other parameters, in the same memory', () => {
		const tails = new ParetoNbdTails().of(PARAMETERS, 1000);
		tails.at(3, 20);
		const { values } = tails;
		const others = [0.55, 14, 0.61, 12];
		const fresh = new Float64Array(TAIL_LENGTH);
		paretoNbdTail(others, 3, 20, fresh, 0, new Float64Array(4));
		const at = tails.of(others, 500).at(3, 20);
		expect(tails.values).toBe(values);
		expect([...tails.values.subarray(at, at + TAIL_LENGTH)]).toEqual([...fresh]);
	});
});
