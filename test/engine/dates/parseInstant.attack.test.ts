import { AMBIGUOUS_DAY_MONTH } from '../../../engine/dates/dayMonthOrder';
import { parseInstant } from '../../../engine/dates/parseInstant';
import { zoneOf } from '../../../engine/dates/zone';
import type { DateStyle } from '../../../engine/dates/dateStyle';
import { HOSTILE_VALUES } from '../../support/hostileValues';

const zone = zoneOf('Europe/Berlin');
const STYLES: readonly DateStyle[] = [
	'auto',
	'utc',
	'epochSeconds',
	'epochMilliseconds',
	'epochMicroseconds',
];

describe('hostile dates', () => {
	it.each(HOSTILE_VALUES)('%s is no date in any style', (_, value) => {
		for (const style of STYLES) expect(parseInstant(value, style, zone)).toBeNaN();
	});

	it.each([
		'2025-02-29',
		'2025-02-31T09:55:16Z',
		'2100-02-29',
		'2025-04-31',
		'2025-13-01',
		'2025-00-10',
		'2025-05-00',
		'2025-05-32',
		'31.02.2025',
		'31 Feb 2025',
		'30/02/2025',
		'02/30/2025',
		'13/13/2025',
		'0/0/2025',
		'2025-05-11T24:00:01Z',
		'2025-05-11T25:00:00Z',
		'2025-05-11T09:60:00Z',
		'2025-05-11T09:55:60Z',
		'2025-05-11T09:55:16+24:00',
		'2025-05-11T09:55:16+02:60',
		'11.05.2025 25:00',
		'11/25/2025 13:00 PM',
		'11/25/2025 0:30 AM',
		'0000-00-00 00:00:00',
		'0000-00-00',
	])('%s is a day or a time that does not exist', (text) => {
		expect(parseInstant(text, 'auto', zone)).toBeNaN();
	});

	it.each([
		'+275760-09-13T00:00:00Z',
		'275760-09-13',
		'2201-01-01',
		'1969-12-31',
		'1899-12-30',
		'0001-01-01T00:00:00Z',
		'-000001-01-01T00:00:00Z',
		'31.12.2201',
		'31.12.1969',
		'May 11, 1969',
		'May 11, 9999',
		8.64e15,
		-8.64e15,
		'8640000000000000',
	])('%p is outside 1970 to 2200', (value) => {
		expect(parseInstant(value, 'auto', zone)).toBeNaN();
		expect(parseInstant(new Date(8.64e15), 'auto', zone)).toBeNaN();
	});

	it.each([
		'2025-05',
		'2025',
		'May 2025',
		'11 May',
		'May',
		'tomorrow',
		'Order 5',
		'11 May 2025 12',
		'11 May May 2025',
		'2025-05-11-05',
		'2025-05-11T9',
		'2025-05-11T09:55:16 Europe/Berlin',
		'2025-05-11T09:55:16ZZ',
		'2025-05-11T09:55:16+',
		'2025-05-11T09:55:16+2',
		'2025-05-11T09:55:16+02:',
		'2025-05-11x',
		'11/5-2025',
		'11.05',
		'11.05.2025.2026',
		'1/2/3',
		'1/2/345',
		'11.05.2025 x',
		'11.05.2025 14',
		'12.50',
		'192.168.0.1',
		'1e9',
		'0x68206000',
		'1746950116 s',
		'2025W19',
	])('%p is not taken for a date', (text) => {
		expect(parseInstant(text, 'auto', zone)).toBeNaN();
	});

	it('an impossible date is not called ambiguous', () => {
		expect(parseInstant('5/11/2025 25:00', 'auto', zone)).toBeNaN();
		expect(parseInstant('5/11/2201', 'auto', zone)).toBeNaN();
		expect(parseInstant('5/11/2025 tomorrow', 'auto', zone)).not.toBe(AMBIGUOUS_DAY_MONTH);
	});
});
