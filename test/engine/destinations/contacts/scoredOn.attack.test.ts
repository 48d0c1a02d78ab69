import { scoredOn } from '../../../../engine/destinations/contacts/scoredOn';
import { zoneOf } from '../../../../engine/dates/zone';
import { HOSTILE_VALUES } from '../../../support/hostileValues';

const BERLIN = zoneOf('Europe/Berlin');

describe('the day that scores are of', () => {
	it.each(HOSTILE_VALUES)('is not told by %s', (_name, value) => {
		expect(scoredOn({ lastOrderAt: '2026-06-01', recencyDays: value }, BERLIN)).toBeUndefined();
		expect(scoredOn({ lastOrderAt: value, recencyDays: 1 }, BERLIN) ?? 0).toEqual(
			expect.any(Number),
		);
	});
});
