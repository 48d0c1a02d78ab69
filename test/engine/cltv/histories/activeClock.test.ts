import { makeActiveClock } from '../../../../engine/cltv/histories/activeClock';

describe('makeActiveClock', () => {
	it('runs with the calendar where nothing is excluded', () => {
		const clock = makeActiveClock([]);
		expect(clock.activeDay(30) - clock.activeDay(5)).toBe(25);
		expect(clock.isExcluded(5)).toBe(false);
	});

	it('stands still in an excluded period', () => {
		const clock = makeActiveClock([{ fromDay: 10, toDay: 19 }]);
		expect(clock.activeDay(30) - clock.activeDay(5)).toBe(15);
		expect([9, 10, 19, 20].map((day) => clock.isExcluded(day))).toEqual([false, true, true, false]);
		expect(clock.activeDay(10)).toBe(10);
		expect(clock.activeDay(15)).toBe(10);
		expect(clock.activeDay(20)).toBe(10);
	});

	it('counts days once where periods overlap or touch, in any order', () => {
		const clock = makeActiveClock([
			{ fromDay: 20, toDay: 29 },
			{ fromDay: 10, toDay: 22 },
			{ fromDay: 30, toDay: 30 },
			{ fromDay: 12, toDay: 13 },
		]);
		expect(clock.activeDay(40) - clock.activeDay(0)).toBe(40 - 21);
	});

	it('leaves out a period that ends before it begins', () => {
		expect(makeActiveClock([{ fromDay: 9, toDay: 3 }]).activeDay(20)).toBe(20);
	});
});
