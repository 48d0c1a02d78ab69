import { runAtOnce } from '../../../engine/slices/runAtOnce';
import { hessian, hessianInSlices } from '../../../engine/statistics/hessian';
import { slicedObjective, type Objective } from '../../../engine/statistics/objective';

const wave: Objective = (p, gradient) => {
	const [x, y] = [p[0] as number, p[1] as number];
	gradient[0] = Math.cos(x) * y * y;
	gradient[1] = 2 * Math.sin(x) * y;
	return Math.sin(x) * y * y;
};
const exact = [-Math.sin(0.7) * 4, 2 * Math.cos(0.7) * 2, 2 * Math.cos(0.7) * 2, 2 * Math.sin(0.7)];

describe('the Hessian by differences of the gradient', () => {
	it('agrees with the second derivatives on paper', () => {
		hessian(wave, [0.7, 2]).forEach((entry, i) => expect(entry).toBeCloseTo(exact[i] as number, 7));
	});

	it('is close with half the evaluations when the gradient at the point is known', () => {
		const gradient = new Float64Array(2);
		wave(Float64Array.of(0.7, 2), gradient);
		let evaluations = 0;
		const counted: Objective = (p, slopes) => {
			evaluations++;
			return wave(p, slopes);
		};
		const found = runAtOnce(hessianInSlices(slicedObjective(counted), [0.7, 2], gradient));
		found.forEach((entry, i) => expect(entry).toBeCloseTo(exact[i] as number, 3));
		expect(evaluations).toBe(2);
	});
});
