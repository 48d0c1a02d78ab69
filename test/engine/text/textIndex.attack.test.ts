import { createTextIndex } from '../../../engine/text/textIndex';

describe('a text index under attack', () => {
	it('knows thousands of texts apart that differ only in their middles', () => {
		const end = 'x'.repeat(40);
		const texts = Array.from(
			{ length: 5000 },
			(_, i) => `${end}${String(i).padStart(8, '0')}${end}`,
		);
		const index = createTextIndex();
		texts.forEach((text) => index.add(text));
		expect(index.size).toBe(5000);
		expect(texts.every((text, i) => index.find(text) === i && index.add(text) === i)).toBe(true);
		expect(index.find(`${end}99999999${end}`)).toBe(-1);
	});

	it('keeps them where it has to grow after them', () => {
		const end = 'x'.repeat(40);
		const alike = Array.from(
			{ length: 100 },
			(_, i) => `${end}${String(i).padStart(8, '0')}${end}`,
		);
		const others = Array.from({ length: 10_000 }, (_, i) => `order ${i}`);
		const index = createTextIndex();
		[...alike, ...others].forEach((text) => index.add(text));
		expect([...alike, ...others].every((text, i) => index.find(text) === i)).toBe(true);
	});

	it('takes texts of a megabyte', () => {
		const megabyte = '💍'.repeat(500_000);
		const index = createTextIndex();
		expect([index.add(megabyte), index.add(`${megabyte}!`), index.find(megabyte)]).toEqual([
			0, 1, 0,
		]);
	});
});
