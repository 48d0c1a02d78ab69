import type { Language } from '../../../../engine/sentiment/language/language';
import { polarityOf } from '../../../../engine/sentiment/polarity/polarityOf';
import { readText } from '../../../../engine/sentiment/text/readText';

type Told = readonly [sentiment: 'positive' | 'negative' | 'neutral', answers: readonly string[]];

/** What customers say without a word that praises or blames by itself. Written for these tests. */
const ANSWERS: Record<Exclude<Language, 'en'>, readonly Told[]> = {
	de: [
		['positive', ['Lieferung kam früher als gedacht', 'Bin mega happy mit meinen Ohrringen']],
		['negative', ['Nach einmal tragen schon schwarz', 'Der Ring ist schnell schwarz geworden']],
		['neutral', ['Ich habe eine Kette aus schwarzem Leder bestellt']],
	],
	fr: [
		['positive', ['Arrivées plus tôt que prévu', 'Je suis fan !', 'Reçu en avance']],
		['negative', ["Ca fait un mois que j'attends ma commande", 'Emballage un peu cheap']],
		['neutral', ['La commande date du mois de mai']],
	],
	es: [
		['positive', ['Llegó antes de lo esperado', 'Vale lo que cuesta']],
		['negative', ['La pulsera se puso negra enseguida', 'Se me ha puesto verde el dedo']],
		['neutral', ['Compré una pulsera negra']],
	],
	pt: [
		['positive', ['Chegou mais cedo que o esperado', 'Veio antes do previsto']],
		['negative', ['O anel ficou preto', 'o anel deixou meu dedo verde']],
		['neutral', ['Comprei um anel preto']],
	],
	it: [
		['positive', ['È arrivato prima del previsto', 'Arrivato in anticipo']],
		['negative', ['Il bracciale e diventato nero subito', 'mi ha lasciato il dito verde']],
		['neutral', ['Ho comprato un bracciale nero']],
	],
	nl: [
		['positive', ['Eerder bezorgd dan verwacht', 'Eerder binnen dan gedacht']],
		['negative', ['De armband werd meteen zwart', 'mijn vinger werd groen van de ring']],
		['neutral', ['Ik heb een zwart horloge besteld']],
	],
};

describe.each(Object.entries(ANSWERS))('phrases of shop life in %s', (language, told) => {
	it.each(told.flatMap(([sentiment, answers]) => answers.map((answer) => [answer, sentiment])))(
		'%s is %s',
		(answer, sentiment) => {
			expect(polarityOf(readText(answer), language as Language).sentiment).toBe(sentiment);
		},
	);
});
