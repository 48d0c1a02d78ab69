import { hasOnlyWordsOf } from '../../../../engine/sentiment/questions/hasOnlyWordsOf';
import { wordHash } from '../../../../engine/sentiment/text/wordHash';

const VOCABULARY = new Set(['nothing', 'all', 'good', '10'].map(wordHash));
const isKnown = (text: string) => hasOnlyWordsOf(text, VOCABULARY);

describe('whether all words of an answer are in a vocabulary', () => {
	it.each(['Nothing', 'all good!', '- NOTHING -', 'All good: 10', 'good'])(
		'they are in %j',
		(text) => {
			expect(isKnown(text)).toBe(true);
		},
	);

	it.each(['The clasp', 'nothing but', 'nothings', 'all_goods', 'good 9'])(
		'they are not in %j',
		(text) => {
			expect(isKnown(text)).toBe(false);
		},
	);

	it.each(['', ' ', '...', '😍'])('no word is none that is missing: %j', (text) => {
		expect(isKnown(text)).toBe(true);
	});

	it('leaves words with accents to whoever folds them, and still refuses the others', () => {
		expect(isKnown('übel')).toBe(true);
		expect(isKnown('no\u0301thing')).toBe(true);
		expect(isKnown('übel clasp')).toBe(false);
		expect(isKnown('clasp übel')).toBe(false);
	});
});
