import type { ShortAnswerWords } from '../shortAnswer';

export const ITALIAN_SHORT_ANSWERS: ShortAnswerWords = {
	answers: {
		noAnswer: `
			non applicabile, nessun commento, nessuna risposta, no comment, preferisco non rispondere, non
			si applica
		`,
		nothing: `
			niente, nulla, proprio niente, proprio nulla, assolutamente niente, assolutamente nulla,
			niente di particolare, nulla di particolare, niente in particolare, nulla in particolare,
			niente altro, nient altro, null altro, niente da migliorare, nulla da migliorare, niente da
			dire, nulla da dire, niente da ridire, nulla da ridire, niente da aggiungere, nulla da
			aggiungere, niente da segnalare, nulla da segnalare, niente da cambiare, nessuno, nessuna,
			nessun problema, nessun reclamo, nessun suggerimento, nessuna lamentela, nessun miglioramento,
			nessuna critica, nessun dubbio, senza problemi, non mi viene in mente niente, non mi viene in
			mente nulla, non cambierei niente, non cambierei nulla, non c e niente, niente di che
		`,
		everything: `
			tutto, assolutamente tutto, tutto quanto, tutto in generale, proprio tutto, un po tutto, un po
			di tutto
		`,
		allGood: `
			tutto bene, tutto ok, tutto perfetto, tutto ottimo, tutto a posto, tutto apposto, va tutto
			bene, e tutto perfetto, e tutto ok, tutto benissimo, e andato tutto bene, tutto e andato bene,
			era tutto perfetto, tutto era perfetto, va bene cosi, mi e piaciuto tutto, mi piace tutto,
			continuate cosi, molto soddisfatto, molto soddisfatta, tutto molto bello, tutto eccellente
		`,
		yes: `
			si, certo, certamente, sicuramente, assolutamente si, certo che si, ovviamente, si certo,
			volentieri, senz altro, probabilmente, senza dubbio, assolutamente
		`,
		no: `
			no, per niente, per nulla, probabilmente no, credo di no, assolutamente no, no grazie, non
			proprio, non molto, non ancora, per ora no, al momento no, certo che no, no niente, no nulla,
			mai, direi di no
		`,
		dontKnow: `
			non so, non lo so, boh, non saprei, non saprei dire, nessuna idea, non sono sicuro, non sono
			sicura, difficile dirlo, non ricordo, forse, non ne ho idea, bo, mah
		`,
	},
	fillers: `
		grazie, grazie mille, sinceramente, onestamente, per ora, al momento, per il momento, finora,
		direi, credo, secondo me, davvero, veramente, da parte mia, in realta
	`,
};
