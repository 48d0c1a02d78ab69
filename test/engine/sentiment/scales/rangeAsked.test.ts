import { asksForRating, rangeAsked } from '../../../../engine/sentiment/scales/rangeAsked';

describe('rangeAsked', () => {
	it.each([
		['On a scale of 1 to 10, how satisfied are you?', 1, 10],
		['On a scale from 0-10 how likely are you to recommend us?', 0, 10],
		['How satisfied are you? (1–7)', 1, 7],
		['How easy was it? (1 = very difficult, 5 = very easy)', 1, 5],
		['How easy was it? 5 = very easy, 1 = very difficult', 1, 5],
		['Quality: rate from 1 (bad) to 5 (great)', 1, 5],
		['Auf einer Skala von 1 bis 10, wie zufrieden sind Sie?', 1, 10],
		['Sur une échelle de 0 à 10, recommanderiez-vous notre boutique ?', 0, 10],
		['En una escala del 1 al 5, ¿cómo valora el servicio?', 1, 5],
		['Numa escala de 1 a 5, como avalia o serviço?', 1, 5],
		['Su una scala da 1 a 10, quanto sei soddisfatto?', 1, 10],
		['Op een schaal van 1 tot 10, hoe tevreden bent u?', 1, 10],
		['Rate us out of 5', 1, 5],
		['How satisfied are you (0 ... 100)?', 0, 100],
		['Rate us (1 = very good, 5 = very bad)', 1, 5],
		['1 = sehr gut, 6 = ungenügend', 1, 6],
		['Welche Schulnote geben Sie uns?', 1, 6],
	])('finds the ends in "%s"', (question, low, high) => {
		expect(rangeAsked(question)).toEqual({ low, high });
	});

	it.each([
		'How satisfied are you?',
		'What could we improve?',
		'How many of our 10 rings do you own?',
		'Delivered in 1-2 days?',
		'Note de 1 (très bien) à 12',
		'Version 1.0-5.2',
		'2021-10',
		'',
		`0${'-'.repeat(100_000)}10`,
	])('finds none in "%s"', (question) => {
		expect(rangeAsked(question)).toBeUndefined();
	});

	it('takes a number for a rating only where a rating is asked for', () => {
		expect(asksForRating('Quality: rate from 1 (bad) to 5 (great)')).toBe(true);
		expect(asksForRating('Price (1-5)')).toBe(true);
		expect(asksForRating('How many rings do you own (1-5)?')).toBe(false);
	});
});
