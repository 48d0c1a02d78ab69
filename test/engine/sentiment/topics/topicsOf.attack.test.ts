import type { Language } from '../../../../engine/sentiment/language/language';
import { LANGUAGES } from '../../../../engine/sentiment/language/language';
import { polarityOf } from '../../../../engine/sentiment/polarity/polarityOf';
import { readText } from '../../../../engine/sentiment/text/readText';
import { compileOwnTopics } from '../../../../engine/sentiment/topics/ownTopics';
import { topicsOf } from '../../../../engine/sentiment/topics/topicsOf';
import { HOSTILE_TEXTS } from '../hostileTexts';

function topicsIn(answer: string, language: Language, names: readonly string[] = []) {
	const text = readText(answer);
	const own = compileOwnTopics(
		names.map((name) => ({ name, words: name })),
		language,
	);
	return topicsOf(text, language, polarityOf(text, language), own);
}

describe('topicsOf under attack', () => {
	it.each(HOSTILE_TEXTS)('reads %s in every language', (_, answer) => {
		for (const language of LANGUAGES) {
			for (const { score, evidence } of topicsIn(answer, language)) {
				expect(Math.abs(score)).toBeLessThanOrEqual(1);
				expect(evidence.length).toBeGreaterThan(0);
			}
		}
	});

	it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
		'keeps apart a topic named %s',
		(name) => {
			const text = readText('the engraving is lovely');
			const own = compileOwnTopics([{ name, words: 'engraving' }], 'en');
			const found = topicsOf(text, 'en', polarityOf(text, 'en'), own);
			expect(found.map(({ topic }) => topic)).toContain(name);
			expect(Object.keys({})).toEqual([]);
		},
	);

	it('takes the signs of its own notation in a list of the operator as nothing special', () => {
		const own = compileOwnTopics([{ name: 'Odd', words: '*, |, ?, .., *a|b?, ..lock' }], 'en');
		const text = readText('anything (at all) *?|');
		expect(topicsOf(text, 'en', polarityOf(text, 'en'), own)).toEqual([]);
	});

	it.each(HOSTILE_TEXTS)('compiles %s as the words of a topic', (_, words) => {
		const own = compileOwnTopics([{ name: words, words }], 'en');
		const text = readText('a lovely ring');
		expect(() => topicsOf(text, 'en', polarityOf(text, 'en'), own)).not.toThrow();
	});

	it('is linear in an answer that begins a phrase with every word', () => {
		const answer = 'never not still took too '.repeat(400);
		const text = readText(answer);
		const polarity = polarityOf(text, 'en');
		const found = topicsOf(text, 'en', polarity);
		expect(found.every(({ evidence }) => evidence.length <= 5)).toBe(true);
	});
});
