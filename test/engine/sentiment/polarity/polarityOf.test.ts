import type { Language } from '../../../../engine/sentiment/language/language';
import { polarityOf, type Polarity } from '../../../../engine/sentiment/polarity/polarityOf';
import { readText } from '../../../../engine/sentiment/text/readText';

function judge(raw: string, language: Language = 'en'): Polarity {
	return polarityOf(readText(raw), language);
}

describe('What an answer is for or against', () => {
	it('shows the words that decided, strongest first, where they stand', () => {
		const raw = 'Gorgeous ring but the clasp was broken';
		const { evidence } = judge(raw);
		expect(evidence.map(({ text }) => text.toLowerCase()).join(' ')).toContain('gorgeous');
		expect(evidence.map(({ text }) => text).join(' ')).toContain('broken');
		for (const { start, end, text } of evidence) expect(raw.slice(start, end)).toBe(text);
		const weights = evidence.map(({ weight }) => Math.abs(weight));
		expect(weights).toEqual([...weights].sort((a, b) => b - a));
	});

	it('shows a whole phrase as evidence', () => {
		expect(judge('I will never buy again').evidence[0]?.text).toMatch(/never buy again/);
	});

	it('scores each clause on its own', () => {
		const [praise, blame] = judge('Beautiful ring, but the clasp is terrible').clauseScores;
		expect(praise).toBeGreaterThan(0.3);
		expect(blame).toBeLessThan(-0.3);
	});

	it('scores a mention as nothing, whatever the name says', () => {
		expect(judge('@united')).toEqual({
			sentiment: 'neutral',
			score: 0,
			confidence: 0,
			evidence: [],
			clauseScores: [],
		});
	});

	it('does not care how often a text is judged', () => {
		expect(judge('Great ring, awful box')).toEqual(judge('Great ring, awful box'));
	});

	it('hears capitals, boosters and negation', () => {
		expect(judge('sehr gut', 'de').score).toBeGreaterThan(judge('gut', 'de').score);
		expect(judge('not good').score).toBeLessThan(0);
		expect(judge('GOOD ring, I think').score).toBeGreaterThan(judge('good ring, I think').score);
	});

	it('is less sure of irony', () => {
		expect(judge('Great. Another broken zip.').confidence).toBeLessThanOrEqual(0.4);
	});

	it.each<[Language, string, Polarity['sentiment']]>([
		['de', 'Kein Problem, alles super', 'positive'],
		['de', 'Gefällt mir nicht', 'negative'],
		['de', 'Lieferung zu spät', 'negative'],
		['de', 'Nichts zu verbessern', 'positive'],
		['de', 'Nie wieder', 'negative'],
		['de', 'Schöner Ring, aber die Kette ist gerissen', 'mixed'],
		['de', 'Die Kette ist nach einer Woche angelaufen', 'negative'],
		['de', 'Der Ring kam am Montag an', 'neutral'],
		['fr', 'Rien à redire', 'positive'],
		['fr', 'Je ne recommande pas', 'negative'],
		['fr', 'Très beau bijou mais livraison trop longue', 'mixed'],
		['fr', 'Pas mal du tout', 'positive'],
		['fr', 'Plus jamais', 'negative'],
		['es', 'Nunca más', 'negative'],
		['es', 'No funciona', 'negative'],
		['es', 'Muy bonito pero llegó roto', 'mixed'],
		['es', 'Todo perfecto', 'positive'],
		['pt', 'Nunca mais compro aqui', 'negative'],
		['pt', 'Chegou antes do prazo, amei', 'positive'],
		['pt', 'Produto lindo mas veio quebrado', 'mixed'],
		['pt', 'Não gostei', 'negative'],
		['it', 'Non mi piace', 'negative'],
		['it', 'Ottimo prodotto, consegna veloce', 'positive'],
		['it', 'Bello ma si è rotto subito', 'mixed'],
		['it', 'Mai più', 'negative'],
		['nl', 'Nooit meer', 'negative'],
		['nl', 'Mooi maar te duur', 'mixed'],
		['nl', 'Niet goed', 'negative'],
		['nl', 'Snelle levering, goede kwaliteit', 'positive'],
	])('in %s: "%s" is %s', (language, raw, sentiment) => {
		expect(judge(raw, language).sentiment).toBe(sentiment);
	});

	it.each<[Language]>([['en'], ['de'], ['fr'], ['es'], ['pt'], ['it'], ['nl']])(
		'reads emoji and ratings the same in %s',
		(language) => {
			for (const raw of ['👍', '😍😍', '10/10', '⭐⭐⭐⭐⭐', '5/5']) {
				expect([raw, judge(raw, language).sentiment]).toEqual([raw, 'positive']);
			}
			for (const raw of ['👎', '😡😡', '0/10', '1/5', '💔']) {
				expect([raw, judge(raw, language).sentiment]).toEqual([raw, 'negative']);
			}
		},
	);

	it('has little confidence where no word speaks in a language without a model', () => {
		const { sentiment, confidence } = judge('Le colis est arrivé mardi', 'fr');
		expect(sentiment).toBe('neutral');
		expect(confidence).toBeLessThan(0.5);
	});

	it('reads a form or a spelling that it has not learned by the stem of the word', () => {
		for (const spelling of ['disapointing', 'dissappointing', 'disappoooointing']) {
			expect(judge(spelling, 'en').score).toBeLessThan(-0.1);
		}
	});

	it('lets a phrase overrule its words', () => {
		expect(judge('Thanks for nothing', 'en').score).toBeLessThan(-0.5);
		expect(judge('No complaints', 'en').score).toBeGreaterThan(0.5);
		expect(judge('Could be better', 'en').sentiment).toBe('negative');
		expect(judge("Couldn't be better", 'en').sentiment).toBe('positive');
	});

	it('leans to what was asked for where the words are weak, and not where they are strong', () => {
		const text = readText('The packaging');
		expect(polarityOf(text, 'en', 1).sentiment).toBe('positive');
		expect(polarityOf(text, 'en', -1).sentiment).toBe('negative');
		const praise = readText('Absolutely wonderful, I love it');
		expect(polarityOf(praise, 'en', -1).sentiment).toBe('positive');
	});
});
