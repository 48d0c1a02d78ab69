import { LANGUAGES } from '../../../../engine/sentiment/language/language';
import { partAtReservations } from '../../../../engine/sentiment/reservations/partAtReservations';
import { readText } from '../../../../engine/sentiment/text/readText';
import { HOSTILE_TEXTS } from '../hostileTexts';

describe('Parting hostile texts at reservations', () => {
	it.each([
		...HOSTILE_TEXTS,
		['exceptions of nothing', 'except except except'],
		['reservations in reservations', 'but only except the price except mais sauf nur das Porto'],
		['reservations behind marks', ', only the price, except, only the price only the price'],
		['a megabyte of reservations', 'great except only the price '.repeat(36_000)],
	] as const)('keeps every word of %s in exactly one clause', (_, raw) => {
		for (const language of LANGUAGES) {
			const { words, clauses } = partAtReservations(readText(raw), language);
			let next = 0;
			for (const { firstWord, lastWord } of clauses) {
				expect(firstWord).toBe(next);
				expect(lastWord).toBeGreaterThanOrEqual(firstWord);
				next = lastWord + 1;
			}
			expect(next).toBe(words.length);
		}
	});
});
