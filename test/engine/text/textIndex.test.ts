import fc from 'fast-check';
import { runAtOnce } from '../../../engine/slices/runAtOnce';
import { createTextIndex } from '../../../engine/text/textIndex';

describe('a text index', () => {
	it('numbers texts in the order of their first appearance', () => {
		const index = createTextIndex();
		expect(['b', 'a', 'b', '', 'a'].map((text) => index.add(text))).toEqual([0, 1, 0, 2, 1]);
		expect([index.size, index.textOf(1), index.find('a'), index.find('c')]).toEqual([
			3,
			'a',
			1,
			-1,
		]);
	});

	it('does what a Map does, for any texts', () => {
		const texts = fc.array(fc.string({ maxLength: 3, unit: 'binary' }), { maxLength: 200 });
		fc.assert(
			fc.property(texts, (all) => {
				const index = createTextIndex();
				const map = new Map<string, number>();
				for (const text of all) {
					if (!map.has(text)) map.set(text, map.size);
					expect(index.add(text)).toBe(map.get(text));
				}
				for (const [text, number] of map) {
					expect(index.find(text)).toBe(number);
					expect(index.textOf(number)).toBe(text);
				}
			}),
			{ seed: 1 },
		);
	});

	it('still knows every text after it has grown', () => {
		const index = createTextIndex();
		const texts = Array.from({ length: 50_000 }, (_, i) => `order ${i}`);
		texts.forEach((text) => index.add(text));
		expect(texts.every((text, i) => index.find(text) === i)).toBe(true);
		expect(index.find('order 50000')).toBe(-1);
	});

	it('takes the same text of two kinds for two texts', () => {
		const index = createTextIndex();
		expect([index.add('a', 1), index.add('a', 2), index.add('a', 1)]).toEqual([0, 1, 0]);
		expect([index.find('a', 2), index.find('a'), index.kindOf(1)]).toEqual([1, -1, 2]);
	});

	it('numbers many texts at once as it does one by one, whatever is certain of them already', () => {
		const text = fc.option(fc.string({ maxLength: 2 }), { nil: null });
		const asked = fc.array(fc.tuple(text, fc.integer({ min: 1, max: 3 })), { maxLength: 50 });
		fc.assert(
			fc.property(fc.array(asked, { maxLength: 5 }), (batches) => {
				const [together, alone] = [createTextIndex(), createTextIndex()];
				for (const batch of batches) {
					const texts = batch.map(([own]) => own);
					const kinds = Uint8Array.from(batch, ([, kind]) => kind);
					const hashes = new Int32Array(batch.length);
					const numbers = new Int32Array(batch.length);
					together.guessAll(texts, kinds, hashes, numbers);
					const isCertain = Uint8Array.from(numbers, (number, i) =>
						number !== -1 && number === alone.find(texts[i] as string, kinds[i]) ? i % 2 : 0,
					);
					together.addAll(texts, kinds, hashes, isCertain, numbers);
					expect([...numbers]).toEqual(
						batch.map(([own, kind]) => (own === null ? -1 : alone.add(own, kind))),
					);
				}
			}),
			{ seed: 1 },
		);
	});

	it.each(['__proto__', 'constructor', '💍', '\u0000'])('tells %p from everything else', (text) => {
		const index = createTextIndex();
		expect([index.find('toString'), index.find(text)]).toEqual([-1, -1]);
		expect([index.add('a'), index.add(text), index.find(text)]).toEqual([0, 1, 1]);
	});

	it('makes room in several slices, and finds afterwards what it held before', () => {
		const index = createTextIndex();
		for (let i = 0; i < 400; i++) index.add(`text ${i}`);
		expect([...index.makeRoom(50_000)].length).toBeGreaterThan(1);
		expect(index.find('text 399')).toBe(399);
		runAtOnce(index.makeRoom(1));
		expect([index.add('text 7'), index.add('new')]).toEqual([7, 400]);
	});
});
