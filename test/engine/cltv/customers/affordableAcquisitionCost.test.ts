import { affordableAcquisitionCost } from '../../../../engine/cltv/customers/affordableAcquisitionCost';

describe('affordableAcquisitionCost', () => {
	it('is a third of the margin of a customer’s value', () => {
		expect(affordableAcquisitionCost(600, 0.4, 0.33)).toBeCloseTo(79.2, 10);
	});

	it('is never below 0', () => {
		expect(affordableAcquisitionCost(600, -0.1, 0.33)).toBe(0);
		expect(affordableAcquisitionCost(0, 0.4, 0.33)).toBe(0);
	});
});
