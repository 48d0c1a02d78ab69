import { mbgCnbd } from '../../../../../engine/cltv/models/betaGeometric/mbgCnbd';
import { mbgNbd } from '../../../../../engine/cltv/models/betaGeometric/mbgNbd';
import { describeWithCdnow } from '../../../../support/cdnow';
import { expectRelative, fitted } from '../fitted';
import { historiesFrom } from '../shopOf';
import { simulateShop } from '../simulateShop';

const PARAMETERS = [0.8, 3, 0.7, 2.1];
const KS = [1, 2, 3] as const;

describe('MBG/CNBD-k', () => {
	it('is MBG/NBD for k = 1', () => {
		expect(mbgCnbd(1)).toBe(mbgNbd);
		expect(KS.map((k) => mbgCnbd(k).k)).toEqual(KS);
	});

	// By mpmath: the closed form, confirmed by integrating the likelihood of one customer over λ and p.
	it.each([
		[1, -15.01295508186998, 0.725581754371335],
		[2, -20.49358301496449, 0.7285308213406635],
		[3, -26.94598526563315, 0.7214965385541009],
	] as const)('has the likelihood of a rhythm, k = %d', (k, logLikelihood, alive) => {
		const one = historiesFrom([[5, 20, 26, 1]]);
		expect(mbgCnbd(k).logLikelihood(PARAMETERS, one)).toBeCloseTo(logLikelihood, 11);
		expect(mbgCnbd(k).probabilityAlive(PARAMETERS, 5, 20, 26)).toBeCloseTo(alive, 13);
	});

	it('adds what the gaps say of the rhythm, (k − 1) times their logarithms', () => {
		const one = historiesFrom([[5, 20, 26, 1]]);
		KS.forEach((k) => {
			const bare = mbgCnbd(k).logLikelihood(PARAMETERS, one);
			const whole = mbgCnbd(k).logLikelihood(PARAMETERS, { ...one, logGaps: 6.5 });
			expect(whole - bare).toBeCloseTo((k - 1) * 6.5, 11);
		});
	});

	// By mpmath: the sum over purchases to come of P(made) · P(still there).
	it.each([
		[1, 4.33545159291758, 22.90024268153261],
		[2, 4.450491395988785, 23.23332964222555],
		[3, 4.473381083846034, 23.1573495691671],
	] as const)('expects purchases on a rhythm, k = %d', (k, in39Weeks, in520Weeks) => {
		expectRelative(mbgCnbd(k).expectedPurchases(PARAMETERS, 39, 5, 20, 26), in39Weeks, 1e-11);
		expectRelative(mbgCnbd(k).expectedPurchases(PARAMETERS, 520, 5, 20, 26), in520Weeks, 1e-11);
	});

	it.each(KS)(
		'gives all counts together the probability 1, and their mean the expectation, k = %d',
		(k) => {
			const model = mbgCnbd(k);
			let total = 0;
			let mean = 0;
			for (let n = 0; n < 3000; n++) {
				const probability = model.purchaseCountProbability([0.9, 4, 0.8, 2.4], 39, n);
				total += probability;
				mean += n * probability;
			}
			expect(total).toBeCloseTo(1, 12);
			expect(mean).toBeCloseTo(model.expectedPurchasesOfNewCustomer([0.9, 4, 0.8, 2.4], 39), 10);
		},
	);

	it.each(KS)('discounts purchases to come as the sum over all weeks does, k = %d', (k) => {
		const rate = 0.0027;
		let sum = 0;
		for (let v = -14; v < 4.2; v += 0.02) {
			const units = Math.exp(v);
			const expected = mbgCnbd(k).expectedPurchases(PARAMETERS, units / rate, 2, 30, 38);
			sum += 0.02 * units * Math.exp(-units) * expected;
		}
		expectRelative(mbgCnbd(k).discountedExpectedPurchases(PARAMETERS, rate, 2, 30, 38), sum, 1e-8);
	});

	it('takes a silence longer than the rhythm for a sign of leaving', () => {
		// Twenty purchases, one every two weeks, and then five weeks of silence.
		const fits = KS.map((k) => mbgCnbd(k).probabilityAlive([2 * k, 4, 0.7, 2.1], 20, 40, 45));
		expect(fits[1]).toBeLessThan(fits[0] as number);
		expect(fits[2]).toBeLessThan(fits[1] as number);
	});
});

describe('MBG/CNBD-k on a shop whose customers buy on a rhythm', () => {
	const shop = { customers: 1500, r: 1.2, alpha: 3, dropout: [0.7, 3], weeks: [30, 60] } as const;

	it.each(KS)('prefers the k = %d that the shop was made with, and finds its parameters', (k) => {
		const histories = simulateShop({ ...shop, k, seed: 11 + k });
		const fits = KS.map((candidate) => fitted(mbgCnbd(candidate), histories));
		const best = fits.reduce((a, b) => (b.value > a.value ? b : a));
		expect(fits.indexOf(best) + 1).toBe(k);
		expect(best.converged).toBe(true);
		expect(best.parameters[0]).toBeGreaterThan(0.9);
		expect(best.parameters[0]).toBeLessThan(1.6);
		const [a, b] = [best.parameters[2] as number, best.parameters[3] as number];
		expect(a / (a + b)).toBeCloseTo(0.7 / 3.7, 1);
	});
});

describeWithCdnow('MBG/CNBD-k on the CDNOW sample', (cdnow) => {
	it('finds no rhythm among buyers of CDs: k = 1', () => {
		const [one, two, three] = KS.map((k) => fitted(mbgCnbd(k), cdnow.histories()));
		expect(one?.value).toBeCloseTo(-9582.135716, 4);
		expect(two?.value).toBeLessThan((one?.value ?? 0) - 100);
		expect(three?.value).toBeLessThan((two?.value ?? 0) - 100);
	});
});
