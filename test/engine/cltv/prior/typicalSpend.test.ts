import { typicalSpend } from '../../../../engine/cltv/prior/typicalSpend';

describe('typicalSpend', () => {
	it('has a finite mean and a spread', () => {
		expect(typicalSpend.q).toBeGreaterThan(1);
		expect(typicalSpend.p).toBeGreaterThan(0);
		typicalSpend.logDeviations.forEach((deviation) =>
			expect(deviation).toBeGreaterThanOrEqual(0.5),
		);
	});
});
