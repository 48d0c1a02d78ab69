import { plainLetters } from '../../../engine/text/plainLetters';

describe('plain letters', () => {
	it.each([
		['Währung', 'wahrung'],
		['Wa\u0308hrung', 'wahrung'],
		['ÉTÉ', 'ete'],
		['Straße', 'strasse'],
		['Œuvre', 'oeuvre'],
		['Łódź', 'lodz'],
		['Größe 42 🎁', 'grosse 42 🎁'],
	])('of %s are %s', (text, expected) => {
		expect(plainLetters(text)).toBe(expected);
	});
});
