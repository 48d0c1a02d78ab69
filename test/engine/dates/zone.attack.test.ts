import { zoneOf } from '../../../engine/dates/zone';

describe('hostile time zones', () => {
	it.each([
		'Europe/Berlim',
		'DEFAULT',
		'',
		' ',
		'constructor',
		'__proto__',
		'toString',
		'🎁',
		'+25:00',
		'+05:60',
		'+5',
		'UTC+2 or so',
		'foo+05:45',
		'x'.repeat(1_000_000),
	])('refuses %.20j with a sentence that says what to write', (name) => {
		expect(() => zoneOf(name)).toThrow(RangeError);
		expect(() => zoneOf(name)).toThrow('Use a name such as Europe/Berlin');
	});

	it('gives no offset for no moment', () => {
		const zone = zoneOf('Europe/Berlin');
		expect(zone.offsetAt(NaN)).toBeNaN();
		expect(zone.offsetAt(Infinity)).toBeNaN();
		expect(zone.toEpoch(NaN)).toBeNaN();
	});

	it('answers far beyond the years that it remembers', () => {
		const zone = zoneOf('Europe/Berlin');
		expect(zone.offsetAt(8.64e15)).toBe(7_200_000);
		expect(zone.offsetAt(Date.UTC(1960, 0, 1))).toBe(3_600_000);
	});
});
