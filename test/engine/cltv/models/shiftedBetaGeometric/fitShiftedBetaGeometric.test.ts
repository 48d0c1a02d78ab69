import { fitShiftedBetaGeometric } from '../../../../../engine/cltv/models/shiftedBetaGeometric/fitShiftedBetaGeometric';
import { renewalsOfCohort } from '../../../../../engine/cltv/models/shiftedBetaGeometric/renewalHistories';
import { runAtOnce } from '../../../../../engine/slices/runAtOnce';
import { describeWithCdnow } from '../../../../support/cdnow';

function fit(survivors: number[]) {
	return runAtOnce(fitShiftedBetaGeometric(renewalsOfCohort(survivors)));
}

describe('fitting the shifted beta geometric model', () => {
	// Customers left of 1,000 at the end of each year, in Fader & Hardie (2007).
	it.each([
		['high end', [1000, 869, 743, 653, 593, 551, 517, 491], [0.668, 3.806]],
		['regular', [1000, 631, 468, 382, 326, 289, 262, 241], [0.704, 1.182]],
	])('finds the published parameters of the %s customers', (_, survivors, published) => {
		const found = fit(survivors);
		if (found.outcome !== 'fitted') throw new Error('There were renewals');
		expect(found.converged).toBe(true);
		expect(found.parameters[0]).toBeCloseTo(published[0]!, 3);
		expect(found.parameters[1]).toBeCloseTo(published[1]!, 3);
		expect(found.covariance).not.toBeNull();
	});

	it.each([
		['no customers', [], 'noRenewals'],
		['customers of this month', [40], 'noRenewals'],
		['customers who all stayed', [40, 40, 40], 'nobodyLeft'],
		['customers who all left at once', [40, 0, 0], 'everybodyLeft'],
	])('has a name for %s', (_, survivors, outcome) => {
		expect(fit(survivors)).toEqual({ outcome });
	});

	it('says that it did not settle where all customers leave at the same rate', () => {
		const found = fit([4096, 2048, 1024, 512, 256, 128]);
		if (found.outcome !== 'fitted') throw new Error('There were renewals');
		const [alpha, beta] = found.parameters as unknown as [number, number];
		expect(beta / (alpha + beta)).toBeCloseTo(0.5, 3);
		expect(found.converged).toBe(false);
	});
});

describeWithCdnow('fitting the shifted beta geometric model to customers in rows', (cdnow) => {
	it.each([
		['highend', 0.668, 3.806],
		['regular', 0.704, 1.182],
	])('finds the published parameters of the cohort %s', (cohort, alpha, beta) => {
		const lost = new Float64Array(8);
		const kept = new Float64Array(8);
		for (const row of cdnow.cohorts()) {
			if (row['cohort'] !== cohort) continue;
			const periods = Number(row['recency']);
			// Who is there in the last period has renewed once less often than there are periods.
			if (periods === Number(row['T'])) kept[periods - 1]!++;
			else lost[periods]!++;
		}
		const renewals = Float64Array.from(lost, (_, i) => i);
		const found = runAtOnce(fitShiftedBetaGeometric({ length: 8, renewals, lost, kept }));
		if (found.outcome !== 'fitted') throw new Error('There were renewals');
		expect(found.parameters[0]).toBeCloseTo(alpha, 3);
		expect(found.parameters[1]).toBeCloseTo(beta, 3);
	});
});
