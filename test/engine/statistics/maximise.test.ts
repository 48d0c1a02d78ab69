import { runAtOnce } from '../../../engine/slices/runAtOnce';
import { maximise, maximiseInSlices } from '../../../engine/statistics/maximise';
import { slicedObjective, type Objective } from '../../../engine/statistics/objective';

/** Rosenbrock's valley, upside down: curved, narrow, with its top at (1, 1). */
const rosenbrock: Objective = (p, gradient) => {
	const [x, y] = [p[0] as number, p[1] as number];
	gradient[0] = 2 * (1 - x) + 400 * x * (y - x * x);
	gradient[1] = -200 * (y - x * x);
	return -((1 - x) ** 2) - 100 * (y - x * x) ** 2;
};

const hill =
	(top: readonly number[], steepness = 1): Objective =>
	(p, gradient) => {
		let value = 0;
		top.forEach((at, i) => {
			const away = (p[i] as number) - at;
			gradient[i] = -2 * steepness * away;
			value -= steepness * away * away;
		});
		return value;
	};

describe('the search for a maximum', () => {
	it('finds the top of a hill to the last digits', () => {
		const found = maximise(hill([1.5, -2, 0.25], 1e4), [[0, 0, 0]]);
		expect(found.converged).toBe(true);
		[1.5, -2, 0.25].forEach((at, i) => expect(found.logParameters[i]).toBeCloseTo(at, 9));
		expect(found.gradientNorm).toBeLessThan(1e-3);
	});

	it('follows a narrow curved valley to its end', () => {
		const found = maximise(rosenbrock, [[-1.2, 1]]);
		expect(found.converged).toBe(true);
		expect(found.logParameters[0]).toBeCloseTo(1, 7);
		expect(found.logParameters[1]).toBeCloseTo(1, 7);
	});

	it('takes the highest of several hills when it starts near each', () => {
		const twoHills: Objective = (p, gradient) => {
			const x = p[0] as number;
			const low = Math.exp(-((x + 4) ** 2));
			const high = 2 * Math.exp(-((x - 4) ** 2));
			gradient[0] = -2 * (x + 4) * low - 2 * (x - 4) * high;
			return low + high;
		};
		expect(maximise(twoHills, [[-3.5], [3.5]]).logParameters[0]).toBeCloseTo(4, 6);
		expect(maximise(twoHills, [[3.5], [-3.5]]).logParameters[0]).toBeCloseTo(4, 6);
	});

	it('stops at a bound when the maximum lies beyond it, and says so', () => {
		const found = maximise(hill([1, 50]), [[0, 0]], { upper: 10 });
		expect(Array.from(found.logParameters)).toEqual([expect.closeTo(1, 7), 10]);
		expect(found.atBound).toBe(true);
		expect(found.converged).toBe(true);
		expect(found.gradientNorm).toBeLessThan(1e-6);
	});

	it('accepts bounds that differ from parameter to parameter', () => {
		const found = maximise(hill([5, 5]), [[9, 9]], { lower: [0, 6], upper: [4, 10] });
		expect(Array.from(found.logParameters)).toEqual([4, 6]);
	});

	it('climbs a function that is defined only on a part of the space', () => {
		const found = maximise(
			(p, gradient) => {
				const x = p[0] as number;
				gradient[0] = -1 / (3 - x) + 1 / (x + 1);
				return Math.log(3 - x) + Math.log(x + 1);
			},
			[[2.99]],
		);
		expect(found.logParameters[0]).toBeCloseTo(1, 7);
	});

	it('ends on a ridge without a maximum, at its bound or where nothing is gained', () => {
		const found = maximise(
			(p, gradient) => {
				const slope = Math.exp(-(p[0] as number));
				gradient[0] = slope;
				gradient[1] = -2 * (p[1] as number);
				return -slope - (p[1] as number) ** 2;
			},
			[[0, 3]],
		);
		expect(found.value).toBeGreaterThan(-1e-6);
		expect(found.logParameters.every(Number.isFinite)).toBe(true);
	});

	it.each([
		['not a number', NaN, NaN],
		['infinite', Infinity, 0],
		['finite with a gradient that is not', 1, NaN],
	])('never throws, even where the function is %s everywhere', (_, value, slope) => {
		const found = maximise(
			(_point, gradient) => {
				gradient.fill(slope);
				return value;
			},
			[[1, 2]],
		);
		expect(found.converged).toBe(false);
		expect(found.value).toBe(-Infinity);
		expect(Array.from(found.logParameters)).toEqual([1, 2]);
	});

	it('needs few evaluations when the curvature is known', () => {
		const target = [0.4, 0.6];
		const known = maximise(hill(target, 3), [[0.41, 0.59]], { curvature: [6, 0, 0, 6] });
		expect(known.evaluations).toBeLessThanOrEqual(3);
		expect(known.logParameters[0]).toBeCloseTo(0.4, 9);
	});

	it('pauses at least once an evaluation', () => {
		let evaluations = 0;
		const work = maximiseInSlices(
			slicedObjective((p, gradient) => {
				evaluations++;
				return rosenbrock(p, gradient);
			}),
			[[-1.2, 1]],
		);
		let pauses = 0;
		for (let step = work.next(); step.done !== true; step = work.next()) pauses++;
		expect(pauses).toBe(evaluations);
	});

	it('asks for a start', () => {
		expect(() => runAtOnce(maximiseInSlices(slicedObjective(rosenbrock), []))).toThrow(RangeError);
	});
});
