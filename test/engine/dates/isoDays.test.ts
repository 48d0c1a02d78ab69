import { createIsoDays } from '../../../engine/dates/isoDays';

describe('days as ISO 8601 writes them', () => {
	it.each([
		[0, '1970-01-01'],
		[-1, '1969-12-31'],
		[20_513, '2026-03-01'],
		[84_370, '2200-12-31'],
	])('day %i since 1970 is %s', (day, text) => {
		const isoDay = createIsoDays();
		expect(isoDay(day)).toBe(text);
		expect(isoDay(day)).toBe(text);
	});
});
