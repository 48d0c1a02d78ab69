import { quote } from '../../../engine/text/quote';
import { HOSTILE_VALUES } from '../../support/hostileValues';

describe('quote', () => {
	it('shows a value between marks, and cuts what is long', () => {
		expect(quote('12,50')).toBe('"12,50"');
		expect(quote(7)).toBe('"7"');
		expect(quote('x'.repeat(41))).toBe(`"${'x'.repeat(40)}…"`);
	});

	it('shows nothing of a nested value', () => {
		expect(quote({ email: 'ana@example.com' })).toBe('A nested value');
		expect(quote(['ana@example.com'])).toBe('A nested value');
	});

	it.each(HOSTILE_VALUES)('shows %s in a few letters', (_, value) => {
		expect(quote(value).length).toBeLessThan(50);
	});
});
