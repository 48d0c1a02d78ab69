import type { QuestionWords } from '../question';

export const ITALIAN_QUESTIONS: QuestionWords = {
	questions: {
		improve: `
			migliorare|migliorato|migliorarci|migliorabile|miglioramento|miglioreresti|migliorerebbe,
			fare|fatto meglio|diversamente, meno piaciuto|piaciuta|gradito, piaciuto|piaciuta meno|di
			meno?, non ti|le|vi è? piaciuto|piaciuta, mancato|mancava|mancare,
			cambieresti|cambierebbe|cambiare, deluso|delusa, cosa non .. piaciuto, di meno, meno,
			punti|punto deboli|debole|negativi, debolezza|debolezze,
			potremmo|potrebbe|avremmo|dovremmo|sarebbe .. meglio, dovremmo|dobbiamo|potremmo|possiamo ..
			cambiare|correggere|lavorare|sistemare|ottimizzare, su cosa|che .. lavorare, non ha|hanno?
			funzionato|funziona|convinto, non è andato, cosa|che manca, servirebbe|vorrebbe|serve|manca
			per .. 10|dieci, lasciato|lascia a desiderare, faresti|farebbe|faremmo|dovremmo ..
			diversamente, come possiamo|potremmo, cosa|che non va, sarebbe piaciuto|piaciuta,
			aspettavi|aspettava .. diverso, miglioramenti, potrebbe .. migliore, vorresti|vorrebbe ..
			diverso|vedere, quali cambiamenti, aspetti negativi
		`,
		concern: `
			impedito|impedisce|fermato|frenato|trattenuto, esit*, dubbio|dubbi, preoccup*, timor*, paura,
			problem*, difficoltà, difficile, ostacol*, frustr*, lament*, reclamo|reclami, non
			acquistato|comprato|completato|ha, abbandonat*, andato storto|male,
			infastidito|infastidita|fastidio, errori, un errore, poco chiaro, non .. chiaro, confuso,
			inconveniente|inconvenienti, innervosito|irritato
		`,
		liked: `
			più piaciuto|piaciuta|apprezzato|gradito, piaciuto|piaciuta|apprezzato di|maggiormente|più
			più?, cosa|che|qualcosa .. piaciuto|piace|apprezzato, punti di? forza|positivi, convinto,
			andato bene, perché ci|hai|ha scelto, ci ha|hai scelto, facciamo bene, preferito,
			continuare|mantenere a? fare?, apprezzi|apprezza|apprezzate|apprezzato di|maggiormente|più
			più?, apprezzi|apprezza|apprezzate, colpito positivamente|piacevolmente,
			preferisci|preferisce|preferite, cosa|parte|aspetto|esperienza migliore|bella|bello,
			migliore|bella cosa|parte, amato|adorato, reso|resa|rende felice|contento|contenta, di
			bello|buono|positivo, positivo|positiva|positivamente, punto di forza, perché
			acquisti|compri|ordini|scegli|torni, abbiamo|avete|hanno|ha fatto bene, più
			soddisfatto|soddisfatta|soddisfatti|contento|contenta, colpito di più, colpito maggiormente,
			pregio|pregi
		`,
		comment: `
			altro da aggiungere|dire, qualcos' altro, commento|commenti, osservazion*,
			vuole|vuoi|desidera|desideri aggiungere|dirci|condividere
		`,
		reason: `
			perché, ragion*, spieg*, motivazion*, come mai, perché hai|ha|avete|has scelto questo|questa
			voto|punteggio|valutazione|risposta, scelto questo|questa voto|punteggio|valutazione|risposta,
			più sul|sulla|del|della tuo|tua|suo|sua voto|punteggio|valutazione|risposta|giudizio,
			portato|spinto|indotto .. voto|punteggio|valutazione|giudizio, influenzato,
			motiva|motivi|motivare, dipende|dipeso
		`,
		fact: `
			come ci|hai|ha conosciuto|trovato|scoperto|saputo conosciuto?|trovato?, per chi, quale
			occasione, cosa hai|ha acquistato|comprato|ordinato, quali prodotti|articoli|gioielli .. acquistato|acquista|comprato|compra, quando hai|ha acquistato|comprato|ordinato|ricevuto, quanto spesso, descrive|descrivono .. meglio
		`,
		yesNo: `
			ci consiglieresti|consiglierebbe|consigli, è, hai, sei, siete, consiglieresti|consiglierebbe,
			acquisteresti|acquisterebbe, compreresti|comprerebbe, ordineresti|ordinerebbe,
			torneresti|tornerebbe, erano, avete
		`,
		approval: `
			ci consiglieresti|consiglierebbe|consigli, compreresti|comprerebbe, ordineresti|ordinerebbe,
			torneresti|tornerebbe, acquisteresti|acquisterebbe, consigl*, raccomand*, soddisfatt*, felice,
			piaciuto|piaciuta, semplice, ancora, tempo, aspettative, trovato, risolto,
			risolto|risolvere|risolti|risposto .. problema|problemi|dubbi|dubbio|reclamo,
			problema|problemi|reclamo|dubbio|dubbi .. risolto|risolti|chiarito|chiariti|gestito,
			giusto|giusta|adeguato|perfetto, corrisponde|corrispondeva, tornerai|tornerà|torneresti,
			aiutato|aiutata|aiutati, chiaro|chiara, piacevole, gradito, apprezzato,
			veloce|rapida|rapido|corretto|corretta|buono|buona|gentile,
			ricompreresti|ricomprerebbe|ricomprerai, aspettavi|aspettava
		`,
		suggestion: `
			suggerimento|suggerimenti
		`,
		good: `
			bello|bella|buono|buona|bene|piacevole|ami|ama
		`,
		bad: `
			peggiore|peggio|brutto|brutta|difetto|difetti|bloccato|complicato|difficile|scomodo|sgradevole
		`,
	},
	otherwise: `
		più o meno, come possiamo contattarti|contattarla|aiutarti|aiutarla
	`,
};
