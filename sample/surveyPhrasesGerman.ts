import { about, type SurveyPhrases } from './surveyPhrases';

export const GERMAN_PHRASES: SurveyPhrases = {
	praise: [
		...about(
			'design',
			'die Stücke sind wunderschön',
			'ich liebe die Kollektion {collection}',
			'für {piece} bekomme ich ständig Komplimente',
			'noch schöner als auf den Fotos',
		),
		...about(
			'quality',
			'sehr gute Verarbeitung',
			'die Qualität ist toll',
			'auch nach Monaten sieht es aus wie neu',
		),
		...about(
			'delivery',
			'die Lieferung war superschnell',
			'nach zwei Tagen war das Paket da',
			'schneller Versand',
		),
		...about(
			'packaging',
			'die Verpackung ist ein Traum',
			'als Geschenk liebevoll verpackt, meine Mutter war begeistert',
		),
		...about(
			'service',
			'der Kundenservice war sehr freundlich',
			'die Beratung im Laden war großartig',
		),
		...about('price', 'das Preis-Leistungs-Verhältnis stimmt', 'faire Preise'),
		...about('website', 'die Bestellung war ganz einfach'),
	],
	complaints: [
		...about(
			'quality',
			'der Verschluss ist nach zwei Wochen kaputtgegangen',
			'die Farbe ist schon nach einem Monat ab',
			'ein Stein ist herausgefallen',
		),
		...about(
			'delivery',
			'das Paket hat fast drei Wochen gebraucht',
			'die Lieferung kam zu spät zum Geburtstag',
		),
		...about('packaging', 'die Schachtel kam zerdrückt an'),
		...about(
			'service',
			'auf meine E-Mails antwortet niemand',
			'ich habe neun Tage auf eine Antwort gewartet',
		),
		...about('price', 'viel zu teuer', 'die Versandkosten sind zu hoch'),
		...about('returns', 'ich warte immer noch auf meine Rückerstattung'),
		...about('website', 'der Gutschein ließ sich nicht einlösen'),
	],
	shrugs: [
		'ganz okay',
		'war ein Geschenk, kann ich nicht beurteilen',
		'wie beschrieben',
		'noch nicht getragen',
	],
	thanks: ['danke', 'gerne wieder', 'sehr zu empfehlen', 'weiter so'],
	partings: ['sehr enttäuschend', 'da hatte ich mehr erwartet', 'nie wieder', 'schade'],
	loyalty: [
		'ich habe schon {orders} Mal bei euch bestellt',
		'ich bin Kundin der ersten Stunde',
		'bisher habe ich euch immer weiterempfohlen',
	],
	crisis: {
		complaints: [
			...about(
				'safety',
				'der Rückruf wegen Nickel macht mir Sorgen',
				'ich habe Angst, dass auch meine anderen Stücke Nickel enthalten',
				'meine Haut hat auf {piece} reagiert, und dann lese ich vom Rückruf',
				'niemand kann mir sagen, ob mein Armband vom Rückruf betroffen ist',
				'dass ich vom Rückruf aus der Zeitung erfahre, ist ein Unding',
			),
			...about(
				'delivery',
				'meine Bestellung verspätet sich seit fünf Wochen wegen der Lieferprobleme',
				'der Ersatz für den zurückgerufenen Verschluss ist immer noch nicht da',
			),
			...about(
				'supply',
				'seit dem Lieferstopp ist alles ausverkauft, was ich möchte',
				'keine Auskunft, wann Emberlund wieder lieferbar ist',
			),
		],
		praise: [
			...about(
				'safety',
				'mit dem Rückruf seid ihr vorbildlich umgegangen',
				'ich fühlte mich über den Rückruf gut informiert',
			),
			...about('service', 'der neue Verschluss wurde im Laden sofort eingebaut, danke dafür'),
		],
		questions: [
			...about('safety', 'gilt der Rückruf auch für {piece}?'),
			...about('supply', 'wann kommt Emberlund wieder?'),
		],
		pausing: [
			'deshalb warte ich mit der nächsten Bestellung',
			'bis das geklärt ist, bestelle ich nichts mehr',
			'im Moment halte ich mich lieber zurück',
		],
	},
	but: ['aber', 'doch'],
	and: ['und'],
	blanks: ['-', 'k. A.', 'nichts', 'nein'],
};
