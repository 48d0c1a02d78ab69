import { renewalsOfCohort } from '../../../../../engine/cltv/models/shiftedBetaGeometric/renewalHistories';

describe('renewalsOfCohort', () => {
	it('tells who left at each renewal and who is still there', () => {
		const { renewals, lost, kept } = renewalsOfCohort([1000, 869, 743]);
		expect([...renewals]).toEqual([0, 1, 2]);
		expect([...lost]).toEqual([0, 131, 126]);
		expect([...kept]).toEqual([0, 0, 743]);
	});

	it('loses nobody where a count rises, and nobody twice', () => {
		const { lost, kept } = renewalsOfCohort([100, 80, 90, 70]);
		expect([...lost]).toEqual([0, 20, 0, 10]);
		expect([...kept]).toEqual([0, 0, 0, 70]);
	});

	it('has nothing to tell of no cohort', () => {
		expect(renewalsOfCohort([]).length).toBe(0);
	});
});
