import { hasOnlyWordsOf } from '../../../../engine/sentiment/questions/hasOnlyWordsOf';
import { wordHash } from '../../../../engine/sentiment/text/wordHash';
import { HOSTILE_TEXTS } from '../hostileTexts';

const VOCABULARY = new Set([wordHash('nothing')]);

describe('hasOnlyWordsOf under attack', () => {
	it.each(HOSTILE_TEXTS)('finds the one word that it does not know behind %s', (_name, text) => {
		expect(hasOnlyWordsOf(`${text} clasp`, VOCABULARY)).toBe(false);
	});

	it.each(['__proto__', 'constructor', 'toString'])('does not know %s', (word) => {
		expect(hasOnlyWordsOf(word, VOCABULARY)).toBe(false);
	});
});
