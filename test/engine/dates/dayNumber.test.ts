import { dayNumber } from '../../../engine/dates/dayNumber';

describe('numbers of days', () => {
	it('are those of the calendar for every day from 1970 to 2200', () => {
		const wrong: string[] = [];
		for (let day = 0; day < 84_370; day++) {
			const date = new Date(day * 86_400_000);
			const number = dayNumber(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
			if (number !== day) wrong.push(date.toISOString());
		}
		expect(wrong).toEqual([]);
	});

	it('do not exist for days that do not', () => {
		for (const [year, month, day] of [
			[2025, 2, 29],
			[2100, 2, 29],
			[2024, 2, 30],
			[2025, 4, 31],
			[2025, 0, 1],
			[2025, 13, 1],
			[2025, 1, 0],
			[2025, 1, 32],
			[2025, -1, 5],
			[2025, 5, -1],
		] as const) {
			expect(dayNumber(year, month, day)).toBeNaN();
		}
	});
});
