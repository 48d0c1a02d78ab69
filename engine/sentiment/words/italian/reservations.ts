import type { ReservationWords } from '../reservation';

export const ITALIAN_RESERVATIONS: ReservationWords = {
	reservations: {
		but: `
			ma, d'altra parte, d'altro canto, solo che, in compenso, al contrario, però
		`,
		otherwise: `
			per il resto, a parte questo|ciò, tolto questo, altrimenti, nel resto
		`,
		exception: `
			tranne, eccetto, salvo, a parte, fuorché, ad|con eccezione, fatta eccezione, eccezion fatta,
			se non fosse, togliendo, meno il|la|i|gli|le, al di fuori di, escluso|esclusa
			il|la|i|le|gli|lo
		`,
		only: `
			solo, soltanto, solamente, unicamente, giusto, solo|soltanto|solamente|unicamente
			il|la|i|gli|le|lo|l'|un|una|un'|che|peccato|troppo|spedizione|prezzo
		`,
		flaw: `
			unica|unico|unici|piccola|piccolo|sola|solo|grande|grosso
			pecca|neo|difetto|problema|cosa|appunto|nota|inconveniente|nota-dolente|svantaggio|critica|punto|note|lamentela|negativo|rammarico|pecche,
			l'unica che, unica nota|cosa|punto negativa|negativo|dolente, punto|nota
			negativo|negativa|dolente
		`,
		regret: `
			peccato per|che|solo|il|la|i|gli|le|non|l', un|davvero|solo|veramente peccato, che peccato,
			lascia a desiderare
		`,
	},
	otherwise: `
		non|mica solo|soltanto|solamente|unicamente, niente|nulla|nessuno
		tranne|eccetto|salvo|altro|fuorché, solo|soltanto|solamente
		parole|elogi|cose|complimenti|perfetto|perfetta|belle|da|per|quando|se|un-grazie|grazie|gioia|meraviglioso|meravigliosa|voi|applausi,
		ma anche|soprattutto|certo|va, prezzo|prezzi giusto|giusti, salvo imprevisti, fa parte,
		nessun problema|difetto|appunto, unica|unico|sola|solo cosa|punto|nota|lato
		positiva|positivo|buona|bella|bello
	`,
	whole: 'tutto perfetto ottimo benissimo fantastico',
};
