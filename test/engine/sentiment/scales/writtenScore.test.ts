import { likertScore } from '../../../../engine/sentiment/scales/likertScore';
import { highestBeside, writtenScore } from '../../../../engine/sentiment/scales/writtenScore';

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
		['4,0 von 5 Sternen', 4],
		['1 étoile', 1],
		['3 estrellas', 3],
		['4 estrelas', 4],
		['2 stelle', 2],
		['5 sterren', 5],
		['5 star rating', 5],
		['Extremely likely - 10', 10],
		['Very satisfied (5)', 5],
		['★★★★☆', 4],
		['⭐⭐⭐', 3],
		['0', 0],
		['80%', 80],
		['80 %', 80],
		['8/10 - good', 8],
	])('%j is %d', (value, score) => {
		expect(writtenScore(value)).toBe(score);
	});

	it.each([
		['9 lovely rings'],
		['Ring size 10'],
		['I waited 3 weeks - 10 days'],
		[`${'a'.repeat(40)}${'-'.repeat(20)}`],
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

describe('the highest score that one is written beside', () => {
	it.each([
		['4/10', 10],
		['4 out of 5', 5],
		['4 von 5', 5],
		['★★★☆☆', 5],
		['80%', 100],
	])('%j says %d', (value, highest) => {
		expect(highestBeside(value)).toBe(highest);
	});

	it.each([['4'], ['★★★'], ['5 stars'], [4], [null], ['1'.repeat(1_000_000)]])(
		'%j says none',
		(value) => {
			expect(highestBeside(value)).toBeNaN();
		},
	);
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
		['Strongly agree', 'csat', 5],
		['trifft eher nicht zu', 'csat', 2],
		['Tout à fait d’accord', 'csat', 5],
		['Pas du tout satisfait(e)', 'csat', 1],
		['Très satisfait·e', 'csat', 5],
		['Muy satisfecho/a', 'csat', 5],
		['😀 Very satisfied', 'csat', 5],
		['eher nicht zufrieden', 'csat', 2],
		['😡', 'csat', 1],
		['☹️', 'csat', 2],
		['😐', 'csat', 3],
		['🙂', 'csat', 4],
		['👍🏽', 'csat', 5],
		['👎', 'csat', 1],
	])('%s is %s %d', (words, scale, score) => {
		expect(likertScore(words)).toEqual({ scale, score });
	});

	it.each([
		'Instagram',
		'',
		'💍',
		'😡😡',
		'😀🙁',
		'__proto__',
		'constructor',
		'x'.repeat(1_000_000),
	])('is none: %.20s', (words) => {
		expect(likertScore(words)).toBeUndefined();
	});
});
