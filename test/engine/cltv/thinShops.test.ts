import { quantile } from 'simple-statistics';
import { fitModel } from '../../../engine/cltv/fit/fitModel';
import { bgNbd } from '../../../engine/cltv/models/betaGeometric/bgNbd';
import { runAtOnce } from '../../../engine/slices/runAtOnce';
import { describeWithSharedData } from '../../support/sharedData';
import { cdnowPurchases } from './cdnowPurchases';
import { biasAt, biasOfForecast, biasOfLikelihood, historiesOf, subShops } from './thinShops';

const SHOPS = 200;
const SEED = 1;

/** From the 5th to the 95th percentile, as a ratio of forecasts. */
const spread = (biases: number[]) =>
	Math.log((1 + quantile(biases, 0.95)) / (1 + quantile(biases, 0.05)));

describeWithSharedData(
	'cdnow/cdnow_sample_transactions.csv',
	'thin data: random shops of 50 customers of the CDNOW sample',
	(file) => {
		const customers = cdnowPurchases(file.csv());
		const shops = subShops(customers, SHOPS, 50, SEED);
		const biases = shops.map((shop) => biasOfForecast(shop, 'auto'));

		it('have a forecast every time', () => {
			expect(biases.filter((bias) => !Number.isFinite(bias))).toEqual([]);
		});

		it('have one that is nearer to the truth than maximum likelihood, which fails for every fourth', () => {
			const byLikelihood = shops.map((shop) => biasOfLikelihood(shop, bgNbd));
			const found = byLikelihood.filter((bias) => !Number.isNaN(bias));
			expect(SHOPS - found.length).toBeGreaterThan(SHOPS / 4);
			expect(spread(biases)).toBeLessThan(spread(found));
		});

		it('have one hardly further from the truth than with the parameters of all 2,357 customers', () => {
			const { parameters } = runAtOnce(fitModel(bgNbd, historiesOf(customers).histories));
			const best = shops.map((shop) => biasAt(shop, bgNbd, parameters));
			expect(spread(biases)).toBeLessThan(1.2 * spread(best));
		});
	},
);

describeWithSharedData(
	'cdnow/cdnow_sample_transactions.csv',
	'thin data: random shops of 100 customers of the CDNOW sample',
	(file) => {
		it('have a forecast within [−45%, +42%] of the truth, where lifetimes has one within [−51%, +50%] or none', () => {
			const shops = subShops(cdnowPurchases(file.csv()), SHOPS, 100, SEED);
			const biases = shops.map((shop) => biasOfForecast(shop, 'auto'));
			expect(biases.every(Number.isFinite)).toBe(true);
			expect(quantile(biases, 0.05)).toBeGreaterThan(-0.45);
			expect(quantile(biases, 0.95)).toBeLessThan(0.42);
		});
	},
);
