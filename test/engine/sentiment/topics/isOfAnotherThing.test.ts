import type { Language } from '../../../../engine/sentiment/language/language';
import { opinionOf } from '../../../../engine/sentiment/opinionOf';
import { readText } from '../../../../engine/sentiment/text/readText';

function topicsIn(text: string, language: Language): string[] {
	return opinionOf(readText(text), language).topics.map(({ topic }) => topic);
}

describe('Words of quality and looks', () => {
	it.each([
		['en', 'The box it came in was gorgeous', 'packaging'],
		['en', 'Quality customer service as always', 'service'],
		['de', 'Schöne Verpackung', 'packaging'],
		['de', 'Die Servicequalität ist hervorragend', 'service'],
		['fr', 'Le site est joli', 'website'],
		['fr', 'Service de qualité', 'service'],
		['es', 'Bonita caja de regalo', 'packaging'],
		['pt', 'Atendimento de qualidade', 'service'],
		['it', 'Servizio di qualità', 'service'],
		['nl', 'De website is prachtig', 'website'],
	] as const)(
		'in %s, "%s", are said of what is named, and of nothing else',
		(language, text, topic) => {
			expect(topicsIn(text, language)).toEqual([topic]);
		},
	);

	it.each([
		['en', 'A gorgeous ring in a box', 'design'],
		['en', 'The clasp of the necklace snapped and support never answered', 'quality'],
		['de', 'Wunderschöne Kette mit Verpackung', 'design'],
		['fr', 'Joli collier dans son écrin', 'design'],
		['it', 'Bella collana con la confezione', 'design'],
	] as const)(
		'in %s, "%s", are said of what the shop sells where that is named too',
		(language, text, topic) => {
			expect(topicsIn(text, language)).toContain(topic);
		},
	);

	it.each([
		['en', 'They sent a new clasp for free'],
		['de', 'Sofort eine neue Schließe bekommen'],
		['fr', 'C’est nickel'],
		['en', 'She broke into tears'],
	] as const)('are none in %s "%s"', (language, text) => {
		expect(topicsIn(text, language)).not.toContain('quality');
	});
});
