import { tzOffset } from '@date-fns/tz';
import fc from 'fast-check';
import { zoneOf } from '../../../engine/dates/zone';

const HOUR = 3_600_000;

describe('the offset of a zone', () => {
	it.each([
		'Europe/Berlin',
		'America/New_York',
		'Asia/Kathmandu',
		'Australia/Lord_Howe',
		'America/St_Johns',
		'Africa/Casablanca',
	])('of %s is that of the time zone library at any moment', (name) => {
		const zone = zoneOf(name);
		const moment = fc.integer({ min: Date.UTC(1972, 0, 1), max: Date.UTC(2100, 0, 1) });
		fc.assert(
			fc.property(moment, (at) => {
				expect(zone.offsetAt(at)).toBe(tzOffset(name, new Date(at)) * 60_000);
			}),
			{ numRuns: 300, seed: 1 },
		);
	});

	it('changes in the very millisecond in which the clocks are changed', () => {
		const berlin = zoneOf('Europe/Berlin');
		const spring = Date.parse('2025-03-30T01:00:00Z');
		expect(berlin.offsetAt(spring - 1)).toBe(1 * HOUR);
		expect(berlin.offsetAt(spring)).toBe(2 * HOUR);
		const newYork = zoneOf('America/New_York');
		const autumn = Date.parse('2025-11-02T06:00:00Z');
		expect(newYork.offsetAt(autumn - 1)).toBe(-4 * HOUR);
		expect(newYork.offsetAt(autumn)).toBe(-5 * HOUR);
		const lordHowe = zoneOf('Australia/Lord_Howe');
		const april = Date.parse('2025-04-05T15:00:00Z');
		expect(lordHowe.offsetAt(april - 1)).toBe(11 * HOUR);
		expect(lordHowe.offsetAt(april)).toBe(10.5 * HOUR);
	});

	it('is fixed for offsets and UTC', () => {
		expect(zoneOf('+05:45').offsetAt(0)).toBe(5.75 * HOUR);
		expect(zoneOf('-0330').offsetAt(0)).toBe(-3.5 * HOUR);
		expect(zoneOf('-00:30').offsetAt(0)).toBe(-0.5 * HOUR);
		expect(zoneOf('UTC').offsetAt(1746950116000)).toBe(0);
	});
});

describe('the moment of a wall time', () => {
	it('is the one at which the clocks show it', () => {
		const zone = zoneOf('America/New_York');
		const wall = fc.integer({ min: Date.UTC(1975, 0, 1), max: Date.UTC(2100, 0, 1) });
		fc.assert(
			fc.property(wall, (at) => {
				const epoch = zone.toEpoch(at);
				const shown = epoch + zone.offsetAt(epoch);
				// In the hour that is skipped in spring, no moment shows it.
				expect([at, at + HOUR]).toContain(shown);
			}),
			{ numRuns: 2000, seed: 1 },
		);
	});

	it('is found for a day that a country skipped when it crossed the date line', () => {
		const apia = zoneOf('Pacific/Apia');
		expect(apia.toEpoch(Date.UTC(2011, 11, 29, 12))).toBe(Date.parse('2011-12-29T22:00:00Z'));
		expect(apia.toEpoch(Date.UTC(2011, 11, 31, 12))).toBe(Date.parse('2011-12-30T22:00:00Z'));
	});
});
