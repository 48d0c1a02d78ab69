import { softplus } from '../../../engine/statistics/softplus';

describe('ln(1 + eˣ)', () => {
	it.each([
		[0, Math.LN2],
		[1, 1.3132616875182228],
		[-40, 4.248354255291589e-18],
		[1000, 1000],
		[-1000, 0],
	])('of %d is %d', (x, expected) => expect(softplus(x)).toBeCloseTo(expected, 15));

	it('keeps its digits where it is tiny', () => {
		expect(softplus(-40) / 4.248354255291589e-18).toBeCloseTo(1, 12);
	});
});
