import { quantile } from 'simple-statistics';
import { fitModel } from '../../../engine/cltv/fit/fitModel';
import { bgNbd } from '../../../engine/cltv/models/betaGeometric/bgNbd';
import { runAtOnce } from '../../../engine/slices/runAtOnce';
import { describeWithSharedData } from '../../support/sharedData';
import { cdnowPurchases } from './cdnowPurchases';
import { errorOfEstimate, PUBLISHED_KINDS, shopOfKind, type PublishedKind } from './publishedShops';
import { biasAt, biasOfForecast, historiesOf, subShops } from './thinShops';

const SHOPS = 200;
const SEED = 1;
/**
 * What lifetimes 0.11.3 makes of these very shops of 50 customers: BG/NBD without a penalty, failed where it raises,
 * gives no number, or a parameter beyond 10,000. See bench/forecastAccuracy.mjs.
 */
const LIFETIMES = { fails: 85, low: -0.542, high: 0.897 };

const rangeOf = (biases: number[]) => ({
	low: quantile(biases, 0.05),
	high: quantile(biases, 0.95),
});

/** From the 5th to the 95th percentile, as a ratio of forecasts. */
const spread = ({ low, high }: { low: number; high: number }) => Math.log((1 + high) / (1 + low));

describe('thin data: shops of 50 customers whose truth is known', () => {
	const error = (kind: PublishedKind, shops: number) =>
		Math.sqrt(
			Array.from(
				{ length: shops },
				(_, seed) => errorOfEstimate(kind, shopOfKind(kind, 50, seed + 1)) ** 2,
			).reduce((sum, square) => sum + square, 0) / shops,
		);

	it.each(PUBLISHED_KINDS.map((kind) => [kind.shop, kind.truth.model.name, kind] as const))(
		'are estimated without knowing shops like them: %s as %s',
		(_, __, kind) => {
			expect(error(kind, 25)).toBeLessThan(0.2);
		},
	);
});

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

		it('have one that is clearly nearer to the truth than that of lifetimes', () => {
			const { low, high } = rangeOf(biases);
			expect(low).toBeGreaterThan(-0.43);
			expect(high).toBeLessThan(0.55);
			expect(high - low).toBeLessThan(0.7 * (LIFETIMES.high - LIFETIMES.low));
			expect(spread({ low, high })).toBeLessThan(0.75 * spread(LIFETIMES));
		});

		it('have one hardly further from the truth than with the parameters of all 2,357 customers', () => {
			const { parameters } = runAtOnce(fitModel(bgNbd, historiesOf(customers).histories));
			const best = shops.map((shop) => biasAt(shop, bgNbd, parameters));
			expect(spread(rangeOf(biases))).toBeLessThan(1.05 * spread(rangeOf(best)));
		});
	},
);
