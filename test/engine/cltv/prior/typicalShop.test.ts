import { bgNbd } from '../../../../engine/cltv/models/betaGeometric/bgNbd';
import { nbd } from '../../../../engine/cltv/models/nbd';
import { TRANSACTION_MODELS } from '../../../../engine/cltv/models/transactionModel';
import { PUBLISHED_FITS } from '../../../../engine/cltv/prior/publishedFits';
import { traitsOf, typicalShop } from '../../../../engine/cltv/prior/typicalShop';

/** The spread of a further shop around the mean of the published ones, pooled over models: of one trait. */
function pooledDeviation(trait: number): number {
	const variances = TRANSACTION_MODELS.flatMap((name) => {
		const values = PUBLISHED_FITS.flatMap(({ parameters }) => {
			const own = parameters[name];
			return own === undefined || own.length <= trait ? [] : [traitsOf(own)[trait] as number];
		});
		const n = values.length;
		if (n < 2) return [];
		const mean = values.reduce((sum, value) => sum + value, 0) / n;
		const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
		return [(squares / (n - 1)) * (1 + 1 / n)];
	});
	return Math.sqrt(variances.reduce((sum, each) => sum + each, 0) / variances.length);
}

describe('typicalShop', () => {
	it('lies in the middle of the published shops', () => {
		const { means } = typicalShop(bgNbd);
		const shapes = PUBLISHED_FITS.flatMap(({ parameters }) => parameters.bgNbd?.[0] ?? []);
		expect(Math.exp(means[0] as number)).toBeGreaterThan(Math.min(...shapes));
		expect(Math.exp(means[0] as number)).toBeLessThan(Math.max(...shapes));
	});

	it('lets a shop differ as much as the published ones differ from each other', () => {
		const { deviations } = typicalShop(bgNbd);
		[0, 1, 2].forEach((trait) => {
			const ratio = (deviations[trait] as number) / pooledDeviation(trait);
			expect(ratio).toBeGreaterThan(0.9);
			expect(ratio).toBeLessThan(1.1);
		});
	});

	it('is more open about how many leave: in one shop of four nobody does', () => {
		const { deviations } = typicalShop(bgNbd);
		expect(deviations[3] as number).toBeGreaterThan(1.5 * pooledDeviation(3));
	});

	it('says nothing of dropout where a model has none', () => {
		expect(typicalShop(nbd).deviations).toEqual(typicalShop(bgNbd).deviations.slice(0, 2));
	});

	it('can be made without a shop that is to be judged by it', () => {
		const others = PUBLISHED_FITS.filter(({ shop }) => !shop.startsWith('CDNOW'));
		expect(others).toHaveLength(PUBLISHED_FITS.length - 1);
		expect(typicalShop(bgNbd, others).means).not.toEqual(typicalShop(bgNbd).means);
	});
});
