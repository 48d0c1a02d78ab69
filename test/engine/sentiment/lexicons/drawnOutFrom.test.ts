import { drawnOutFrom } from '../../../../engine/sentiment/lexicons/drawnOutFrom';
import { opinionOf } from '../../../../engine/sentiment/opinionOf';
import { readText } from '../../../../engine/sentiment/text/readText';

describe('A word with letters drawn out', () => {
	it.each([
		['sooo', ['soo', 'so']],
		['goooood', ['good', 'god']],
		['baaadddd', ['baadd', 'bad']],
		['looove', ['loove', 'love']],
	])('"%s" may mean its letters twice or once', (word, meant) => {
		expect(drawnOutFrom(word)).toEqual(meant);
	});

	it.each(['good', 'bookkeeper', 'see', '', 'ß'])('"%s" draws nothing out', (word) => {
		expect(drawnOutFrom(word)).toEqual([]);
	});

	it('is nothing where it is longer than words are', () => {
		expect(drawnOutFrom('a'.repeat(1_000_000))).toEqual([]);
	});

	it.each([
		['It was sooo baaad', 'negative'],
		['Looooved it', 'positive'],
		['Tooootal craaaap', 'negative'],
	])('is read as the word: "%s"', (text, sentiment) => {
		expect(opinionOf(readText(text), 'en').polarity.sentiment).toBe(sentiment);
	});
});
