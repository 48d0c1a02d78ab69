import { gammaNodes } from '../../../engine/statistics/gammaNodes';

const meanOf = (shape: number, rate: number, vanishing: number, f: (node: number) => number) => {
	const { nodes, weights } = gammaNodes(shape, rate, vanishing);
	return nodes.reduce((sum, node, i) => sum + (weights[i] as number) * f(node), 0);
};

describe('the mean over a gamma distribution', () => {
	// shape · e^z · E(shape + 1, z) with z = 0.01 · rate, by mpmath.
	it.each([
		[0.24, 4.4, 0.4607328333342557],
		[30, 40, 0.9864010659149616],
		[0.001, 2, 0.003415994554704166],
	])('of λ/(λ + 0.01) for shape %d and rate %d is right', (shape, rate, exact) => {
		const found = meanOf(shape, rate, 0.01, (node) => node / (node + 0.01));
		expect(Math.abs(found / exact - 1)).toBeLessThan(1e-11);
	});

	it.each([
		[1e-7, 3],
		[0.5, 1e-7],
		[2, 9e6],
		[9e6, 2],
	])('of λ for shape %d and rate %d is shape/rate', (shape, rate) => {
		const mean = meanOf(shape, rate, shape / rate, (node) => node);
		expect(Math.abs((mean * rate) / shape - 1)).toBeLessThan(1e-9);
	});
});
