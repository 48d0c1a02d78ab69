import { lowerCased } from '../../../../engine/sentiment/text/lowerCased';

const unitsOf = (text: string) =>
	Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));

describe('lowerCased', () => {
	it.each([
		['Don’t BUY', "don't buy"],
		['SCHÖN 😡', 'schön 😡'],
		['', ''],
	])('reads %j as %j', (text, lower) => {
		expect(lowerCased(text).text).toBe(lower);
	});

	it('keeps every character at its place, even where a small letter takes more room', () => {
		expect(lowerCased('İstanbul’A').text).toBe("İstanbul'a");
	});

	it('gives the same in UTF-16, and a 0 behind it', () => {
		const long = lowerCased('It’s a LONGER text 💍');
		expect([...long.units.slice(0, long.text.length + 1)]).toEqual([...unitsOf(long.text), 0]);
		const short = lowerCased('OK');
		expect([...short.units.slice(0, 3)]).toEqual([...unitsOf('ok'), 0]);
	});

	it('has room for a text of any length', () => {
		const { text, units } = lowerCased('A'.repeat(5_000));
		expect(units.length).toBeGreaterThan(text.length);
		expect(units[4_999]).toBe(97);
	});
});
