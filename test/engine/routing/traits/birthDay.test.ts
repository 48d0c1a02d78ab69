import { dayNumber } from '../../../../engine/dates/dayNumber';
import { zoneOf } from '../../../../engine/dates/zone';
import { birthDay } from '../../../../engine/routing/traits/birthDay';

const BERLIN = zoneOf('Europe/Berlin');
const NEW_YORK = zoneOf('America/New_York');

describe('the day of a birth', () => {
	const firstOfJuly = dayNumber(1990, 7, 1);

	it.each([['1990-07-01'], ['1990-07-01 00:00:00'], ['1990-07-01T08:15']])(
		'is the day that is written: %s',
		(text) => {
			expect(birthDay(text, BERLIN)).toBe(firstOfJuly);
			expect(birthDay(text, NEW_YORK)).toBe(firstOfJuly);
		},
	);

	it('is the day that is written where a program filled in midnight, in any zone', () => {
		expect(birthDay('1990-07-01T00:00:00.000Z', NEW_YORK)).toBe(firstOfJuly);
		expect(birthDay(new Date('1990-07-01'), NEW_YORK)).toBe(firstOfJuly);
	});

	it('is that of the shop’s calendar where a program wrote the shop’s midnight as UTC', () => {
		expect(birthDay('1990-06-30T22:00:00.000Z', BERLIN)).toBe(firstOfJuly);
	});

	it('may be before 1970', () => {
		expect(birthDay('1948-02-29', BERLIN)).toBe(dayNumber(1948, 2, 29));
	});
});
