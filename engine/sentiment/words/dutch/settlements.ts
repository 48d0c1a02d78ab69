import type { SettlementWords } from '../settlement';

export const DUTCH_SETTLEMENTS: SettlementWords = {
	settlements: {
		settled: `
			was|is|waren|zijn|bleek .. geen enkel? probleem|problemen|punt|bezwaar|gedoe|moeite|drama,
			geen probleem|punt|bezwaar was|is|waren|geweest, gaf|geeft|gaven|leverde|had|hadden ..
			geen enkel|enkele? problemen|probleem|gedoe|moeilijkheden|moeite,
			ging|gingen|verliep|verliepen|liep|liepen ..
			soepel|vlot|vlotjes|vlekkeloos|probleemloos|moeiteloos|gesmeerd|prima|naadloos,
			ging|gingen|verliep|verliepen .. zonder probleem|problemen|gedoe|moeite,
			ging|gingen|verliep heel|erg|super|echt|zeer|ontzettend|allemaal?
			makkelijk|gemakkelijk|eenvoudig|perfect|supersnel, op rolletjes, van een leien dakje,
			soepel|vlot|vlekkeloos|probleemloos|moeiteloos|prima verlopen|gegaan|gelopen, zonder
			problemen|gedoe verlopen|gegaan, fluitje van een cent, was|is een
			eitje|makkie|peulenschil, zonder vragen te stellen, zo gepiept|gefikst, voor elkaar
		`,
		closing: `
			geen enkel? probleem|problemen|punt|gedoe, zonder enig|enige|verder|verdere|veel?
			probleem|problemen|gedoe|discussie|moeite|morren|poespas, probleemloos|vlekkeloos
		`,
		ahead: `
			geen|zonder probleem|problemen|gedoe|moeite ..
			ruilen|omruilen|retour|retourneren|terugsturen|terugbetaling|te-ruilen|terug-te-sturen
		`,
		open: `
			nog steeds|altijd onopgelost, blijft onopgelost, ging|verliep|liep|was allesbehalve
			soepel|vlot|vlekkeloos|probleemloos|makkelijk|eenvoudig, geen klein|gering|licht
			probleem|bezwaar, ging|verliep|liep|was verre van
			soepel|vlot|vlekkeloos|probleemloos|makkelijk
		`,
		mend: `
			opgelost, vervangen, geregeld, hersteld, verholpen, afgehandeld, gerepareerd, rechtgezet,
			gecorrigeerd, terugbetaald, nagestuurd, nageleverd, opgepakt, opgehelderd, gecrediteerd,
			teruggestort, behandeld, gefixt, overgedaan, opnieuw
			verstuurd|gestuurd|gemaakt|opgestuurd|verzonden, rechtgetrokken, goedgemaakt, teruggenomen
		`,
		exchange: `
			omgeruild, geruild, aangepast, geaccepteerd, omruilen, ruilen, terugsturen, retourneren,
			terugbrengen, annuleren
		`,
		manner: `
			meteen, direct, onmiddellijk, snel, vlot, prompt, gelijk, zo, keurig, netjes, gratis,
			kosteloos, soepel, probleemloos, vlekkeloos, kundig, supersnel, razendsnel, makkelijk,
			eenvoudig, zonder probleem|problemen|gedoe|discussie|moeite|morren|vragen|kosten|mopperen,
			zonder enig|enige|verder|verdere|extra probleem|problemen|gedoe|discussie|moeite|kosten,
			dezelfde dag, nog dezelfde dag, de volgende dag, binnen .. dag|uur|uren|minuten|minuut, in
			.. minuten|minuut|uur|seconden, in een handomdraai, in no time, naar|tot tevredenheid
		`,
	},
	otherwise: `
		geen probleem|problemen voor|bij|met anderen|jullie|hun|hen, ging|gaat|gingen ..
		kapot|stuk|los|open|dicht|achteruit|af, loopt|liep snel|zo leeg|af|mank, zonder problemen
		gedragen|dragen, bij anderen geen probleem, snel|meteen|direct|zo kapot|stuk|los|zwart,
		meteen|direct|gelijk terugsturen|retourneren|ruilen|omruilen|terugbrengen|annuleren, zo
		goed|mooi|snel-mogelijk
	`,
	between: 'echt zo helemaal meteen direct altijd ook heel bepaald erg bijster',
	standIns:
		'en het dat dit die deze ze hij werd werden wordt worden was is waren zijn ook alles dan ' +
		'wat ging verliep',
	doubts:
		'volgens zogenaamd zogezegd zeiden zei zegt zeggen beloofd beloofde beloven beweerde ' +
		'beweren waarom vroeger moet moeten toen zou tot voorheen',
};
