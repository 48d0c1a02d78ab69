import { bgNbd } from '../../../../engine/cltv/models/betaGeometric/bgNbd';
import { PUBLISHED_FITS } from '../../../../engine/cltv/prior/publishedFits';
import { typicalShop } from '../../../../engine/cltv/prior/typicalShop';

describe('typicalShop', () => {
	it('lies in the middle of the published shops, and is no narrower than they are apart', () => {
		const { means, deviations } = typicalShop(bgNbd);
		const shapes = PUBLISHED_FITS.flatMap(({ parameters }) => parameters.bgNbd?.[0] ?? []);
		expect(Math.exp(means[0] as number)).toBeGreaterThan(Math.min(...shapes));
		expect(Math.exp(means[0] as number)).toBeLessThan(Math.max(...shapes));
		deviations.forEach((deviation) => expect(deviation).toBeGreaterThanOrEqual(0.5));
	});

	it('can be made without a shop that is to be judged by it', () => {
		const others = PUBLISHED_FITS.filter(({ shop }) => !shop.startsWith('CDNOW'));
		expect(others).toHaveLength(PUBLISHED_FITS.length - 1);
		expect(typicalShop(bgNbd, others).means).not.toEqual(typicalShop(bgNbd).means);
	});
});
