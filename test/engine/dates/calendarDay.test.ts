import { calendarDay } from '../../../engine/dates/calendarDay';
import { zoneOf } from '../../../engine/dates/zone';

function dayOf(iso: string, zone: string): string {
	return new Date(calendarDay(Date.parse(iso), zoneOf(zone)) * 86_400_000)
		.toISOString()
		.slice(0, 10);
}

describe('the day of an order', () => {
	it.each([
		['2025-06-30T21:59:59.999Z', 'Europe/Berlin', '2025-06-30'],
		['2025-06-30T22:00:00Z', 'Europe/Berlin', '2025-07-01'],
		['2025-12-31T22:59:59Z', 'Europe/Berlin', '2025-12-31'],
		['2025-12-31T23:00:00Z', 'Europe/Berlin', '2026-01-01'],
		['2025-03-30T21:59:00Z', 'Europe/Berlin', '2025-03-30'],
		['2025-10-26T22:59:00Z', 'Europe/Berlin', '2025-10-26'],
		['2025-11-03T04:59:00Z', 'America/New_York', '2025-11-02'],
		['2025-11-03T05:00:00Z', 'America/New_York', '2025-11-03'],
		['2025-05-10T18:14:59Z', 'Asia/Kathmandu', '2025-05-10'],
		['2025-05-10T18:15:00Z', 'Asia/Kathmandu', '2025-05-11'],
		['1970-01-01T00:00:00Z', 'America/New_York', '1969-12-31'],
	])('placed at %s is, in %s, %s', (at, zone, expected) => {
		expect(dayOf(at, zone)).toBe(expected);
	});
});
