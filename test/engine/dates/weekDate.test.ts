import { getISODay, getISOWeek, getISOWeekYear } from 'date-fns';
import { calendarDateOf } from '../../../engine/dates/weekDate';

describe('calendarDateOf', () => {
	it.each([
		['2026-W22-7', '2026-05-31'],
		['2026W227', '2026-05-31'],
		['2026-W22-7T09:55Z', '2026-05-31T09:55Z'],
		['2020-W53-5', '2021-01-01'],
		['2025-W01-1', '2024-12-30'],
	])('%s is %s', (text, date) => {
		expect(calendarDateOf(text)).toBe(date);
	});

	it('agrees with date-fns on every day of twelve years', () => {
		for (
			let day = new Date(2015, 0, 1, 12);
			day.getFullYear() < 2027;
			day.setDate(day.getDate() + 1)
		) {
			const week = String(getISOWeek(day)).padStart(2, '0');
			const text = `${getISOWeekYear(day)}-W${week}-${getISODay(day)}`;
			const two = (part: number) => String(part).padStart(2, '0');
			expect([text, calendarDateOf(text)]).toEqual([
				text,
				`${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`,
			]);
		}
	});

	it.each([
		'2026-W22', // a week is no day
		'2026-W00-1',
		'2025-W53-1',
		'2026-W22-8',
		'2026-W227',
		'0000-W01-1',
		'9999-W01-1',
		'2026-05-31',
		'W22-7',
		'',
	])('takes "%s" for none', (text) => {
		expect(calendarDateOf(text)).toBeUndefined();
	});
});
