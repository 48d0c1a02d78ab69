import { runAtOnce } from '../../../engine/slices/runAtOnce';
import type { Sliced } from '../../../engine/slices/sliced';

describe('runAtOnce', () => {
	it('gives what the work returns, however often the work would have paused', () => {
		function* sumTo(last: number): Sliced<number> {
			let sum = 0;
			for (let i = 1; i <= last; i++) {
				sum += i;
				yield;
			}
			return sum;
		}
		expect(runAtOnce(sumTo(100))).toBe(5050);
		expect(runAtOnce(sumTo(0))).toBe(0);
	});

	it('passes on what the work throws', () => {
		function* failing(): Sliced<number> {
			yield;
			throw new RangeError('too much');
		}
		expect(() => runAtOnce(failing())).toThrow(new RangeError('too much'));
	});
});
