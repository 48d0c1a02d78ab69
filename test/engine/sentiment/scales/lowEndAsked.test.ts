import { lowEndIsGood } from '../../../../engine/sentiment/scales/lowEndAsked';
import { satisfactionOf } from '../../../../engine/sentiment/scales/satisfaction';
import type { Scale } from '../../../../engine/sentiment/scales/scale';

describe('the low end of a scale is the good one', () => {
	it.each<[Scale, string]>([
		['csat', 'Wie zufrieden sind Sie? (1 = sehr zufrieden, 5 = sehr unzufrieden)'],
		['csat', 'Rate us (1 = very good, 5 = very bad)'],
		['csat', 'Rate the delivery, 1 (best) to 5'],
		['csat', 'Rate us 1-5 (1 is the best)'],
		['csat', 'Notez-nous : 1 = très bien, 5 = très mal'],
		['csat', 'Schulnote (1-6)'],
		['csat', 'How dissatisfied are you?'],
		['csat', 'Wie unzufrieden sind Sie?'],
		['csat', 'I am satisfied (1 = strongly agree, 7 = strongly disagree)'],
		['ces', 'How much effort did it take?'],
		['ces', 'How difficult was it? (1 = very easy, 7 = very difficult)'],
		['ces', 'The shop made it easy (1 = strongly agree, 7 = strongly disagree)'],
	])('of %s in "%s"', (scale, question) => {
		expect(lowEndIsGood(scale, question)).toBe(true);
	});

	it.each<[Scale, string]>([
		['csat', 'How satisfied are you?'],
		['csat', 'How satisfied or dissatisfied are you?'],
		['csat', 'How satisfied are you? (1 = very dissatisfied, 5 = very satisfied)'],
		['csat', 'On a scale from 1 to 10, where 10 is excellent, how satisfied are you?'],
		['csat', 'Rate us from 0 to 10 - excellent is 10'],
		['ces', 'How difficult was it? (1 = very difficult, 7 = very easy)'],
		['ces', 'It was difficult to order (1 = strongly agree, 7 = strongly disagree)'],
		['nps', 'How likely are you to recommend us? (1 = best)'],
		['stars', 'Stars (1 = best)'],
		['csat', ''],
		['csat', `1${' '.repeat(100_000)}best`],
	])('is not, of %s in "%s"', (scale, question) => {
		expect(lowEndIsGood(scale, question)).toBe(false);
	});

	it('and a grade of 1 is then full satisfaction', () => {
		const range = { scale: 'csat', low: 1, high: 6, isReversed: true } as const;
		expect([1, 2, 6].map((grade) => satisfactionOf(grade, range))).toEqual([5, 4.2, 1]);
	});
});
