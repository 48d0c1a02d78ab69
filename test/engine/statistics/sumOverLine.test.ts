import { sumOverLine } from '../../../engine/statistics/sumOverLine';

describe('sumOverLine', () => {
	it('integrates e^−v over all v > 0, as a function of ln v', () => {
		expect(sumOverLine((w) => Math.exp(w - Math.exp(w)), -40, 5)).toBeCloseTo(1, 14);
	});

	it('gives the gamma function, whatever the scale', () => {
		for (const scale of [1e-6, 1, 1e6]) {
			const integrand = (w: number) => {
				const v = Math.exp(w);
				return (v / scale) ** 2.5 * Math.exp(-v / scale);
			};
			const middle = Math.log(scale);
			expect(sumOverLine(integrand, middle - 40, middle + 5)).toBeCloseTo(1.32934038817913, 13);
		}
	});

	it('needs smaller steps for a narrow peak', () => {
		const narrow = (w: number) => Math.exp(400 * (w - Math.expm1(w)));
		expect(sumOverLine(narrow, -3, 3, 0.7 / 20)).toBeCloseTo(0.125357527157357, 14);
	});
});
