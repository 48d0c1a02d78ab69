import { LANGUAGES } from '../../../../engine/sentiment/language/language';
import { signalsOf } from '../../../../engine/sentiment/signals/signalsOf';
import { readText } from '../../../../engine/sentiment/text/readText';
import { HOSTILE_TEXTS } from '../hostileTexts';

describe('signalsOf under attack', () => {
	it.each(HOSTILE_TEXTS)('reads %s in every language', (_, answer) => {
		for (const language of LANGUAGES) {
			for (const { evidence } of signalsOf(readText(answer), language)) {
				expect(evidence.length).toBeGreaterThan(0);
				expect(evidence.length).toBeLessThanOrEqual(5);
			}
		}
	});

	it('finds nothing in what says nothing', () => {
		for (const answer of ['', ' ', 'a', '10', '__proto__ constructor', 'Замок']) {
			expect(signalsOf(readText(answer), 'en')).toEqual([]);
		}
	});
});
