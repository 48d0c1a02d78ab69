import fc from 'fast-check';
import { createByteTexts, type ByteTexts } from '../../../engine/text/byteTexts';

/** Whether a text is the one beside a number, asked for that one alone. */
function isKnown(texts: ByteTexts, index: number, text: string): boolean {
	const equal = new Uint8Array(1);
	texts.equalAll(1, Int32Array.of(index), () => text, equal);
	return equal[0] === 1;
}

describe('short texts beside numbers', () => {
	it('are known again, and told from others', () => {
		const texts = createByteTexts();
		texts.set(3, 'ana@example.com');
		expect(isKnown(texts, 3, 'ana@example.com')).toBe(true);
		expect(isKnown(texts, 3, 'ana@example.org')).toBe(false);
		expect(isKnown(texts, 3, 'ana@example.co')).toBe(false);
		expect(isKnown(texts, 2, 'ana@example.com')).toBe(false);
		expect(isKnown(texts, 1_000_000, '')).toBe(false);
	});

	it('are compared many at once, those without a number or a text too', () => {
		const texts = createByteTexts();
		texts.set(0, 'ana');
		texts.set(1, 'ben');
		const asked = ['ben', 'ana', null, 'ben', 'ana'];
		const equal = new Uint8Array(6).fill(7);
		texts.equalAll(5, Int32Array.of(1, 1, 1, -1, 0), (i) => asked[i] as string | null, equal);
		expect([...equal]).toEqual([1, 0, 0, 0, 1, 7]);
	});

	it('are replaced by shorter and by longer ones, and leave their neighbours alone', () => {
		const texts = createByteTexts();
		texts.set(0, 'first');
		texts.set(1, 'second');
		for (const text of ['a', 'much longer than before', '', 'b']) {
			texts.set(0, text);
			expect([isKnown(texts, 0, text), isKnown(texts, 0, 'first')]).toEqual([true, false]);
			expect(isKnown(texts, 1, 'second')).toBe(true);
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
					for (const [index, own] of map) expect(isKnown(texts, index, text)).toBe(own === text);
				}
			}),
			{ seed: 1 },
		);
	});

	it('are kept for many thousands of numbers', () => {
		const texts = createByteTexts();
		for (let i = 0; i < 20_000; i++) texts.set(i, `customer-${i}@example.com`);
		let known = 0;
		for (let i = 0; i < 20_000; i++) if (isKnown(texts, i, `customer-${i}@example.com`)) known++;
		expect(known).toBe(20_000);
	});

	it.each(['💍@example.com', 'ж', 'x'.repeat(256), 'x'.repeat(1_000_000)])(
		'are not kept where they are unusual, which is no mistake',
		(text) => {
			const texts = createByteTexts();
			texts.set(0, 'usual');
			texts.set(0, text);
			expect([isKnown(texts, 0, text), isKnown(texts, 0, 'usual')]).toEqual([false, false]);
		},
	);
});
