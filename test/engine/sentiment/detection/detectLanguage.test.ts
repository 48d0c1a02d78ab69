import { detectLanguage } from '../../../../engine/sentiment/detection/detectLanguage';
import { readText } from '../../../../engine/sentiment/text/readText';

function languageOf(raw: string): unknown {
	return detectLanguage(readText(raw)).language;
}

describe('The language of an answer', () => {
	it.each([
		['en', 'The necklace is lovely and it arrived on time'],
		['de', 'Die Kette ist sehr schön und kam schnell an'],
		['fr', 'Le collier est très joli et la livraison rapide'],
		['es', 'El collar es muy bonito y llegó a tiempo'],
		['pt', 'O colar é muito bonito e chegou no prazo'],
		['it', 'La collana è molto bella e la spedizione veloce'],
		['nl', 'De ketting is heel mooi en de levering was snel'],
	])('is %s for: %s', (language, raw) => {
		expect(languageOf(raw)).toBe(language);
	});

	it.each([
		['en', 'Fast delivery'],
		['de', 'Gerne wieder'],
		['fr', 'Très satisfaite'],
		['es', 'Todo perfecto, gracias'],
		['pt', 'Não gostei'],
		['pt', 'Estou há um mês à espera da encomenda'],
		['pt', 'mais ou menos'],
		['es', 'No vuelvo a comprar aquí'],
		['fr', 'ca va'],
		['it', 'Tutto bene'],
		['nl', 'Snelle levering'],
	])('is %s for the short answer: %s', (language, raw) => {
		expect(languageOf(raw)).toBe(language);
	});

	it('goes to a language that is read where another one has as many of the small words', () => {
		expect(languageOf('I am switching to Pandora')).toBe('en');
	});

	it.each([
		['Swedish', 'Jag är mycket nöjd med halsbandet'],
		['Polish', 'Bardzo ładny naszyjnik, polecam'],
		['Turkish', 'Çok güzel bir ürün, teşekkürler'],
		['Russian', 'Очень красивое колье'],
		['Chinese', '项链很漂亮'],
		['Arabic', 'القلادة جميلة جدا'],
		['Greek', 'Πολύ όμορφο κολιέ'],
	])('is another one for %s', (_name, raw) => {
		expect(languageOf(raw)).toBe('other');
	});

	it('is not told for what is too short, unless the survey has one', () => {
		expect(detectLanguage(readText('ok'))).toEqual({ language: null, confidence: 0 });
		expect(detectLanguage(readText('👍'), 'nl')).toEqual({ language: 'nl', confidence: 0 });
		expect(detectLanguage(readText(''), 'fr')).toEqual({ language: 'fr', confidence: 0 });
	});

	it('overrules the language of the survey where the words tell', () => {
		expect(detectLanguage(readText('Die Lieferung war schnell'), 'en').language).toBe('de');
	});

	it('is surer the more words tell it', () => {
		const short = detectLanguage(readText('Not bad')).confidence;
		const long = detectLanguage(readText('This is what I would have told them')).confidence;
		expect(long).toBeGreaterThan(short);
	});
});
