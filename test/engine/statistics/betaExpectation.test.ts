import { betaExpectation } from '../../../engine/statistics/betaExpectation';

describe('the mean over a beta distribution', () => {
	it.each([
		[2, 3],
		[0.001, 0.002],
		[1e-6, 9e6],
		[9e6, 1e-6],
		[5, 1e-5],
		[1e6, 3e6],
		[1e-7, 1e-7],
	])('of p itself for a = %d, b = %d is a/(a + b)', (a, b) => {
		expect(Math.abs((betaExpectation(a, b, (p) => p) * (a + b)) / a - 1)).toBeLessThan(1e-9);
		expect(Math.abs((betaExpectation(a, b, (_, q) => q) * (a + b)) / b - 1)).toBeLessThan(1e-9);
	});

	// 1000 · ₂F₁(1, a; a + b; −1000), by mpmath.
	it.each([
		[0.5, 2, 71.58292160537856],
		[3, 1000, 298.62069694045243],
		[0.01, 0.02, 622.8416665176469],
	])('follows a function that changes where p is tiny (a = %d, b = %d)', (a, b, exact) => {
		const found = betaExpectation(a, b, (p) => 1 / (p + 0.001));
		expect(Math.abs(found / exact - 1)).toBeLessThan(1e-12);
	});
});
