import { zoneOf } from '../../../../engine/dates/zone';
import { createMomentReader } from '../../../../engine/orders/door/momentReader';
import { HOSTILE_VALUES } from '../../../support/hostileValues';

const reader = createMomentReader(zoneOf('Europe/Berlin'));
const UNDECIDED = { dayMonthOrder: undefined, decimalSeparator: undefined };

describe('the reader of moments', () => {
	it('reads a moment in the shop’s zone, or as the platform writes it', () => {
		expect(reader.read('2026-03-01T10:00:00', undefined, UNDECIDED)).toBe(
			Date.parse('2026-03-01T09:00:00Z'),
		);
		expect(reader.read('2026-03-01T10:00:00', 'utc', UNDECIDED)).toBe(
			Date.parse('2026-03-01T10:00:00Z'),
		);
		expect(reader.read(1_772_355_600, 'epochSeconds', UNDECIDED)).toBe(1_772_355_600_000);
	});

	it.each([undefined, null, '', '  '])('says that there is no date in %j', (value) => {
		expect(reader.read(value, undefined, UNDECIDED)).toMatchObject({ reason: 'noDate' });
	});

	it('says of a date that is none what stands there', () => {
		expect(reader.read('31.02.2026', undefined, UNDECIDED)).toEqual({
			reason: 'badDate',
			detail: '"31.02.2026" is not a date that can be read.',
		});
	});

	it('asks how day and month are meant where both could be, until the column has decided it', () => {
		expect(reader.read('03/04/2026', undefined, UNDECIDED)).toEqual({
			reason: 'badDate',
			undecided: true,
			detail:
				'In "03/04/2026" day and month could be either, and no other date of the column decides it. Choose "Day and Month" in the options.',
		});
		const decided = { ...UNDECIDED, dayMonthOrder: 'dayFirst' } as const;
		expect(reader.read('03/04/2026', undefined, decided)).toBe(Date.parse('2026-04-02T22:00:00Z'));
	});

	it.each<readonly [string, unknown]>([
		['the year 275760', 8.64e15],
		['the year 275760 as text', '+275760-09-13T00:00:00Z'],
		['a time before 1970', '1899-12-31'],
		...HOSTILE_VALUES,
	])('answers %s with a moment of these centuries or a reason', (_, value) => {
		const answer = reader.read(value, undefined, UNDECIDED);
		if (typeof answer === 'number') expect(Math.abs(answer)).toBeLessThan(8e12);
		else expect(answer.detail.length).toBeLessThan(250);
	});
});
