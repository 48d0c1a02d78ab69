import type { SettlementWords } from '../settlement';

export const ITALIAN_SETTLEMENTS: SettlementWords = {
	settlements: {
		settled: `
			non è|era stato|stata un|una|nessun|alcun? problema|difficoltà|disagio|dramma|fastidio,
			non è|era mai stato un problema, non ha|hanno creato|causato|dato|comportato|posto
			nessun|alcun|alcuna|nessuna? problema|problemi|difficoltà|fastidio, non ho|abbiamo avuto
			nessun|alcun|alcuna|nessuna? problema|problemi|difficoltà,
			stato|stata|andato|andata|avvenuto|avvenuta|filato|filata|svolto|svolta|fatto|fatta senza
			nessun|nessuna|alcun|alcuna?
			problema|problemi|intoppi|intoppo|difficoltà|complicazioni|storie|discussioni,
			andato|andata|andati|filato|filata tutto?
			liscio|liscia|lisci|benissimo|a-buon-fine|alla-perfezione, è|sono stato|stata
			molto|davvero|super|veramente|piuttosto semplice|facile|rapido|rapida|veloce, è|era
			stato|stata
			semplicissimo|semplicissima|facilissimo|facilissima|rapidissimo|rapidissima|velocissimo|velocissima|immediato|immediata|un-gioco-da-ragazzi|una-passeggiata|indolore,
			semplice|facile|rapido|rapida|veloce e
			veloce|rapido|rapida|semplice|facile|gratuito|gratuita, senza fare|farmi|farci
			domande|storie|problemi
		`,
		closing: `
			senza nessun|nessuna|alcun|alcuna|il-minimo|particolari|troppi?
			problema|problemi|intoppi|intoppo|difficoltà|complicazioni|storie|discussioni|discutere|domande,
			nessun|zero problema|problemi
		`,
		ahead: `
			nessun|senza|zero problema|problemi|difficoltà ..
			cambiare|restituire|rendere|cambiarlo|restituirlo|cambio|reso|sostituzione|rimborso
		`,
		open: `
			ancora irrisolto|irrisolta|aperto|aperta|in-sospeso, tutt' altro che
			liscio|semplice|facile, tutto altro che liscio|semplice|facile, non è|era stato? un
			problema da-poco|piccolo|qualsiasi, non è|era stato? un piccolo problema
		`,
		mend: `
			risolto, risolta, risolti, risolte, sostituito, sostituita, sostituiti, sostituite,
			rimborsato, rimborsata, rimborsati, corretto, corretta, corretti, riparato, riparata,
			riparati, sistemato, sistemata, sistemati, gestito, gestita, gestiti, rispedito,
			rispedita, reinviato, reinviata, rimesso, rimessa, rifatto, rifatta, chiarito, chiarita,
			trattato, trattata, evaso, evasa
		`,
		exchange: `
			cambiato, cambiata, cambiati, cambiate, accettato, accettata, ritirato, ritirata, ripreso,
			ripresa, inviato|mandato|spedito un altro
		`,
		manner: `
			subito, immediatamente, velocemente, rapidamente, prontamente, tempestivamente,
			facilmente, all' istante, sul momento|posto, in giornata, il giorno dopo|stesso, lo stesso
			giorno, gratis, gratuitamente, a costo zero, gentilmente, con gentilezza, perfettamente,
			egregiamente, al volo, brillantemente, in un attimo|baleno, in poco tempo, in ..
			minuti|minuto|ore|ora, in un giorno, senza
			problema|problemi|costi|spese|storie|discutere|discussioni|domande|intoppi|difficoltà,
			senza alcun|nessun|nessuna|alcuna problema|costo|difficoltà|spesa, senza fare|farmi
			domande|storie, senza battere ciglio
		`,
	},
	otherwise: `
		non è un problema mio, nessun|un problema per gli altri, senza problemi di, subito
		rotto|rotta|dopo|annerito, in ritardo
	`,
	between:
		'è sono stato stata stati state era ha hanno mi si ci lo la li le me ve ancora affatto ' +
		'proprio certo per niente molto così davvero esattamente sempre andato andata mai più',
	standIns:
		'e è sono stato stata stati state mi ci lo la si che questo ciò tutto hanno ha me poi ' +
		'anche',
	doubts:
		'dicevano diceva detto dicono dice assicurato assicurano promesso promettono presunto ' +
		'teoricamente deve devono dovrebbe bisogna prima finché',
};
