import { readText } from '../../../../engine/sentiment/text/readText';
import { HOSTILE_VALUES } from '../../../support/hostileValues';

const MEGABYTE = 1_000_000;
const LONGEST_MILLISECONDS = 200;

function megabyteOf(part: string): string {
	return part.repeat(Math.ceil(MEGABYTE / part.length));
}

/** The best of three, so that a busy machine does not count. */
function millisecondsFor(text: string): number {
	return Math.min(
		...[1, 2, 3].map(() => {
			const start = performance.now();
			readText(text);
			return performance.now() - start;
		}),
	);
}

describe('Reading a text that was made to harm', () => {
	it.each(
		[
			'<',
			'<a ',
			'</script',
			'<script>',
			'<!--',
			'&',
			'&#',
			'>',
			"a'",
			'a.',
			'a,b ',
			'@a',
			'a@b',
			':',
			':)',
			'🎁',
			'👨‍',
			'\u200d',
			'\ud83c',
			'mais ',
			'but ',
			'1/',
			'1',
			'e\u0301\u0301\u0301',
			'\u202e',
			'é',
			'漢',
		].map((part) => [part]),
	)('reads a megabyte of %j in 200 ms', (part) => {
		expect(millisecondsFor(megabyteOf(part))).toBeLessThan(LONGEST_MILLISECONDS);
	});

	it.each(
		HOSTILE_VALUES.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
	)('keeps words and clauses in order and in bounds for %s', (_name, value) => {
		const { text, words, starts, ends, clauses } = readText(value as string);
		expect([starts.length, ends.length]).toEqual([words.length, words.length]);
		let before = 0;
		for (let word = 0; word < words.length; word++) {
			const start = starts[word] ?? -1;
			const end = ends[word] ?? -1;
			expect(start).toBeGreaterThanOrEqual(before);
			expect(end).toBeGreaterThan(start);
			before = end;
		}
		expect(before).toBeLessThanOrEqual(text.length);
		expect(clauses.length === 0).toBe(words.length === 0);
	});

	it('takes JSON, right-to-left and mixed scripts as text', () => {
		for (const raw of [
			'{"__proto__":{"a":[1]}}',
			'שלום עולם',
			'Good 商品 хорошо',
			'\u0000\u0001',
		]) {
			expect(readText(raw).truncated).toBe(false);
		}
	});
});
