import { likertScore } from '../../../../engine/sentiment/scales/likertScore';
import { writtenScore } from '../../../../engine/sentiment/scales/writtenScore';

describe('a score as it is written', () => {
	it.each([
		[9, 9],
		['9', 9],
		[' 4,5 ', 4.5],
		['8/10', 8],
		['4 out of 5', 4],
		['9 - Extremely likely', 9],
		['5 stars', 5],
		['5 Sterne', 5],
		['★★★★☆', 4],
		['⭐⭐⭐', 3],
		['0', 0],
	])('%j is %d', (value, score) => {
		expect(writtenScore(value)).toBe(score);
	});

	it.each([
		['9 lovely rings'],
		['lovely'],
		[''],
		[null],
		[true],
		[NaN],
		['1'.repeat(1_000_000)],
		[{}],
	])('%j is none', (value) => {
		expect(writtenScore(value)).toBeNaN();
	});
});

describe('a step of a scale in words', () => {
	it.each([
		['Very Satisfied', 'csat', 5],
		['sehr unzufrieden', 'csat', 1],
		['Plutôt satisfait', 'csat', 4],
		['muy satisfecho', 'csat', 5],
		['insatisfeito', 'csat', 2],
		['Molto soddisfatta', 'csat', 5],
		['zeer tevreden', 'csat', 5],
		['Very easy', 'ces', 5],
	])('%s is %s %d', (words, scale, score) => {
		expect(likertScore(words)).toEqual({ scale, score });
	});

	it.each(['Instagram', '', '__proto__', 'constructor', 'x'.repeat(1_000_000)])(
		'is none: %.20s',
		(words) => {
			expect(likertScore(words)).toBeUndefined();
		},
	);
});
