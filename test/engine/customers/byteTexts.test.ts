import fc from 'fast-check';
import { createByteTexts } from '../../../engine/customers/byteTexts';

describe('short texts beside numbers', () => {
	it('are known again, and told from others', () => {
		const texts = createByteTexts();
		texts.set(3, 'ana@example.com');
		expect(texts.equals(3, 'ana@example.com')).toBe(true);
		expect(texts.equals(3, 'ana@example.org')).toBe(false);
		expect(texts.equals(3, 'ana@example.co')).toBe(false);
		expect(texts.equals(2, 'ana@example.com')).toBe(false);
		expect(texts.equals(1_000_000, '')).toBe(false);
	});

	it('are replaced by shorter and by longer ones, and leave their neighbours alone', () => {
		const texts = createByteTexts();
		texts.set(0, 'first');
		texts.set(1, 'second');
		for (const text of ['a', 'much longer than before', '', 'b']) {
			texts.set(0, text);
			expect([texts.equals(0, text), texts.equals(0, 'first')]).toEqual([true, false]);
			expect(texts.equals(1, 'second')).toBe(true);
		}
	});

	it('are what a Map holds, for any texts that are kept', () => {
		const entry = fc.tuple(fc.nat(20), fc.string({ maxLength: 30 }));
		fc.assert(
			fc.property(fc.array(entry, { maxLength: 100 }), (entries) => {
				const texts = createByteTexts();
				const map = new Map<number, string>();
				for (const [index, text] of entries) {
					texts.set(index, text);
					map.set(index, text);
				}
				for (const [, text] of entries) {
					for (const [index, own] of map) expect(texts.equals(index, text)).toBe(own === text);
				}
			}),
			{ seed: 1 },
		);
	});

	it('are kept for many thousands of numbers', () => {
		const texts = createByteTexts();
		for (let i = 0; i < 20_000; i++) texts.set(i, `customer-${i}@example.com`);
		let known = 0;
		for (let i = 0; i < 20_000; i++) if (texts.equals(i, `customer-${i}@example.com`)) known++;
		expect(known).toBe(20_000);
	});

	it.each(['💍@example.com', 'ж', 'x'.repeat(256), 'x'.repeat(1_000_000)])(
		'are not kept where they are unusual, which is no mistake',
		(text) => {
			const texts = createByteTexts();
			texts.set(0, 'usual');
			texts.set(0, text);
			expect([texts.equals(0, text), texts.equals(0, 'usual')]).toEqual([false, false]);
		},
	);
});
