import { fitBetaGeometricBetaBinomial } from '../../../../../engine/cltv/models/betaGeometricBetaBinomial/fitBetaGeometricBetaBinomial';
import { runAtOnce } from '../../../../../engine/slices/runAtOnce';
import { describeWithCdnow } from '../../../../support/cdnow';
import { opportunitiesOf } from '../shopOf';

describe('fitting the BG/BB model', () => {
	it('has a name for customers who had no opportunity yet', () => {
		expect(runAtOnce(fitBetaGeometricBetaBinomial(opportunitiesOf([])))).toEqual({
			outcome: 'nothingToFit',
		});
		expect(runAtOnce(fitBetaGeometricBetaBinomial(opportunitiesOf([[0, 0, 0, 70]])))).toEqual({
			outcome: 'nothingToFit',
		});
	});

	it.each([
		['nobody bought again', [[0, 0, 6, 100]]],
		['everybody bought every time', [[6, 6, 6, 100]]],
		['there is one customer', [[2, 3, 6, 1]]],
	] as Array<[string, Array<[number, number, number, number]>]>)(
		'gives numbers where %s',
		(_, rows) => {
			const fit = runAtOnce(fitBetaGeometricBetaBinomial(opportunitiesOf(rows)));
			if (fit.outcome !== 'fitted') throw new Error('There were opportunities');
			expect(fit.parameters.every((each) => each > 0 && each < Infinity)).toBe(true);
			expect(fit.logLikelihood).toBeLessThanOrEqual(0);
		},
	);
});

describeWithCdnow('fitting the BG/BB model to the donations of the paper', (cdnow) => {
	it('finds the exact maximum, whether rows are many or few', () => {
		const rows = cdnow
			.donations()
			.map(({ frequency, recency, periods, weights }): [number, number, number, number] => [
				Number(frequency),
				Number(recency),
				Number(periods),
				Number(weights),
			]);
		const single = rows.flatMap(([x, tx, n, weight]) =>
			Array.from({ length: weight }, (): [number, number, number, number] => [x, tx, n, 1]),
		);
		expect(single).toHaveLength(11_104);
		for (const donors of [rows, single]) {
			const fit = runAtOnce(fitBetaGeometricBetaBinomial(opportunitiesOf(donors)));
			if (fit.outcome !== 'fitted') throw new Error('There were opportunities');
			[1.203522, 0.749716, 0.656718, 2.783442].forEach((exact, i) => {
				expect(Math.abs(fit.parameters[i]! / exact - 1)).toBeLessThan(1e-5);
			});
			expect(fit.logLikelihood).toBeCloseTo(-33225.5813, 4);
			expect(fit.converged).toBe(true);
		}
	});
});
