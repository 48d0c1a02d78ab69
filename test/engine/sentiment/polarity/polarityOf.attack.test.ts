import { LANGUAGES } from '../../../../engine/sentiment/language/language';
import { polarityOf } from '../../../../engine/sentiment/polarity/polarityOf';
import { readText } from '../../../../engine/sentiment/text/readText';
import { HOSTILE_VALUES } from '../../../support/hostileValues';

const HOSTILE_TEXTS = [
	...HOSTILE_VALUES.flatMap(([, value]) => (typeof value === 'string' ? [value] : [])),
	'hasOwnProperty valueOf __proto__ prototype',
	'99999999999999999999/10',
	'0/0',
	'5/0',
	'٥ stars',
	'⭐'.repeat(50_000),
	'not '.repeat(50_000),
	'very '.repeat(50_000),
	'but '.repeat(50_000),
	'never buy '.repeat(50_000),
	'شكرا جزيلا 👍',
	'{"sentiment":"positive"}',
	'2024',
	'a',
];

describe('Judging a text that was made to harm', () => {
	it.each(LANGUAGES.map((language) => [language]))('answers within bounds in %s', (language) => {
		for (const raw of HOSTILE_TEXTS) {
			const text = readText(raw);
			const { score, confidence, clauseScores, evidence } = polarityOf(text, language);
			for (const figure of [score, ...clauseScores])
				expect(Math.abs(figure)).toBeLessThanOrEqual(1);
			expect(confidence).toBeGreaterThanOrEqual(0);
			expect(confidence).toBeLessThanOrEqual(1);
			expect(clauseScores).toHaveLength(text.clauses.length);
			for (const span of evidence) expect(text.text.slice(span.start, span.end)).toBe(span.text);
		}
	});

	it('takes less than 200 ms for a megabyte', () => {
		const raw = 'I love this ring, but the clasp is not very good. '.repeat(20_000);
		const best = Math.min(
			...[1, 2, 3].map(() => {
				const start = performance.now();
				polarityOf(readText(raw), 'en');
				return performance.now() - start;
			}),
		);
		expect(best).toBeLessThan(200);
	});
});
