import {
	dayAt,
	DAYS,
	dayNumber,
	dayOf,
	instantAt,
	shopLocal,
	withOffset,
} from '../../sample/shopTime';

const HOUR = 3600;

describe('The clock of the sample shop', () => {
	it('covers two years, both ends included', () => {
		expect(DAYS).toBe(730);
		expect(dayOf(0)).toBe('2024-07-01');
		expect(dayOf(DAYS - 1)).toBe('2026-06-30');
		expect(dayNumber('2025-11-28')).toBe(515);
	});

	it('is one hour ahead of UTC in winter and two in summer', () => {
		expect(instantAt(dayNumber('2025-01-15'), 12 * HOUR)).toBe('2025-01-15T11:00:00.000Z');
		expect(instantAt(dayNumber('2025-07-15'), 12 * HOUR)).toBe('2025-07-15T10:00:00.000Z');
	});

	it.each([
		['2025-03-30', 1, '2025-03-30T00:00:00.000Z'],
		['2025-03-30', 4, '2025-03-30T02:00:00.000Z'],
		['2025-10-26', 1, '2025-10-25T23:00:00.000Z'],
		['2025-10-26', 4, '2025-10-26T03:00:00.000Z'],
	])('is right on the day that the clocks change: %s at %d', (day, hour, instant) => {
		expect(instantAt(dayNumber(day), hour * HOUR)).toBe(instant);
	});

	it('writes a moment as Shopify does and as a spreadsheet does, in shop time', () => {
		expect(withOffset('2025-05-11T07:55:16.000Z')).toBe('2025-05-11T09:55:16+02:00');
		expect(withOffset('2025-12-31T23:30:00.000Z')).toBe('2026-01-01T00:30:00+01:00');
		expect(shopLocal('2025-12-31T23:30:00.000Z')).toBe('2026-01-01T00:30:00');
	});

	it('knows on which of its days a moment falls', () => {
		expect(dayAt('2024-06-30T22:00:00.000Z')).toBe(0);
		expect(dayAt('2026-06-30T21:59:59.000Z')).toBe(DAYS - 1);
		expect(dayAt('2026-06-30T22:00:00.000Z')).toBe(DAYS);
	});
});
