import { cleanText } from '../../../../engine/sentiment/text/cleanText';
import {
	lowerCased,
	lowerCasedAsWritten,
	lowerText,
} from '../../../../engine/sentiment/text/lowerCased';
import { ASKS, ASKS_IN_ANOTHER_SCRIPT, EXCLAIMS } from '../../../../engine/sentiment/text/marks';

const unitsOf = (text: string) =>
	Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));

describe('lowerCased', () => {
	it.each([
		['Don’t BUY', "don't buy"],
		['SCHÖN 😡', 'schön 😡'],
		['', ''],
	])('reads %j as %j', (text, lower) => {
		expect(lowerText(lowerCased(text))).toBe(lower);
	});

	it('keeps every character at its place, even where a small letter takes more room', () => {
		expect(lowerText(lowerCased('İstanbul’A'))).toBe("İstanbul'a");
	});

	it('gives the same in UTF-16, and a 0 behind it', () => {
		const long = lowerCased('It’s a LONGER text 💍');
		expect([...long.units.slice(0, long.text.length + 1)]).toEqual([
			...unitsOf("it's a longer text 💍"),
			0,
		]);
		const short = lowerCased('OK');
		expect([...short.units.slice(0, 3)]).toEqual([...unitsOf('ok'), 0]);
	});

	it('has room for a text of any length', () => {
		const { text, units } = lowerCased('A'.repeat(5_000));
		expect(units.length).toBeGreaterThan(text.length);
		expect(units[4_999]).toBe(97);
	});

	it('sees the marks that say how a text is meant', () => {
		expect(lowerCased('Really?!').marks).toBe(ASKS | EXCLAIMS);
		expect(lowerCased('真的吗？').marks).toBe(ASKS_IN_ANOTHER_SCRIPT);
		expect(lowerCased('Fine.').marks).toBe(0);
	});
});

describe('lowerCasedAsWritten', () => {
	it('reads what is written as most texts are as lowerCased does', () => {
		for (const text of ['Don’t BUY?', 'SCHÖN, ÇA VA! 😡', '', '“Œuvre” – 10 € ☀️ 👍🏽']) {
			const written = lowerCasedAsWritten(text);
			const units = [...(written?.units.slice(0, text.length + 1) ?? [])];
			const expected = lowerCased(text);
			expect(units).toEqual([...expected.units.slice(0, text.length + 1)]);
			expect(written?.marks).toBe(expected.marks);
			expect(written === undefined ? undefined : lowerText(written)).toBe(lowerText(expected));
		}
	});

	it('takes no text that is to be cleaned, whatever characters stand side by side', () => {
		const beside = ['', 'a', '\ud83d', '\ude21', '\ufe0f'];
		for (let unit = 0; unit <= 0xffff; unit++) {
			for (const neighbour of beside) {
				for (const text of [
					String.fromCharCode(unit) + neighbour,
					neighbour + String.fromCharCode(unit),
				]) {
					if (lowerCasedAsWritten(text) === undefined) continue;
					if (cleanText(text) !== text || text.toLowerCase().length !== text.length) {
						throw new Error(`${JSON.stringify(text)} is to be cleaned`);
					}
				}
			}
		}
	});
});
