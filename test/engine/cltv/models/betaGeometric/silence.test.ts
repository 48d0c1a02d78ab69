import { Silence } from '../../../../../engine/cltv/models/betaGeometric/silence';

describe('the likelihood of a silence', () => {
	const at = (k: number, R: number, alpha: number) => {
		const silence = new Silence(k);
		silence.set(R, 6, 1 / (alpha + 26));
		return silence;
	};

	it('is 1 where purchases have no rhythm', () => expect(at(1, 5.5, 3).value).toBe(1));

	it('sums the events that may have passed unseen', () => {
		const rho = 6 / 29;
		expect(at(2, 5.5, 3).value).toBeCloseTo(1 + 5.5 * rho, 13);
		expect(at(3, 5.5, 3).value).toBeCloseTo(1 + 5.5 * rho + ((5.5 * 6.5) / 2) * rho * rho, 13);
	});

	it.each([2, 3])('has the derivatives that differences show, k = %d', (k) => {
		const h = 1e-5;
		const byR = (at(k, 5.5 + h, 3).value - at(k, 5.5 - h, 3).value) / (2 * h);
		const byAlpha = (at(k, 5.5, 3 + h).value - at(k, 5.5, 3 - h).value) / (2 * h);
		expect(at(k, 5.5, 3).byR).toBeCloseTo(byR, 8);
		expect(at(k, 5.5, 3).byAlpha).toBeCloseTo(byAlpha, 8);
	});
});
