import fc from 'fast-check';
import { AMBIGUOUS_DAY_MONTH } from '../../../engine/dates/dayMonthOrder';
import { parseInstant } from '../../../engine/dates/parseInstant';
import { zoneOf } from '../../../engine/dates/zone';

const berlin = zoneOf('Europe/Berlin');
const newYork = zoneOf('America/New_York');
const kathmandu = zoneOf('+05:45');

function iso(value: unknown, zone = berlin): string {
	return new Date(parseInstant(value, 'auto', zone)).toISOString();
}

describe('dates in ISO 8601', () => {
	it.each([
		['2025-05-11T09:55:16Z', '2025-05-11T09:55:16.000Z'],
		['2025-05-11t09:55:16z', '2025-05-11T09:55:16.000Z'],
		['2025-05-11T09:55:16.5Z', '2025-05-11T09:55:16.500Z'],
		['2025-05-11T09:55:16,5Z', '2025-05-11T09:55:16.500Z'],
		['2025-05-11T09:55:16.123456789Z', '2025-05-11T09:55:16.123Z'],
		['2025-05-11T09:55:16.9999999Z', '2025-05-11T09:55:16.999Z'],
		['2025-05-11T09:55Z', '2025-05-11T09:55:00.000Z'],
		['2025-05-11T09:55:16-04:00', '2025-05-11T13:55:16.000Z'],
		['2025-05-11T09:55:16+0545', '2025-05-11T04:10:16.000Z'],
		['2025-05-11T09:55:16+02', '2025-05-11T07:55:16.000Z'],
		['2025-05-11T09:55:16−04:00', '2025-05-11T13:55:16.000Z'],
		['2025-05-11 09:55:16 -0400', '2025-05-11T13:55:16.000Z'],
		['2025-05-11 09:55:16 +00:00', '2025-05-11T09:55:16.000Z'],
		['2025-05-11 09:55:16 UTC', '2025-05-11T09:55:16.000Z'],
		['2025-05-11 09:55:16 GMT', '2025-05-11T09:55:16.000Z'],
		['20250511T095516Z', '2025-05-11T09:55:16.000Z'],
		['2025-W19-7T09:55:16Z', '2025-05-11T09:55:16.000Z'],
		['2024-02-29T00:00:00Z', '2024-02-29T00:00:00.000Z'],
		['2025-12-31T24:00:00Z', '2026-01-01T00:00:00.000Z'],
	])('%s is %s', (text, expected) => {
		expect(iso(text)).toBe(expected);
	});

	it.each([
		['2025-05-11T09:55:16', '2025-05-11T07:55:16.000Z'],
		['2025-05-11 09:55:16', '2025-05-11T07:55:16.000Z'],
		['2025-05-11 09:55', '2025-05-11T07:55:00.000Z'],
		['2025-05-11', '2025-05-10T22:00:00.000Z'],
		['  2025-05-11\n', '2025-05-10T22:00:00.000Z'],
		['2025-5-1', '2025-04-30T22:00:00.000Z'],
		['2025-05-11 9:55 AM', '2025-05-11T07:55:00.000Z'],
		['20250511095516', '2025-05-11T07:55:16.000Z'],
	])('%s, without a zone, is a time of the shop: %s', (text, expected) => {
		expect(iso(text)).toBe(expected);
	});

	it('are read in UTC where the platform writes UTC without saying so', () => {
		expect(parseInstant('2025-05-11 09:55:16', 'utc', berlin)).toBe(
			Date.parse('2025-05-11T09:55:16Z'),
		);
		expect(parseInstant('2025-05-11', 'utc', berlin)).toBe(Date.parse('2025-05-11T00:00:00Z'));
		expect(parseInstant('2025-05-11T09:55:16-04:00', 'utc', berlin)).toBe(
			Date.parse('2025-05-11T13:55:16Z'),
		);
	});

	it('give what Date.parse gives, for every moment from 1970 to 2200 and every offset', () => {
		const offset = fc.oneof(
			fc.constant('Z'),
			fc
				.record({ sign: fc.constantFrom('+', '-'), minutes: fc.integer({ min: 0, max: 14 * 60 }) })
				.map(({ sign, minutes }) => `${sign}${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`),
		);
		const wall = fc.integer({ min: Date.UTC(1970, 0, 2), max: Date.UTC(2200, 11, 30) });
		fc.assert(
			fc.property(wall, offset, fc.constantFrom(16, 19, 21, 22, 23), (at, zone, length) => {
				const text = new Date(at).toISOString().slice(0, length) + zone;
				expect(parseInstant(text, 'auto', berlin)).toBe(Date.parse(text));
			}),
			{ numRuns: 2000, seed: 1 },
		);
	});
});

function pad(number: number): string {
	return String(number).padStart(2, '0');
}

describe('dates as mail programs, systems and people write them', () => {
	it.each([
		['Sun, 11 May 2025 09:55:16 +0000', '2025-05-11T09:55:16.000Z'],
		['Sun, 11 May 2025 09:55:16 -0400', '2025-05-11T13:55:16.000Z'],
		['11 May 2025 09:55:16 EDT', '2025-05-11T13:55:16.000Z'],
		[
			'Sun May 11 2025 09:55:16 GMT+0200 (Central European Summer Time)',
			'2025-05-11T07:55:16.000Z',
		],
		['09:55:16 May 11, 2025 PDT', '2025-05-11T16:55:16.000Z'],
		['Sun May 11 09:55:16 2025', '2025-05-11T07:55:16.000Z'],
		['11/May/2025 09:55:16 +0000', '2025-05-11T09:55:16.000Z'],
		['May 11, 2025', '2025-05-10T22:00:00.000Z'],
		['May 11th, 2025 at 9:55 PM', '2025-05-11T19:55:00.000Z'],
		['11-May-25', '2025-05-10T22:00:00.000Z'],
		['2025 May 11', '2025-05-10T22:00:00.000Z'],
		['11. Mai 2025', '2025-05-10T22:00:00.000Z'],
		['Sonntag, 11. Mai 2025 um 14:30 Uhr', '2025-05-11T12:30:00.000Z'],
		['am 3. März 2025', '2025-03-02T23:00:00.000Z'],
		['1er février 2025', '2025-01-31T23:00:00.000Z'],
		['11 mai 2025 à 14h30', '2025-05-11T12:30:00.000Z'],
		['mar. 11 mars 2025', '2025-03-10T23:00:00.000Z'],
		['mar 11 2025', '2025-03-10T23:00:00.000Z'],
		['11 de mayo de 2025, 9:55', '2025-05-11T07:55:00.000Z'],
		['11 de maio de 2025 às 9:55', '2025-05-11T07:55:00.000Z'],
		['segunda-feira, 12 de maio de 2025', '2025-05-11T22:00:00.000Z'],
		['11 maggio 2025 alle ore 09:55', '2025-05-11T07:55:00.000Z'],
		['11 maggio 2025 alle ore 9.55', '2025-05-11T07:55:00.000Z'],
		['1° giugno 2025', '2025-05-31T22:00:00.000Z'],
		['1º de junho de 2025', '2025-05-31T22:00:00.000Z'],
		['1º junio 2025', '2025-05-31T22:00:00.000Z'],
		['11 mag 2025 14.30', '2025-05-11T12:30:00.000Z'],
		['11 mei 2025 om 09:55 uur', '2025-05-11T07:55:00.000Z'],
		['De\u0301c 11, 2025', '2025-12-10T23:00:00.000Z'],
	])('%s is %s', (text, expected) => {
		expect(iso(text)).toBe(expected);
	});

	it.each([
		['11.05.2025', '2025-05-10T22:00:00.000Z'],
		['11.5.25', '2025-05-10T22:00:00.000Z'],
		['11. 5. 2025', '2025-05-10T22:00:00.000Z'],
		['So., 11.05.2025', '2025-05-10T22:00:00.000Z'],
		['11.05.2025 14:30', '2025-05-11T12:30:00.000Z'],
		['11.05.2025, 14:30:15 Uhr', '2025-05-11T12:30:15.000Z'],
		['11.05.2025 14.30', '2025-05-11T12:30:00.000Z'],
		['25/11/2025', '2025-11-24T23:00:00.000Z'],
		['11/25/2025 2:30 PM', '2025-11-25T13:30:00.000Z'],
		['11/25/2025, 12:05:09\u202fam', '2025-11-24T23:05:09.000Z'],
		['25-11-2025 9:55 p. m.', '2025-11-25T20:55:00.000Z'],
		['5/5/2025', '2025-05-04T22:00:00.000Z'],
		['2025/05/11', '2025-05-10T22:00:00.000Z'],
		['2025.05.11 9:55', '2025-05-11T07:55:00.000Z'],
		['25/11/2025 09:55:16 -0400', '2025-11-25T13:55:16.000Z'],
		['25/11/2025T09:55Z', '2025-11-25T09:55:00.000Z'],
		['31/12/69', '2069-12-30T23:00:00.000Z'],
		['31/12/70', '1970-12-30T23:00:00.000Z'],
	])('%s is %s', (text, expected) => {
		expect(iso(text)).toBe(expected);
	});

	it('are refused as ambiguous where day and month could be either', () => {
		expect(parseInstant('05/11/2025', 'auto', berlin)).toBe(AMBIGUOUS_DAY_MONTH);
		expect(parseInstant('5-11-25 9:55', 'auto', berlin)).toBe(AMBIGUOUS_DAY_MONTH);
		expect(parseInstant('5/11/2025 9:55 PM', 'utc', berlin)).toBe(AMBIGUOUS_DAY_MONTH);
	});

	it('are read in the order that the column has decided', () => {
		expect(parseInstant('05/11/2025', 'utc', berlin, 'dayFirst')).toBe(Date.UTC(2025, 10, 5));
		expect(parseInstant('05/11/2025', 'utc', berlin, 'monthFirst')).toBe(Date.UTC(2025, 4, 11));
	});

	it('decide their own order where they can, whatever the column says', () => {
		expect(parseInstant('11.05.2025', 'utc', berlin, 'monthFirst')).toBe(Date.UTC(2025, 4, 11));
		expect(parseInstant('25/11/2025', 'utc', berlin, 'monthFirst')).toBe(Date.UTC(2025, 10, 25));
		expect(parseInstant('2025/05/11', 'utc', berlin, 'dayFirst')).toBe(Date.UTC(2025, 4, 11));
	});
});

describe('dates in numbers', () => {
	it.each([
		[1746950116, 1746950116000],
		['1746950116', 1746950116000],
		[1746950116.5, 1746950116500],
		[1746950116123, 1746950116123],
		['1746950116123456', 1746950116123],
		[1746950116123456, 1746950116123],
	])('%p is an epoch, its unit told by its size', (value, expected) => {
		expect(parseInstant(value, 'auto', berlin)).toBe(expected);
	});

	it('take eight digits for a day where they can be one', () => {
		expect(iso(20250511)).toBe('2025-05-10T22:00:00.000Z');
		expect(iso('20250511')).toBe('2025-05-10T22:00:00.000Z');
		expect(parseInstant('20251301', 'auto', berlin)).toBeNaN();
	});

	it('understand the serial numbers of spreadsheets, as wall time of the shop', () => {
		expect(iso(45788)).toBe('2025-05-10T22:00:00.000Z');
		expect(iso(45788.41337962963)).toBe('2025-05-11T07:55:16.000Z');
		expect(iso('45788.5')).toBe('2025-05-11T10:00:00.000Z');
		expect(iso('45788,5', newYork)).toBe('2025-05-11T16:00:00.000Z');
	});

	it('follow the unit that the platform states', () => {
		expect(parseInstant(1000, 'epochSeconds', berlin)).toBe(1_000_000);
		expect(parseInstant('20250511', 'epochSeconds', berlin)).toBe(20_250_511_000);
		expect(parseInstant(1000, 'epochMilliseconds', berlin)).toBe(1000);
		expect(parseInstant('1746950116123456', 'epochMicroseconds', berlin)).toBe(1746950116123);
		expect(parseInstant('2025-05-11T09:55:16Z', 'epochSeconds', berlin)).toBe(1746957316000);
	});

	it('are none where the number is small, negative or too large', () => {
		for (const number of [0, 1, -1, 2025, 19_999, 80_001, 5_000_000, 8e9, 9e12, 9e15, 1e20]) {
			expect(parseInstant(number, 'auto', berlin)).toBeNaN();
		}
	});
});

describe('Date objects', () => {
	it('are read, also those of another realm', () => {
		const date = new Date(1746950116000);
		expect(parseInstant(date, 'auto', berlin)).toBe(1746950116000);
		expect(parseInstant(Object.setPrototypeOf(date, null), 'auto', berlin)).toBe(1746950116000);
	});

	it('are refused where they are invalid', () => {
		expect(parseInstant(new Date(NaN), 'auto', berlin)).toBeNaN();
	});
});

describe('dates of Notion', () => {
	it('are what the dates of other programs write', () => {
		const at = Date.parse('2025-05-11T09:55:16Z');
		const parse = (value: unknown) => parseInstant(value, 'auto', berlin);
		const dateTime = {
			ts: 0,
			isLuxonDateTime: true,
			toJSON: () => '2025-05-11T05:55:16.000-04:00',
		};
		expect(parse(dateTime)).toBe(at);
		expect(parse({ $date: '2025-05-11T09:55:16Z' })).toBe(at);
		expect(parse({ $date: { $numberLong: String(at) } })).toBe(at);
		expect(parse({ $date: at })).toBe(at);
		expect(parse({ isLuxonDateTime: true, toJSON: () => null })).toBeNaN();
		expect(parse({ $date: null })).toBeNaN();
	});

	it('are the start of an object', () => {
		const date = { start: '2025-05-11T09:55:16Z', end: null, time_zone: null };
		expect(parseInstant(date, 'auto', berlin)).toBe(Date.parse('2025-05-11T09:55:16Z'));
		expect(parseInstant({ start: null }, 'auto', berlin)).toBeNaN();
		expect(parseInstant({ start: { start: '2025-05-11' } }, 'auto', berlin)).toBeNaN();
	});
});

describe('days on which the clocks are changed', () => {
	it('a time that Berlin skips is read as if the clocks had not been changed', () => {
		expect(iso('2025-03-30 01:59')).toBe('2025-03-30T00:59:00.000Z');
		expect(iso('2025-03-30 02:30')).toBe('2025-03-30T01:30:00.000Z');
		expect(iso('2025-03-30 03:00')).toBe('2025-03-30T01:00:00.000Z');
	});

	it('a time that Berlin has twice is the first of the two', () => {
		expect(iso('2025-10-26 01:59')).toBe('2025-10-25T23:59:00.000Z');
		expect(iso('2025-10-26 02:30')).toBe('2025-10-26T00:30:00.000Z');
		expect(iso('2025-10-26 03:00')).toBe('2025-10-26T02:00:00.000Z');
	});

	it('New York changes its clocks at its own time', () => {
		expect(iso('2025-03-09 02:30', newYork)).toBe('2025-03-09T07:30:00.000Z');
		expect(iso('2025-11-02 01:30', newYork)).toBe('2025-11-02T05:30:00.000Z');
		expect(iso('2025-11-02 02:00', newYork)).toBe('2025-11-02T07:00:00.000Z');
	});

	it('a zone of +05:45 never does', () => {
		expect(iso('2025-03-30 02:30', kathmandu)).toBe('2025-03-29T20:45:00.000Z');
		expect(iso('2025-10-26 02:30', zoneOf('Asia/Kathmandu'))).toBe('2025-10-25T20:45:00.000Z');
	});
});
