import { zoneOf } from '../../../../engine/dates/zone';
import { findMoment, momentOf } from '../../../../engine/routing/facts/findMoment';

const BERLIN = zoneOf('Europe/Berlin');

describe('a moment in an item', () => {
	it.each([
		['Europe/Berlin', '2026-06-30T21:30:00.000Z'],
		['Pacific/Auckland', '2026-06-30T11:30:00.000Z'],
		['America/Los_Angeles', '2026-07-01T06:30:00.000Z'],
	])('without a zone is in the shop’s, not the machine’s: %s', (zone, iso) => {
		const json = { lastOrderAt: '2026-06-30 23:30:00' };
		expect(findMoment(json, 'lastOrderAt', zoneOf(zone))).toBe(Date.parse(iso));
	});

	it('that is a day alone begins at the shop’s midnight', () => {
		expect(momentOf('2026-07-01', BERLIN)).toBe(Date.parse('2026-06-30T22:00:00Z'));
	});

	it('with a zone of its own keeps it', () => {
		expect(momentOf('2026-06-30T23:30:00.000Z', BERLIN)).toBe(Date.UTC(2026, 5, 30, 23, 30));
		expect(momentOf('2026-06-30T23:30:00-04:00', BERLIN)).toBe(Date.UTC(2026, 6, 1, 3, 30));
	});

	it.each([[new Date(Date.UTC(2026, 5, 30))], [1_782_777_600], ['30.06.2026 02:00']])(
		'is understood as dates of orders are: %p',
		(value) => {
			expect(momentOf(value, BERLIN)).toBe(Date.UTC(2026, 5, 30));
		},
	);

	it.each([[undefined], [null], [''], ['soon'], ['03/04/2026'], [new Date(NaN)], [{}], [true]])(
		'that nobody can tell is none: %p',
		(value) => {
			expect(momentOf(value, BERLIN)).toBeUndefined();
		},
	);
});
