import fc from 'fast-check';
import {
	expectedSpend,
	spendPosterior,
} from '../../../../../engine/cltv/models/gammaGamma/gammaGamma';
import { describeWithCdnow } from '../../../../support/cdnow';

/** The exact maximum on the CDNOW sample. */
const EXACT = [6.249572233, 3.744224687, 15.443521132];

describe('Gamma-Gamma, expected spend', () => {
	it('is the published mean of the sample for a customer without repeat purchase', () => {
		expect(expectedSpend([6.25, 3.74, 15.44], 0, 0)).toBeCloseTo(35.22, 2);
		expect(expectedSpend(EXACT, 0, NaN)).toBeCloseTo(35.17, 2);
	});

	it('lies between the customer’s own mean and that of all, nearer the former after more purchases', () => {
		const after = [1, 5, 50].map((x) => expectedSpend(EXACT, x, 100));
		expect(after[0]).toBeGreaterThan(35.17);
		expect(after[1]).toBeGreaterThan(after[0]!);
		expect(after[2]).toBeGreaterThan(after[1]!);
		expect(after[2]).toBeLessThan(100);
	});

	it('is positive and finite for every shop and every customer', () => {
		const log = fc.double({ min: -9, max: 9, noNaN: true }).map(Math.exp);
		fc.assert(
			fc.property(
				fc.tuple(log, log, log),
				fc.nat(5000),
				fc.double({ min: 1e-6, max: 1e12, noNaN: true }),
				([p, excess, v], x, mean) => {
					const spend = expectedSpend([p, 1 + excess, v], x, mean);
					expect(spend).toBeGreaterThan(0);
					expect(spend).toBeLessThan(Infinity);
				},
			),
			{ numRuns: 1000, seed: 1 },
		);
	});
});

describe('Gamma-Gamma, what is known of a customer’s true mean spend', () => {
	it('follows from what is known of all customers and the likelihood of the customer’s own purchases', () => {
		const [p, q, v] = EXACT as [number, number, number];
		const x = 3;
		const mean = 50;
		const { shape, scale } = spendPosterior(EXACT, x, mean);
		const known = (spend: number) => spend ** -(shape + 1) * Math.exp(-scale / spend);
		const byBayes = (spend: number) => {
			// With ν = p / spend: Gamma(q, v) before, and the sum of x purchases is Gamma(p·x, ν).
			const nu = p / spend;
			const before = nu ** (q + 1) * Math.exp(-v * nu);
			return before * nu ** (p * x) * Math.exp(-x * mean * nu);
		};
		const ratio = known(40) / byBayes(40);
		for (const spend of [20, 35, 80])
			expect(known(spend) / byBayes(spend) / ratio).toBeCloseTo(1, 12);
	});

	it('is surer after every purchase', () => {
		const shapes = [0, 1, 10, 100].map((x) => spendPosterior(EXACT, x, 35).shape);
		expect([...shapes].sort((a, b) => a - b)).toEqual(shapes);
	});
});

describeWithCdnow('Gamma-Gamma, every customer of the CDNOW sample', (cdnow) => {
	it('expects the spend that lifetimes expects', () => {
		const customers = new Map(cdnow.customers().map((customer) => [customer.id, customer]));
		const spends = cdnow.lifetimesReference().map((row) => {
			const customer = customers.get(row['customer_id'] as string);
			if (customer === undefined) throw new Error('The reference has a customer of its own');
			// The reference takes a mean spend of 0 for no repeat purchase.
			const x = customer.meanSpend > 0 ? customer.x : 0;
			const spend = expectedSpend(EXACT, x, customer.meanSpend);
			expect(Math.abs(spend / Number(row['gg_expected_avg_profit']) - 1)).toBeLessThan(1e-6);
			return spend;
		});
		expect(spends).toHaveLength(2357);
		expect(spends.slice(0, 10).map((spend) => Number(spend.toFixed(2)))).toEqual([
			24.65, 18.91, 35.17, 35.17, 35.17, 71.46, 18.91, 35.17, 27.28, 35.17,
		]);
		expect(spends.reduce((sum, spend) => sum + spend, 0) / 2357).toBeCloseTo(35.252273, 5);
	});
});
