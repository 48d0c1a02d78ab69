import type { Language } from '../../../../engine/sentiment/language/language';
import { compileLabels } from '../../../../engine/sentiment/labels/compiledLabels';
import { labelsOf } from '../../../../engine/sentiment/labels/labelsOf';
import type { OwnLabel } from '../../../../engine/sentiment/labels/ownLabel';
import { readText } from '../../../../engine/sentiment/text/readText';

const LABELS: readonly OwnLabel[] = [
	{
		name: 'Aspirational gift buyer',
		description: 'Buys something special for others and saves up for an occasion',
	},
	{
		name: 'Ethical luxury seeker',
		description: 'Pays more for responsibly sourced gold and transparency',
	},
	{ name: 'Modern minimalist', description: 'Clean lines, small everyday pieces' },
	{ name: 'Vintage romantic', description: 'Old-world charm, lace and lockets', words: 'cameo' },
];

function labelsIn(answer: string, language: Language = 'en', labels = LABELS) {
	return labelsOf(readText(answer), language, compileLabels(labels, language));
}

describe('labelsOf', () => {
	it.each<[Language, string, readonly string[]]>([
		['en', 'I saved up for months, a birthday present for my wife', ['Aspirational gift buyer']],
		['en', 'I want recycled gold, and it must feel luxurious', ['Ethical luxury seeker']],
		['en', 'Simple, clean and modern', ['Modern minimalist']],
		['en', 'Like an antique locket, so romantic', ['Vintage romantic']],
		['en', 'A cameo', ['Vintage romantic']],
		[
			'en',
			'Modern and minimalist, but a bit vintage and romantic too',
			['Modern minimalist', 'Vintage romantic'],
		],
		['de', 'Schlichtes, modernes Design', ['Modern minimalist']],
		[
			'de',
			'Ein Geschenk für meine Frau, von dem ich lange geträumt habe',
			['Aspirational gift buyer'],
		],
		['fr', 'Un bijou ancien, très romantique', ['Vintage romantic']],
		['es', 'Un diseño moderno y minimalista', ['Modern minimalist']],
		['pt', 'Ouro reciclado, um verdadeiro luxo', ['Ethical luxury seeker']],
		['it', 'Stile moderno e minimalista', ['Modern minimalist']],
		['nl', 'Strak en modern', ['Modern minimalist']],
		['en', 'The delivery was late', []],
		['en', 'Not vintage at all', []],
		['en', 'A nice ring', []],
	])('%s: "%s" fits %p', (language, answer, expected) => {
		expect(labelsIn(answer, language).map(({ label }) => label)).toEqual(expected);
	});

	it('is surer the more of a name is spoken of', () => {
		const [one] = labelsIn('a gift');
		const [both] = labelsIn('a gift that I dreamed of');
		expect(one?.confidence).toBeLessThan(0.5);
		expect(both?.confidence).toBeGreaterThan(0.7);
	});

	it('is never certain', () => {
		const [label] = labelsIn(
			'modern minimalist, contemporary, geometric, clean, simple, sleek, small everyday lines',
		);
		expect(label).toMatchObject({ label: 'Modern minimalist', confidence: 0.95 });
	});

	it('gives the words of the answer as evidence', () => {
		expect(labelsIn('I adore this Antique heart locket')).toEqual([
			{ label: 'Vintage romantic', confidence: 0.75, evidence: ['Antique', 'heart', 'locket'] },
		]);
	});

	it('counts one word once, however often it is said', () => {
		const [once] = labelsIn('a gift');
		const [often] = labelsIn('a gift, a gift, a gift');
		expect(often?.confidence).toBe(once?.confidence);
	});

	it('does not take words that fit every customer for a sign', () => {
		const labels = [{ name: 'Jewellery lover', description: 'A customer who likes our pieces' }];
		expect(labelsIn('I like jewellery and love your pieces', 'en', labels)).toEqual([]);
	});
});
