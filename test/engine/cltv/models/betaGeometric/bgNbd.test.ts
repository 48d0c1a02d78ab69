import { bgNbd } from '../../../../../engine/cltv/models/betaGeometric/bgNbd';
import { describeWithCdnow } from '../../../../support/cdnow';
import { expectOptimum, expectRelative, fitted } from '../fitted';
import { SMALL_SHOP, historiesFrom } from '../shopOf';

/** Fader, Hardie & Lee (2005), Table 2, to the digits printed. */
const PUBLISHED = [0.243, 4.414, 0.793, 2.426];
const OPTIMUM = [0.24259454, 4.41360272, 0.79292183, 2.42590573];

const {
	probabilityAlive,
	expectedPurchases,
	expectedPurchasesOfNewCustomer,
	purchaseCountProbability,
	discountedExpectedPurchases,
} = bgNbd;

describe('BG/NBD, the figures of the field', () => {
	it('expects 1.226 purchases of the customer in the example of Fader, Hardie & Lee', () => {
		expect(expectedPurchases(OPTIMUM, 39, 2, 30.43, 38.86)).toBeCloseTo(1.2259, 4);
	});

	it.each([
		[0.1429, 0.0078],
		[1, 0.0532],
		[3, 0.1506],
		[31.8571, 1.0405],
		[32, 1.0437],
	])('expects of a new customer in %d weeks what the paper plots', (weeks, expected) => {
		expect(expectedPurchasesOfNewCustomer(OPTIMUM, weeks)).toBeCloseTo(expected, 4);
	});

	// The published figure comes from a truncated series for ₂F₁; exact (mpmath) is 1.8579583.
	it('expects of a new customer in 78 weeks what the paper plots, but for two parts in ten thousand', () => {
		expect(Math.abs(expectedPurchasesOfNewCustomer(OPTIMUM, 78) - 1.8576)).toBeLessThan(5e-4);
	});

	it.each([
		[1, 0.0532679],
		[3, 0.1508652],
		[6, 0.2807559],
	])(
		'expects of a new customer in %d weeks what the peers give for the published parameters',
		(weeks, expected) => {
			expect(expectedPurchasesOfNewCustomer(PUBLISHED, weeks)).toBeCloseTo(expected, 7);
		},
	);

	it('takes the busiest customer for alive, and expects 25.8 purchases in a year', () => {
		expect(probabilityAlive(OPTIMUM, 26, 216 / 7, 31)).toBeCloseTo(0.968852, 5);
		expectRelative(expectedPurchases(OPTIMUM, 52, 26, 216 / 7, 31), 25.7566, 5e-5);
	});

	it.each([
		[0, 0.5737863521],
		[1, 0.1993952808],
		[2, 0.0854297595],
		[3, 0.0458603538],
		[4, 0.0276714493],
		[5, 0.0179654939],
	])(
		'gives %d purchases of a new customer in 39 weeks its published probability',
		(n, expected) => {
			expect(purchaseCountProbability(PUBLISHED, 39, n)).toBeCloseTo(expected, 9);
		},
	);
});

describeWithCdnow('BG/NBD on the CDNOW sample', (cdnow) => {
	it('finds the maximum of the likelihood', () => {
		expectOptimum(fitted(bgNbd, cdnow.histories()), OPTIMUM, -9582.429207);
	});

	it('forecasts all 2,357 customers as lifetimes does', () => {
		const customers = cdnow.customers();
		let alive = 0;
		cdnow.lifetimesReference().forEach((row, i) => {
			const { x, tx, T } = customers[i] as (typeof customers)[number];
			const probability = probabilityAlive(OPTIMUM, x, tx, T);
			const expected = expectedPurchases(OPTIMUM, 39, x, tx, T);
			expectRelative(probability, Number(row.p_alive_bgnbd), 1e-6);
			expectRelative(expected, Number(row.cet39_bgnbd), 1e-6);
			alive += probability;
		});
		expect(alive).toBeCloseTo(1917.2777, 3);
	});

	it('agrees with BTYD, to the digits to which BTYD finds the maximum', () => {
		const rows = cdnow.btydReference();
		expect(rows).toHaveLength(2357);
		rows.forEach((row) => {
			const [x, tx, T] = [Number(row.x), Number(row['t.x']), Number(row['T.cal'])];
			expectRelative(probabilityAlive(OPTIMUM, x, tx, T), Number(row.palive_bgnbd), 1e-4);
			expectRelative(expectedPurchases(OPTIMUM, 39, x, tx, T), Number(row.cet39_bgnbd), 1e-4);
		});
	});

	it('expects 1,653 of the 1,882 purchases that followed', () => {
		const total = cdnow
			.customers()
			.reduce((sum, { x, tx, T }) => sum + expectedPurchases(OPTIMUM, 39, x, tx, T), 0);
		expect(total).toBeCloseTo(1653.4, 1);
	});
});

describe('BG/NBD where closed forms fail', () => {
	// Exact values by mpmath with 50 digits.
	it.each([
		[[0.11, 2.24, 0.31, 0.5], 30, 0, 0, 1, 0.564588615533],
		[[0.25, 5, 0.3, 0.7], 30, 0, 0, 10, 0.397687162025],
		[[0.25, 5, 0.3, 0.6999999], 30, 0, 0, 10, 0.397687154352],
		[[0.24, 4.4, 1, 2.4], 39, 2, 30, 38, 1.121963452165368],
		[[0.24, 4.4, 1, 2.4], 52, 0, 0, 38, 0.2465782348735117],
	])('is right with a + b ≤ 1 and x = 0, and with a = 1: %j', (parameters, t, x, tx, T, exact) => {
		expectRelative(expectedPurchases(parameters, t, x, tx, T), exact, 1e-11);
	});

	it.each([
		[52, 400, 51, 52, 79.21488505, 79.21470421282606],
		[365, 2000, 364, 365, 1355.832027, 1355.830838496608],
		[3650, 50, 300, 365, 0.6119170663, 0.6119144168653504],
		[520, 800, 50, 52, 6.893904571e-7, 6.893874237590384e-7],
	])(
		'is right for %d weeks after %d purchases until week %d of %d',
		(t, x, tx, T, peers, exact) => {
			const found = expectedPurchases(OPTIMUM, t, x, tx, T);
			expectRelative(found, exact, 1e-11);
			// The peers' optimum differs in the seventh digit.
			expectRelative(found, peers, 5e-6);
		},
	);

	it.each([
		[172, 1.039452037915437e-12],
		[5000, 8.291436583246276e-240],
	])('gives %d purchases their tiny probability', (n, exact) => {
		expectRelative(purchaseCountProbability(PUBLISHED, 39, n), exact, 1e-9);
	});

	it('is what is left of it without dropout as a tends to 0 and b to infinity', () => {
		const almostNone = [0.5, 8, 1e-7, 8e6];
		expect(probabilityAlive(almostNone, 3, 5, 500)).toBeCloseTo(1, 7);
		expectRelative(expectedPurchases(almostNone, 52, 3, 5, 20), (3.5 / 28) * 52, 1e-9);
		expectRelative(
			discountedExpectedPurchases(almostNone, 0.002, 3, 5, 20),
			3.5 / 28 / 0.002,
			1e-9,
		);
	});
});

describe('BG/NBD on a shop of one’s own', () => {
	it('takes everybody who bought once for alive', () => {
		expect(probabilityAlive(OPTIMUM, 0, 0, 500)).toBe(1);
	});

	it('gives all counts together the probability 1, and their mean the expectation', () => {
		let total = 0;
		let mean = 0;
		for (let n = 0; n < 3000; n++) {
			const probability = purchaseCountProbability([0.9, 4, 0.8, 2.4], 39, n);
			total += probability;
			mean += n * probability;
		}
		expect(total).toBeCloseTo(1, 12);
		expect(mean).toBeCloseTo(expectedPurchasesOfNewCustomer([0.9, 4, 0.8, 2.4], 39), 10);
	});

	it.each([
		[0, 0, 38.857],
		[2, 30.4286, 38.857],
		[26, 30.857, 31],
	])('discounts purchases to come as the sum over all weeks does (x = %d)', (x, tx, T) => {
		const rate = 0.0027;
		let sum = 0;
		for (let v = -14; v < 4.2; v += 0.02) {
			const units = Math.exp(v);
			sum += 0.02 * units * Math.exp(-units) * expectedPurchases(PUBLISHED, units / rate, x, tx, T);
		}
		expectRelative(discountedExpectedPurchases(PUBLISHED, rate, x, tx, T), sum, 1e-9);
	});

	it('finds the same maximum however the customers are grouped', () => {
		const single = SMALL_SHOP.flatMap(([x, tx, T, weight]) =>
			Array.from({ length: weight }, () => [x, tx, T, 1] as const),
		);
		const grouped = fitted(bgNbd, historiesFrom(SMALL_SHOP));
		const apart = fitted(bgNbd, historiesFrom(single));
		grouped.parameters.forEach((each, i) => {
			expectRelative(apart.parameters[i] as number, each, 1e-6);
		});
		expect(apart.value).toBeCloseTo(grouped.value, 7);
	});
});
