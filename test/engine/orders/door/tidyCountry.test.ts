import { tidyCountry } from '../../../../engine/orders/door/tidyCountry';
import { HOSTILE_VALUES } from '../../../support/hostileValues';

describe('tidyCountry', () => {
	it.each([
		['DE', 'DE'],
		[' de ', 'DE'],
		['Germany', 'Germany'],
		[' United States ', 'United States'],
		['Zz', 'ZZ'],
	])('compares %j as %j', (written, compared) => {
		expect(tidyCountry(written)).toBe(compared);
	});

	it.each(['Ae', 'Me', 'Qa', 'A1'])('compares the code %j in capitals', (code) => {
		expect(tidyCountry(code)).toBe(code.toUpperCase());
	});

	it.each(['', '  ', null, undefined, 49, ['DE'], 'x'.repeat(81)])(
		'knows that %j is no country',
		(value) => {
			expect(tidyCountry(value)).toBeNull();
		},
	);

	it.each(HOSTILE_VALUES)('answers %s with a short text or null', (_, value) => {
		expect(tidyCountry(value)?.length ?? 0).toBeLessThanOrEqual(80);
	});
});
