import { verdictOf, type Evidence } from '../../../../engine/cltv/verdict/verdict';

const good: Evidence = {
	repeatCustomers: 946,
	isModelled: true,
	holdout: { actualOrders: 412, predictedOrders: 396, mae: 0.38, naiveMae: 0.48 },
};
const heldOut = (change: Partial<NonNullable<Evidence['holdout']>>): Evidence => ({
	...good,
	holdout: { ...(good.holdout as NonNullable<Evidence['holdout']>), ...change },
});

describe('verdictOf', () => {
	it('is reliable with enough repeat customers and a holdout that was met', () => {
		expect(verdictOf(good)).toBe('reliable');
		expect(verdictOf({ ...good, repeatCustomers: 100 })).toBe('reliable');
	});

	it.each<[string, Evidence]>([
		['fewer than 100 repeat customers', { ...good, repeatCustomers: 99 }],
		['nothing held out', { ...good, holdout: null }],
		['a total that was missed by more than 20%', heldOut({ predictedOrders: 320 })],
		['customers met worse than by their past rates', heldOut({ mae: 0.5 })],
		['nobody who bought', heldOut({ actualOrders: 0 })],
		['the historical value where a model could be fitted', { ...good, isModelled: false }],
	])('asks for care with %s', (_, evidence) => {
		expect(verdictOf(evidence)).toBe('useWithCare');
	});

	it('says that there is not enough with fewer than 40 repeat customers', () => {
		expect(verdictOf({ ...good, repeatCustomers: 39 })).toBe('notEnoughData');
		expect(verdictOf({ ...good, repeatCustomers: 39, isModelled: false })).toBe('notEnoughData');
	});
});
