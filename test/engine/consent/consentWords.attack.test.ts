import { consentOf } from '../../../engine/consent/consentWords';
import { HOSTILE_VALUES } from '../../support/hostileValues';

describe('hostile answers about consent', () => {
	it.each(HOSTILE_VALUES.filter(([, value]) => value !== true))('%s is no consent', (_, value) => {
		expect(consentOf(value)).toBe('unknown');
	});
});
