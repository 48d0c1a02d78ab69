import { zoneOf } from '../../../../engine/dates/zone';
import { birthDay } from '../../../../engine/routing/traits/birthDay';
import { HOSTILE_VALUES } from '../../../support/hostileValues';

const BERLIN = zoneOf('Europe/Berlin');

describe('the day of a birth, of what is none', () => {
	it.each(HOSTILE_VALUES)('%s is no day, and breaks nothing', (_name, value) => {
		const day = birthDay(value, BERLIN);
		expect(day === undefined || Number.isInteger(day)).toBe(true);
	});

	it.each([['1990-13-01'], ['1990-02-30'], ['1990-07-01T99:99Z'], ['x'.repeat(1e6)]])(
		'%.30s is none',
		(text) => {
			expect(birthDay(text, BERLIN)).toBeUndefined();
		},
	);
});
