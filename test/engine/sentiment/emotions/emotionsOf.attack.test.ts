import { LANGUAGES } from '../../../../engine/sentiment/language/language';
import { emotionsOf } from '../../../../engine/sentiment/emotions/emotionsOf';
import { readText } from '../../../../engine/sentiment/text/readText';
import { HOSTILE_TEXTS } from '../hostileTexts';

describe('emotionsOf under attack', () => {
	it.each(HOSTILE_TEXTS)('reads %s in every language', (_, answer) => {
		for (const language of LANGUAGES) {
			for (const { evidence } of emotionsOf(readText(answer), language)) {
				expect(evidence.length).toBeGreaterThan(0);
				expect(evidence.length).toBeLessThanOrEqual(5);
			}
		}
	});

	it('finds nothing in what says nothing', () => {
		for (const answer of ['', ' ', 'a', '10', '__proto__ constructor', 'Замок']) {
			expect(emotionsOf(readText(answer), 'en')).toEqual([]);
		}
	});
});
