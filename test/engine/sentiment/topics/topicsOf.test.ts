import type { Language } from '../../../../engine/sentiment/language/language';
import { polarityOf } from '../../../../engine/sentiment/polarity/polarityOf';
import { readText } from '../../../../engine/sentiment/text/readText';
import { compileOwnTopics } from '../../../../engine/sentiment/topics/ownTopics';
import type { OwnTopic } from '../../../../engine/sentiment/topics/ownTopics';
import { topicsOf } from '../../../../engine/sentiment/topics/topicsOf';

/** What customers of a jewellery shop write, and the topics in it. Written for these tests. */
const ANSWERS: Record<
	Language,
	ReadonlyArray<readonly [answer: string, expected: readonly string[]]>
> = {
	en: [
		['Beautiful ring, but the delivery took three weeks', ['design positive', 'shipping negative']],
		['Super fast shipping', ['shipping positive']],
		['I am afraid the shop will not survive these supply problems', ['stock negative']],
		['No supply problems at all', ['stock positive']],
		['My parcel is stuck in customs', ['shipping negative']],
		['The tracking has not been updated for days', ['shipping negative']],
		['shipping too dear', ['shipping negative', 'price negative']],
		['Great value for money', ['price positive']],
		['Way too expensive for gold plated earrings', ['price negative', 'quality negative']],
		['Not expensive at all', ['price positive']],
		['Definitely worth every penny', ['price positive']],
		['The clasp broke after two days', ['quality negative']],
		['It tarnished within a week', ['quality negative']],
		['Still looks like new, never tarnished', ['quality positive']],
		['My finger turned green', ['quality negative']],
		['A stone fell out of the setting', ['quality negative']],
		['The plating wore off after a month', ['quality negative']],
		['Very sturdy and well made', ['quality positive']],
		['The ring is too small, I should have ordered a size up', ['sizing negative']],
		['Fits perfectly', ['sizing positive']],
		['The bracelet does not fit my wrist', ['sizing negative']],
		['The ring size guide is confusing', ['sizing negative']],
		['Gorgeous design, I get compliments all the time', ['design positive']],
		['Not as pictured, the color is different', ['design negative']],
		['Came in a beautiful gift box', ['packaging positive']],
		['The box was crushed', ['packaging negative']],
		['Too much plastic packaging', ['packaging negative', 'ethics negative']],
		['Customer service was rude', ['service negative']],
		['The staff were so helpful', ['service positive']],
		['Nobody answers my emails', ['service negative']],
		['Easy returns', ['returns positive']],
		['I am still waiting for my refund', ['returns negative']],
		['They refused to exchange it', ['returns negative']],
		['The website keeps crashing at checkout', ['website negative']],
		['Easy to order online', ['website positive']],
		['My payment was declined twice', ['website negative']],
		['Always out of stock', ['stock negative']],
		['Restocked at last, always in stock now', ['stock positive']],
		['I love that you use recycled gold and fair trade stones', ['ethics positive']],
		['No transparency about where it is made', ['ethics negative']],
		['The engraving is misspelled', ['quality negative']],
		['Where is my order?', ['shipping negative']],
		['The gift card is a nice idea', []],
		['I look forward to my next visit', []],
		['The delivery? Awful.', ['shipping negative']],
	],
	de: [
		['Die Lieferung kam am Montag', ['shipping neutral']],
		['Die Lieferung kam viel zu spät', ['shipping negative']],
		['Sehr schneller Versand', ['shipping positive']],
		[
			'Die Paketzustellung hat nicht geklappt, mein Paket ist verloren gegangen',
			['shipping negative'],
		],
		['Viel zu teuer', ['price negative']],
		['Das Preis-Leistungs-Verhältnis stimmt', ['price positive']],
		['Der Verschluss ist nach einer Woche kaputt gegangen', ['quality negative']],
		['Die Kette ist angelaufen', ['quality negative']],
		['Der Ring passt perfekt', ['sizing positive']],
		['Der Ring ist leider zu groß', ['sizing negative']],
		['Wunderschöner Schmuck', ['design positive']],
		['Liebevoll verpackt', ['packaging positive']],
		['Der Kundenservice ist sehr freundlich', ['service positive']],
		['Niemand antwortet auf meine Mails', ['service negative']],
		['Die Rücksendung war kompliziert', ['returns negative']],
		['Die Website ist unübersichtlich', ['website negative']],
		['Immer ausverkauft', ['stock negative']],
		['Toll, dass ihr nachhaltig produziert', ['ethics positive']],
	],
	fr: [
		['La livraison était lundi', ['shipping neutral']],
		['Livraison très rapide', ['shipping positive']],
		["Je n'ai jamais reçu mon colis", ['shipping negative']],
		['Beaucoup trop cher', ['price negative']],
		['Le fermoir est cassé', ['quality negative']],
		['La bague est trop petite', ['sizing negative']],
		['Magnifique bijou', ['design positive']],
		['Très joli écrin, emballage soigné', ['packaging positive']],
		['Le service client ne répond pas', ['service negative']],
		['Le site est facile à utiliser', ['website positive']],
		['Toujours en rupture de stock', ['stock negative']],
	],
	es: [
		['La entrega fue el lunes', ['shipping neutral']],
		['El envío fue muy rápido', ['shipping positive']],
		['El paquete nunca llegó', ['shipping negative']],
		['Demasiado caro para lo que es', ['price negative']],
		['El cierre se rompió a los dos días', ['quality negative']],
		['El anillo me queda grande', ['sizing negative']],
		['Los pendientes son preciosos', ['design positive']],
		['La caja llegó rota', ['packaging negative', 'shipping negative']],
		['La atención al cliente es excelente', ['service positive']],
	],
	pt: [
		['A entrega foi na segunda', ['shipping neutral']],
		['A entrega foi muito rápida', ['shipping positive']],
		['A encomenda ainda não chegou', ['shipping negative']],
		['O fecho partiu ao fim de dois dias', ['quality negative']],
		['Embalagem linda', ['packaging positive']],
		['O preço é muito alto', ['price negative']],
	],
	it: [
		['La consegna è stata lunedì', ['shipping neutral']],
		['Spedizione velocissima', ['shipping positive']],
		['Il pacco non è mai arrivato', ['shipping negative']],
		['La chiusura si è rotta subito', ['quality negative']],
		['Confezione bellissima', ['packaging positive']],
		['Il servizio clienti non risponde', ['service negative']],
	],
	nl: [
		['De levering was maandag', ['shipping neutral']],
		['Snelle levering', ['shipping positive']],
		['Het pakket is nog steeds niet aangekomen', ['shipping negative']],
		['Veel te duur', ['price negative']],
		['Het slotje is kapot', ['quality negative']],
		['De ring is te groot', ['sizing negative']],
		['Mooi verpakt', ['packaging positive']],
	],
};

function topicsIn(answer: string, language: Language = 'en', own?: readonly OwnTopic[]) {
	const text = readText(answer);
	const compiled = own === undefined ? undefined : compileOwnTopics(own, language);
	return topicsOf(text, language, polarityOf(text, language), compiled);
}

describe.each(Object.entries(ANSWERS) as Array<[Language, (typeof ANSWERS)[Language]]>)(
	'topicsOf an answer in %s',
	(language, answers) => {
		it.each(answers)('"%s" is about %p', (answer, expected) => {
			const found = topicsIn(answer, language);
			expect(found.map(({ topic, sentiment }) => `${topic} ${sentiment}`)).toEqual(expected);
		});
	},
);

/** Words that say quality, looks or money in general and not of what the shop sells. Written for these tests. */
const GENERAL_WORDS: ReadonlyArray<readonly [Language, answer: string, topic: string]> = [
	['en', 'This little shop is a hidden gem', 'quality'],
	['en', 'I recall that the lady was very kind', 'quality'],
	['en', 'The film came out last week', 'quality'],
	['en', 'Your products are all I wear', 'quality'],
	['en', 'That was pretty quick', 'design'],
	['en', 'Looks like I will be back', 'design'],
	['en', 'Gorgeous quality', 'design'],
	['en', 'The box was so pretty', 'design'],
	['en', 'I bought it when I got paid', 'price'],
	['en', 'Still waiting for my money back', 'shipping'],
	['en', 'Found you by a Google search', 'website'],
	['de', 'Euch noch einen schönen Tag', 'design'],
	['de', 'Die Beraterin war Gold wert', 'price'],
	['fr', 'Une belle surprise', 'design'],
	['fr', 'Mauvais produit envoyé', 'quality'],
	['es', 'Lo único que pido es una respuesta', 'design'],
	['es', 'Producto equivocado', 'quality'],
	['pt', 'Desligaram na minha cara', 'price'],
	['pt', 'Atendimento maravilhoso', 'design'],
	['it', 'Complimenti per la consegna', 'design'],
	['it', 'La consegna è durata un mese', 'quality'],
	['nl', 'Leuk dat jullie zo snel waren', 'design'],
	['nl', 'De ring valt veel te groot uit', 'quality'],
];

/** What a recall is never: praise of the quality, however well it went. Written for these tests. */
const RECALLS: ReadonlyArray<readonly [Language, answer: string, sentiment: string]> = [
	['en', 'The recall was handled brilliantly', 'neutral'],
	['en', 'I gave one of the recalled bracelets to my daughter', 'neutral'],
	['en', 'I gave one of the recalled bracelets to my daughter and I am really upset', 'negative'],
	['en', 'I love my ring, and the quality is great, recall or not', 'positive'],
	['de', 'Der Rückruf wurde super abgewickelt', 'neutral'],
	['de', 'Der Rückruf macht mir Angst', 'negative'],
	['fr', 'Le rappel des bagues a été très bien géré', 'neutral'],
	['es', 'La retirada del anillo fue excelente', 'neutral'],
	['pt', 'O recall foi excelente', 'neutral'],
	['it', 'Il richiamo dei bracciali è stato gestito benissimo', 'neutral'],
	['nl', 'De terugroepactie verliep geweldig', 'neutral'],
];

describe('topicsOf a recall', () => {
	it.each(RECALLS)('in %s "%s" leaves the quality %s', (language, answer, sentiment) => {
		const found = topicsIn(answer, language).find(({ topic }) => topic === 'quality');
		expect(found?.sentiment).toBe(sentiment);
	});
});

describe('topicsOf words that speak of something else', () => {
	it.each(GENERAL_WORDS)('in %s "%s" is not about %s', (language, answer, topic) => {
		expect(topicsIn(answer, language).map((found) => found.topic)).not.toContain(topic);
	});
});

describe('topicsOf', () => {
	it('gives the words of the answer as evidence', () => {
		expect(topicsIn('The Clasp broke, sadly')).toEqual([
			{
				topic: 'quality',
				sentiment: 'negative',
				score: expect.any(Number),
				evidence: ['Clasp broke'],
			},
		]);
	});

	it('gives each topic the sentiment of its own clause', () => {
		const [first, second] = topicsIn('I adore the packaging, but the website is terrible');
		expect(first).toMatchObject({ topic: 'packaging', sentiment: 'positive' });
		expect(second).toMatchObject({ topic: 'website', sentiment: 'negative' });
	});

	it('calls a topic mixed that is praised and faulted', () => {
		expect(topicsIn('Great quality at first. Then the clasp broke.')).toMatchObject([
			{ topic: 'quality', sentiment: 'mixed' },
		]);
	});

	it('calls a topic neutral that is only named', () => {
		const text = readText('ring size');
		const silent = {
			sentiment: 'neutral',
			score: 0,
			confidence: 0,
			evidence: [],
			clauseScores: [0],
		} as const;
		expect(topicsOf(text, 'en', { ...silent, evidence: [], clauseScores: [0] })).toEqual([
			{ topic: 'sizing', sentiment: 'neutral', score: 0, evidence: ['ring size'] },
		]);
	});

	it('takes the score of the sentence beside a topic that is only named', () => {
		expect(topicsIn('The checkout? A nightmare.')).toMatchObject([
			{ topic: 'website', sentiment: 'negative' },
		]);
	});

	it('orders topics by their places in the answer', () => {
		expect(
			topicsIn('Slow delivery, rude staff and a broken clasp').map(({ topic }) => topic),
		).toEqual(['shipping', 'service', 'quality']);
	});

	it('finds the topics of the operator beside its own, with other endings too', () => {
		const own = [
			{ name: 'Personalisation', words: 'monogram, initials' },
			{ name: 'Loyalty', words: 'points\nclub card' },
		];
		const found = topicsIn(
			'My monograms were lovely but the club cards never earn points',
			'en',
			own,
		);
		expect(found.map(({ topic }) => topic)).toEqual(
			expect.arrayContaining(['Personalisation', 'Loyalty']),
		);
		expect(found.find(({ topic }) => topic === 'Loyalty')?.evidence).toEqual([
			'club cards',
			'points',
		]);
	});

	it('finds a topic of the operator without words by its name', () => {
		expect(
			topicsIn('The showroom is great', 'en', [{ name: 'Showroom', words: '' }]),
		).toMatchObject([{ topic: 'Showroom', sentiment: 'positive', evidence: ['showroom'] }]);
	});
});
