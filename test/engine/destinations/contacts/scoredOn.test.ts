import { scoredOn } from '../../../../engine/destinations/contacts/scoredOn';
import { dayNumber } from '../../../../engine/dates/dayNumber';
import { zoneOf } from '../../../../engine/dates/zone';

const BERLIN = zoneOf('Europe/Berlin');

describe('the day that scores are of', () => {
	it('follows from the last order and the days since', () => {
		const json = { lastOrderAt: '2026-06-01T10:00:00.000Z', recencyDays: 29 };
		expect(scoredOn(json, BERLIN)).toBe(dayNumber(2026, 6, 30));
	});

	it('counts from the day of the shop’s calendar', () => {
		const json = { lastOrderAt: '2026-06-01T23:00:00.000Z', recencyDays: 0 };
		expect(scoredOn(json, BERLIN)).toBe(dayNumber(2026, 6, 2));
		expect(scoredOn(json, zoneOf('UTC'))).toBe(dayNumber(2026, 6, 1));
	});
});
