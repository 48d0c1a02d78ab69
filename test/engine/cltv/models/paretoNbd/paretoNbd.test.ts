import { paretoNbd } from '../../../../../engine/cltv/models/paretoNbd/paretoNbd';
import { describeWithCdnow } from '../../../../support/cdnow';

/** Fitted to the CDNOW sample by lifetimes and by BTYD, to all digits that their predictions reveal. */
const LIFETIMES = [0.5532840553503258, 10.577901944537125, 0.6062371242675537, 11.668978268843308];
const BTYD = [0.5533971432574547, 10.580198543589876, 0.6060624971957577, 11.656223672316589];

const {
	probabilityAlive,
	expectedPurchases,
	expectedPurchasesOfNewCustomer,
	purchaseCountProbability,
	discountedExpectedPurchases,
} = paretoNbd;

function expectRelative(found: number, expected: number, tolerance: number): void {
	expect(Math.abs(found / expected - 1)).toBeLessThan(tolerance);
}

describe('Pareto/NBD, the figures of the field', () => {
	it('takes the busiest customer of the sample for alive, and expects 25 purchases of them in a year', () => {
		expect(probabilityAlive(BTYD, 26, 30.857142857, 31)).toBeCloseTo(0.997874, 5);
		expect(expectedPurchases(BTYD, 52, 26, 30.857142857, 31)).toBeCloseTo(25.4542, 3);
	});

	it.each([
		[1, 0.05077821],
		[2, 0.09916088],
		[3, 0.14542507],
		[4, 0.1897993],
		[5, 0.23247466],
		[6, 0.27361274],
		[7, 0.31335159],
		[8, 0.35181024],
		[9, 0.38909211],
	])('expects of a new customer in %d weeks what the manual of BTYD prints', (weeks, expected) => {
		expect(expectedPurchasesOfNewCustomer([0.55, 10.56, 0.61, 11.64], weeks)).toBeCloseTo(
			expected,
			8,
		);
	});

	it.each([
		[1, 0.0510045],
		[3, 0.1461243],
		[6, 0.2750506],
	])(
		'expects of a new customer in %d weeks what the vignette of BTYD prints',
		(weeks, expected) => {
			expectRelative(expectedPurchasesOfNewCustomer(BTYD, weeks), expected, 5e-6);
		},
	);

	it.each([
		[0, 0.593575937],
		[1, 0.1655843796],
		[2, 0.0824979482],
		[3, 0.0490461616],
		[4, 0.03169962],
		[5, 0.0214873984],
	])('gives the published probability of %d purchases in 39 weeks', (count, expected) => {
		const probability = purchaseCountProbability([0.5534, 10.5802, 0.6061, 11.6562], 39, count);
		expect(probability).toBeCloseTo(expected, 9);
	});

	it.each([
		['customer 1516', 26, 30.857142857, 31, 86.0312, 4],
		['a customer without repeat purchase', 0, 0, 38.857142857, 0.476923, 6],
		['two purchases, some weeks ago', 2, 30.428571429, 38.857142857, 6.483308, 6],
		['seven purchases', 7, 35, 39, 20.555543, 6],
	])(
		'gives the published discounted residual transactions: %s',
		(_, x, tx, T, expected, digits) => {
			expect(discountedExpectedPurchases(BTYD, 0.0027, x, tx, T)).toBeCloseTo(expected, digits);
		},
	);
});

describe('Pareto/NBD, numerical traps', () => {
	// Where the closed form of the papers takes the difference of two numbers that are both infinite.
	it.each([
		[221, 103.42857, 103.57143, 0.9995960523179381],
		[254, 97.14286, 97.28571, 0.9995582261230107],
		[161, 94.71429, 98, 0.7494877522581257],
		[204, 98.57143, 99.42857, 0.9942550796378958],
	])('knows how likely a customer with %d purchases is alive', (x, tx, T, expected) => {
		const found = probabilityAlive([0.5143, 2.8845, 0.2856, 14.1087], x, tx, T);
		expectRelative(found, expected, 1e-11);
	});

	it.each([
		['scales a million times apart', [0.01, 0.01, 0.01, 1000], 0, 0, 52, 0.9994880235202459],
		['the other way round', [5, 1000, 5, 0.01], 3, 10, 52, 0.0001943656862082527],
		['who leave at once', [0.5, 0.001, 20, 10], 7, 35, 39, 0.1151395616624199],
		[
			'2,000 purchases, then a year of silence',
			[0.25, 4, 0.6, 1e6],
			2000,
			300,
			365,
			5.168355958949077e-162,
		],
		['so long a silence that nothing is left', [0.25, 4, 0.6, 0.001], 2000, 30, 365, 0],
	])('knows how likely customers are alive: %s', (_, parameters, x, tx, T, expected) => {
		const found = probabilityAlive(parameters, x, tx, T);
		expect(Math.abs(found - expected)).toBeLessThanOrEqual(1e-10 * expected);
	});

	it.each([
		[39, 0, 0.5935297737332906],
		[39, 172, 1.306951799792324e-20],
		[520, 172, 2.604307800114597e-5],
		[520, 500, 1.969733642871919e-8],
	])('gives the probability, in %d weeks, of %d purchases', (weeks, count, expected) => {
		expectRelative(purchaseCountProbability(LIFETIMES, weeks, count), expected, 1e-11);
	});

	it.each([
		['customers who are much alike', [50, 100, 0.5, 200], 104, 60, 0.02172640609978871],
		['customers who are all but the same', [2000, 1000, 2, 20], 52, 90, 0.002612630334267011],
		['customers who leave at once or never', [0.5, 10, 0.001, 1e-5], 52, 1, 0.1664228613267893],
	])('gives the probability of a count for %s', (_, parameters, weeks, count, expected) => {
		expectRelative(purchaseCountProbability(parameters, weeks, count), expected, 1e-11);
	});

	it('gives probabilities of counts that sum to 1', () => {
		let sum = 0;
		for (let count = 0; count < 400; count++) sum += purchaseCountProbability(LIFETIMES, 39, count);
		expect(sum).toBeCloseTo(1, 12);
	});

	it.each([
		[0.3, 33.10585298750638],
		[0.999999999999, 12.19569936143508],
		[1, 12.19569936142041],
		[1.5, 7.14286661523841],
		[2, 4.670560562061479],
		[7.3, 0.546407211994284],
	])('discounts residual transactions with s = %d', (s, expected) => {
		const found = discountedExpectedPurchases([0.55, 10.58, s, 11.67], 0.0027, 7, 35, 39);
		expectRelative(found, expected, 1e-11);
	});

	it.each([
		['hardly at all', 1e-5, 297.6372821438279],
		['very much', 3, 0.04716052505155109],
	])('discounts residual transactions %s', (_, rate, expected) => {
		const found = discountedExpectedPurchases([0.55, 10.58, 0.61, 11.67], rate, 7, 35, 39);
		expectRelative(found, expected, 1e-11);
	});

	it('expects purchases where s is 1 as it does next to it', () => {
		const at = expectedPurchases([0.55, 10.58, 1, 11.67], 39, 7, 35, 39);
		const beside = expectedPurchases([0.55, 10.58, 1 + 1e-12, 11.67], 39, 7, 35, 39);
		expectRelative(beside, at, 1e-11);
	});

	it('counts nothing in no time', () => {
		expect(purchaseCountProbability(LIFETIMES, 0, 0)).toBe(1);
		expect(purchaseCountProbability(LIFETIMES, 0, 1)).toBe(0);
		expect(expectedPurchases(LIFETIMES, 0, 2, 30, 38)).toBe(0);
		expect(expectedPurchasesOfNewCustomer(LIFETIMES, 0)).toBe(0);
	});

	it('takes a customer who bought on the last day for alive', () => {
		expect(probabilityAlive(LIFETIMES, 4, 30, 30)).toBe(1);
		expect(probabilityAlive(LIFETIMES, 0, 0, 0)).toBe(1);
	});
});

describeWithCdnow('Pareto/NBD, every customer of the CDNOW sample', (cdnow) => {
	it('agrees with lifetimes on who is alive and on purchases in 39 weeks', () => {
		const customers = new Map(cdnow.customers().map((customer) => [customer.id, customer]));
		let compared = 0;
		let stillAlive = 0;
		let purchases = 0;
		for (const row of cdnow.lifetimesReference()) {
			const customer = customers.get(row['customer_id'] as string);
			if (customer === undefined) throw new Error('The reference has a customer of its own');
			const { x, tx, T } = customer;
			const expected = expectedPurchases(LIFETIMES, 39, x, tx, T);
			const alive = probabilityAlive(LIFETIMES, x, tx, T);
			expectRelative(alive, Number(row['p_alive_pnbd']), 1e-6);
			expectRelative(expected, Number(row['cet39_pnbd']), 1e-6);
			stillAlive += alive;
			purchases += expected;
			compared++;
		}
		expect(compared).toBe(2357);
		expect(stillAlive).toBeCloseTo(1051.8856, 3);
		expect(purchases).toBeCloseTo(1665.5, 1);
	});

	it('agrees with BTYD, on discounted residual transactions too', () => {
		const rate = Math.log(1.15) / 52;
		let compared = 0;
		for (const row of cdnow.btydReference()) {
			const days = (name: string) => Math.round(Number(row[name]) * 7) / 7;
			const [x, tx, T] = [Number(row['x']), days('t.x'), days('T.cal')];
			expectRelative(probabilityAlive(BTYD, x, tx, T), Number(row['palive_pnbd']), 1e-11);
			expectRelative(expectedPurchases(BTYD, 39, x, tx, T), Number(row['cet39_pnbd']), 1e-11);
			expectRelative(
				discountedExpectedPurchases(BTYD, rate, x, tx, T),
				Number(row['dert_pnbd_15pa']),
				1e-11,
			);
			compared++;
		}
		expect(compared).toBe(2357);
	});
});
