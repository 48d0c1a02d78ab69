import type { Language } from '../../../../engine/sentiment/language/language';
import type { Sentiment } from '../../../../engine/sentiment/polarity/polarity';
import { polarityOf } from '../../../../engine/sentiment/polarity/polarityOf';
import { readText } from '../../../../engine/sentiment/text/readText';

type Told = readonly [sentiment: Sentiment, answers: readonly string[]];

/** What customers say without a word that praises or blames by itself. Written for these tests. */
const ANSWERS: Record<Language, readonly Told[]> = {
	en: [
		['positive', ['The clasp has never come undone', 'I never take it off']],
		['positive', ['These are everything', 'So light I forget I am wearing them']],
		['positive', ['My skin has never reacted to it', 'It looks far more expensive than it was']],
		['negative', ['The clasp keeps coming undone', 'My skin reacted within an hour']],
		['negative', ["I'd expect better from you", 'Had to take them off after an hour']],
		['negative', ['Prices have doubled since last year', 'The postage cost more than the ring']],
		['negative', ['I had to find out from the newspaper', 'Silence from your side since Monday']],
		['negative', ['We were kept in the dark', 'This is how you treat loyal customers']],
		['negative', ['A quick message would have helped', 'A photo would have been nice']],
		['positive', ['You kept us in the loop', 'Thanks for keeping everyone posted']],
		['mixed', ["I love your work but I can't wait another two months"]],
		['neutral', ['I had ordered a clasp for a necklace']],
		['neutral', ['How could I send this to a friend?']],
		['positive', ['I love how you treat your customers', 'I never have to take it off']],
		['neutral', ['You have to take them off at work']],
	],
	de: [
		['positive', ['Lieferung kam früher als gedacht', 'Bin mega happy mit meinen Ohrringen']],
		['negative', ['Nach einmal tragen schon schwarz', 'Der Ring ist schnell schwarz geworden']],
		['neutral', ['Ich habe eine Kette aus schwarzem Leder bestellt']],
		[
			'positive',
			[
				'Der Verschluss ist noch nie aufgegangen',
				'Ich nehme sie nicht mehr ab',
				'Meine Haut reagiert gar nicht darauf',
			],
		],
		['negative', ['Meine Haut hat sofort reagiert', 'Die Preise haben sich verdoppelt']],
		['positive', ['Ihr habt uns immer auf dem Laufenden gehalten']],
		[
			'negative',
			['Das musste ich aus der Zeitung erfahren', 'Eine kurze Nachricht wäre nett gewesen'],
		],
		['neutral', ['Das habe ich aus dem Internet erfahren']],
	],
	fr: [
		['positive', ['Arrivées plus tôt que prévu', 'Je suis fan !', 'Reçu en avance']],
		['negative', ["Ca fait un mois que j'attends ma commande", 'Emballage un peu cheap']],
		['neutral', ['La commande date du mois de mai']],
		[
			'positive',
			["Le fermoir ne s'est jamais ouvert", "Je ne l'enlève jamais", "Ma peau n'a pas réagi"],
		],
		['negative', ["Le fermoir s'ouvre tout le temps", 'Les prix ont doublé']],
		['positive', ['Vous nous avez tenus au courant du début à la fin']],
		['negative', ["J'ai dû l'apprendre dans le journal", 'Un petit message aurait été apprécié']],
		['positive', ["J'apprécie la façon dont vous traitez vos clients"]],
		['negative', ["J'ai été informée trop tard"]],
	],
	es: [
		['positive', ['Llegó antes de lo esperado', 'Vale lo que cuesta']],
		['negative', ['La pulsera se puso negra enseguida', 'Se me ha puesto verde el dedo']],
		['neutral', ['Compré una pulsera negra']],
		[
			'positive',
			['El cierre nunca se ha abierto', 'No me la quito nunca', 'Mi piel no ha reaccionado'],
		],
		['negative', ['Mi piel ha reaccionado', 'Los precios se han duplicado']],
		['positive', ['Nos habéis mantenido informados en todo momento']],
		['negative', ['Me tuve que enterar por el periódico', 'Se habría agradecido un mensaje']],
		['positive', ['Volveré una y otra vez']],
		['neutral', ['¡Así se hace!', 'Me enteré por internet de esta tienda']],
	],
	pt: [
		['positive', ['Chegou mais cedo que o esperado', 'Veio antes do previsto']],
		['negative', ['O anel ficou preto', 'o anel deixou meu dedo verde']],
		['neutral', ['Comprei um anel preto']],
		['positive', ['O fecho nunca abriu', 'Nunca tiro do dedo', 'Minha pele não reagiu']],
		['negative', ['Minha pele reagiu', 'Os preços dobraram']],
		['positive', ['Mantiveram-nos sempre informados']],
		['negative', ['Tive de saber pelo jornal', 'Uma mensagem teria sido simpática']],
		['neutral', ['Assim que vocês tiverem mais eu compro', 'Já tirei a foto']],
	],
	it: [
		['positive', ['È arrivato prima del previsto', 'Arrivato in anticipo']],
		['negative', ['Il bracciale e diventato nero subito', 'mi ha lasciato il dito verde']],
		['neutral', ['Ho comprato un bracciale nero']],
		[
			'positive',
			['La chiusura non si è mai aperta', 'Non la tolgo mai', 'La mia pelle non ha reagito'],
		],
		['negative', ['La mia pelle ha reagito', 'I prezzi sono raddoppiati']],
		['positive', ['Ci avete sempre tenuti informati']],
		['negative', ["L'ho dovuto scoprire dal giornale", 'Un messaggio sarebbe stato gradito']],
		['neutral', ['Ho scoperto da internet questo negozio']],
	],
	nl: [
		['positive', ['Eerder bezorgd dan verwacht', 'Eerder binnen dan gedacht']],
		['negative', ['De armband werd meteen zwart', 'mijn vinger werd groen van de ring']],
		['neutral', ['Ik heb een zwart horloge besteld']],
		[
			'positive',
			[
				'Het slotje is nog nooit opengegaan',
				'Ik doe hem nooit meer af',
				'Mijn huid reageert nergens op',
			],
		],
		['negative', ['Het slotje gaat steeds open', 'De prijzen zijn verdubbeld']],
		['positive', ['Jullie hielden ons steeds op de hoogte']],
		['negative', ['Ik moest het in de krant lezen', 'Een berichtje was fijn geweest']],
		['positive', ['Het was wel fijn']],
		['neutral', ['Hou me op de hoogte']],
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
