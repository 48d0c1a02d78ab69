import { InputError } from '../../../../engine/inputError';
import { parseThresholds } from '../../../../engine/rfm/scoring/parseThresholds';

const MEGABYTE = 1_000_000;

describe('parseThresholds under attack', () => {
	it.each([
		['a megabyte of digits', '1'.repeat(MEGABYTE)],
		['a megabyte of marks', ',;'.repeat(MEGABYTE / 2)],
		['a megabyte of numbers', '1,2,3,4,'.repeat(MEGABYTE / 8)],
		['a list of a million numbers', Array.from({ length: MEGABYTE }, (_, i) => i)],
		['emoji', '💍, 💎, 👑, 💍💍'],
		['names of JavaScript', '__proto__, constructor, toString, valueOf'],
		['NaN', NaN],
		['a truth', true],
		['a symbol', Symbol('30')],
		['an object without a prototype', Object.create(null)],
		['an object that cannot become text', JSON.parse('{"toString":1,"valueOf":1}')],
		['a list with a blank in it', ['', 30, 90, 180]],
		['a list of what cannot become text', [JSON.parse('{"toString":1,"valueOf":1}')]],
	])('refuses %s with an error that the operator can read', (_, value) => {
		expect(() => parseThresholds(value, 5, 'Recency Thresholds (Days)')).toThrow(InputError);
	});

	it('does not take a number that it has read half of', () => {
		const text = `30, 90, 180,${' '.repeat(487)}365`;
		expect(() => parseThresholds(text, 5, 'Recency Thresholds (Days)')).toThrow(InputError);
	});
});
