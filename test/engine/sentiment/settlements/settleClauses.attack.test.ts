import { LANGUAGES } from '../../../../engine/sentiment/language/language';
import { opinionOf } from '../../../../engine/sentiment/opinionOf';
import { settleClauses } from '../../../../engine/sentiment/settlements/settleClauses';
import { readText } from '../../../../engine/sentiment/text/readText';
import { HOSTILE_TEXTS } from '../hostileTexts';

describe('Settling hostile texts', () => {
	it.each([
		...HOSTILE_TEXTS,
		['nothing but what settles', 'no problem no problem sorted quickly at once'],
		['negations of negations', 'not never no problem not without problems never sorted not'],
		['what settles at both ends', 'sorted quickly, sorted, quickly sorted'],
		['a megabyte of settlements', 'broken sorted quickly never replaced '.repeat(28_000)],
	] as const)('keeps the words of %s and finds what settles within its clause', (_, raw) => {
		for (const language of LANGUAGES) {
			const text = readText(raw);
			const { words, clauses } = settleClauses(text, language);
			expect(words).toBe(text.words);
			expect(clauses).toHaveLength(text.clauses.length);
			for (const { firstWord, lastWord, settlement } of clauses) {
				if (settlement === undefined) continue;
				expect(settlement.firstWord).toBeGreaterThanOrEqual(firstWord);
				expect(settlement.lastWord).toBeLessThanOrEqual(lastWord);
				expect(settlement.upTo).toBeLessThanOrEqual(lastWord);
			}
			const { score, confidence } = opinionOf(text, language).polarity;
			expect(Math.abs(score)).toBeLessThanOrEqual(1);
			expect(Number.isFinite(confidence)).toBe(true);
		}
	});
});
