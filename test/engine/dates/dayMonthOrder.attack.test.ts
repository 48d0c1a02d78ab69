import { dayMonthEvidence } from '../../../engine/dates/dayMonthOrder';
import { HOSTILE_VALUES } from '../../support/hostileValues';

describe('hostile columns of dates', () => {
	it.each(HOSTILE_VALUES)('%s decides nothing', (_, value) => {
		const evidence = dayMonthEvidence();
		evidence.add(value);
		expect(evidence.decide()).toBe('undecidable');
	});
});
