import { ratingValence } from '../../../../engine/sentiment/lexicons/ratingValence';
import { readText } from '../../../../engine/sentiment/text/readText';

function ratingOf(raw: string) {
	return ratingValence(readText(raw).words, 0);
}

describe('A rating in words', () => {
	it('speaks the louder the higher the mark', () => {
		const valences = ['1/10', '5/10', '8/10', '10/10'].map((raw) => ratingOf(raw)?.valence ?? 0);
		expect(valences).toEqual([...valences].sort((a, b) => a - b));
		expect(valences[0]).toBeLessThan(0);
		expect(valences[3]).toBeGreaterThan(0);
	});

	it.each([
		'5 stars',
		'5 Sterne',
		'5 étoiles',
		'5 estrellas',
		'5 estrelas',
		'5 stelle',
		'5 sterren',
	])('is read in every language: %s', (raw) => {
		expect(ratingOf(raw)).toEqual({ valence: 3.4, words: 2 });
	});

	it('is read where it is spelled out', () => {
		expect(ratingOf('9 out of 10')).toEqual({ valence: ratingOf('9/10')?.valence, words: 4 });
		expect(ratingOf('2 out of 5')?.valence).toBeLessThan(0);
		expect(ratingOf('3 out of stock')).toBeUndefined();
	});

	it('counts stars that are drawn', () => {
		expect(ratingOf('⭐⭐')?.valence).toBeLessThan(0);
		expect(ratingOf('⭐⭐⭐⭐⭐')?.valence).toBeGreaterThan(3);
	});

	it.each(['24/7', '11/05', '12/10', '300 stars', '7', '⭐', 'ring'])('is none: %s', (raw) => {
		expect(ratingOf(raw)).toBeUndefined();
	});
});
