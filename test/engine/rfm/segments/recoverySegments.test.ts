import { recoverySegments } from '../../../../engine/rfm/segments/recoverySegments';
import type { ScoredCustomer } from '../../../../engine/rfm/segments/segmentMap';

const REGULAR: ScoredCustomer = {
	recencyScore: 3,
	frequencyScore: 3,
	monetaryScore: 3,
	orderCount: 4,
	recencyDays: 20,
	activeDays: 90,
	discountShare: 0,
};

function segmentOf(customer: Partial<ScoredCustomer>): string {
	return recoverySegments.segmentOf({ ...REGULAR, ...customer });
}

describe('the recovery segments', () => {
	it('hold loyal advocates: recent, frequent and high in spending (R4 F5 M5)', () => {
		expect(segmentOf({ recencyScore: 4, frequencyScore: 5, monetaryScore: 5 })).toBe(
			'Loyal Advocates',
		);
		expect(segmentOf({ recencyScore: 3, frequencyScore: 5, monetaryScore: 5 })).toBe('Other');
	});

	it('hold repeat buyers who are silent for more than twice their usual time', () => {
		// Four orders in 90 days: every 30 days one.
		expect(segmentOf({ recencyDays: 60 })).toBe('Other');
		expect(segmentOf({ recencyDays: 61 })).toBe('At-Risk Repeat Buyers');
	});

	it('call nobody overdue within a month, not even after two orders of one day', () => {
		const twoOnOneDay = { orderCount: 2, activeDays: 0 };
		expect(segmentOf({ ...twoOnOneDay, recencyDays: 30 })).toBe('Other');
		expect(segmentOf({ ...twoOnOneDay, recencyDays: 31 })).toBe('At-Risk Repeat Buyers');
	});

	it('hold new customers who came for the price', () => {
		const once = { orderCount: 1, activeDays: 0, recencyDays: 10 };
		expect(segmentOf({ ...once, discountShare: 1 })).toBe('Price-Sensitive New Customers');
		expect(segmentOf({ ...once, discountShare: 0 })).toBe('Other');
		expect(segmentOf({ ...once, discountShare: null })).toBe('Other');
	});

	it('hold who has no order, or one that is more than 90 days ago', () => {
		expect(segmentOf({ orderCount: 0, activeDays: 0 })).toBe('Disengaged Browsers');
		const once = { orderCount: 1, activeDays: 0, discountShare: 1 };
		expect(segmentOf({ ...once, recencyDays: 90 })).toBe('Price-Sensitive New Customers');
		expect(segmentOf({ ...once, recencyDays: 91 })).toBe('Disengaged Browsers');
	});

	it('are four and a rest, each with something to do', () => {
		expect(recoverySegments.segments).toHaveLength(5);
		for (const { action } of recoverySegments.segments) expect(action?.length).toBeGreaterThan(20);
	});
});
