import { nbd } from '../../../../engine/cltv/models/nbd';
import { describeWithCdnow } from '../../../support/cdnow';
import { expectOptimum, expectRelative, fitted } from './fitted';

const OPTIMUM = [0.3847659, 12.0720137];

describe('NBD', () => {
	it('expects purchases in proportion to the weeks, whatever the silence', () => {
		expect(nbd.probabilityAlive(OPTIMUM, 0, 0, 500)).toBe(1);
		expect(nbd.expectedPurchases([0.4, 12], 39, 2, 1, 38)).toBeCloseTo((2.4 / 50) * 39, 12);
		expect(nbd.expectedPurchasesOfNewCustomer([0.4, 12], 39)).toBeCloseTo((0.4 / 12) * 39, 12);
	});

	it('discounts a steady stream of purchases for ever', () => {
		expect(nbd.discountedExpectedPurchases([0.4, 12], 0.002, 2, 1, 38)).toBeCloseTo(24, 10);
	});

	it('gives all counts together the probability 1, and their mean the expectation', () => {
		let total = 0;
		let mean = 0;
		for (let n = 0; n < 2000; n++) {
			const probability = nbd.purchaseCountProbability([0.4, 12], 39, n);
			total += probability;
			mean += n * probability;
		}
		expect(total).toBeCloseTo(1, 12);
		expect(mean).toBeCloseTo(1.3, 10);
	});
});

describeWithCdnow('NBD on the CDNOW sample', (cdnow) => {
	it('finds the maximum of the likelihood', () => {
		expectOptimum(fitted(nbd, cdnow.histories()), OPTIMUM, -9763.657615);
	});

	it('expects far too many purchases in the holdout, for it sees nobody leave', () => {
		const total = cdnow
			.customers()
			.reduce((sum, { x, tx, T }) => sum + nbd.expectedPurchases(OPTIMUM, 39, x, tx, T), 0);
		expect(total).toBeCloseTo(2929.8, 1);
	});

	it('forecasts as BTYD does', () => {
		cdnow.btydReference().forEach((row) => {
			const found = nbd.expectedPurchases(OPTIMUM, 39, Number(row.x), 0, Number(row['T.cal']));
			expectRelative(found, Number(row.cet39_nbd), 1e-4);
		});
	});
});
