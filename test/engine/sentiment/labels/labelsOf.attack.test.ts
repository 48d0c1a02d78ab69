import { compileLabels } from '../../../../engine/sentiment/labels/compiledLabels';
import { labelsOf } from '../../../../engine/sentiment/labels/labelsOf';
import { LANGUAGES } from '../../../../engine/sentiment/language/language';
import { readText } from '../../../../engine/sentiment/text/readText';
import { HOSTILE_TEXTS } from '../hostileTexts';

const LABELS = [
	{ name: '__proto__', description: 'constructor toString', words: 'clasp' },
	{ name: 'constructor', description: 'broken things' },
];

describe('labelsOf under attack', () => {
	it.each(HOSTILE_TEXTS)('reads %s in every language', (_, answer) => {
		for (const language of LANGUAGES) {
			const found = labelsOf(readText(answer), language, compileLabels(LABELS, language));
			for (const { confidence, evidence } of found) {
				expect(confidence).toBeGreaterThanOrEqual(0.3);
				expect(confidence).toBeLessThanOrEqual(0.95);
				expect(evidence.length).toBeGreaterThan(0);
			}
		}
	});

	it.each(HOSTILE_TEXTS)('compiles %s as name, description and words', (_, text) => {
		const labels = compileLabels([{ name: text, description: text, words: text }], 'en');
		expect(() => labelsOf(readText('a lovely ring'), 'en', labels)).not.toThrow();
	});

	it('gives a label named __proto__ by its name', () => {
		const labels = compileLabels(LABELS, 'en');
		expect(labelsOf(readText('the clasp'), 'en', labels)).toEqual([
			{ label: '__proto__', confidence: 0.72, evidence: ['clasp'] },
		]);
	});

	it('finds nothing with no labels', () => {
		expect(labelsOf(readText('a vintage ring'), 'en', compileLabels([], 'en'))).toEqual([]);
	});
});
