import type { SignalWords } from '../signal';

export const ITALIAN_SIGNALS: SignalWords = {
	signals: {
		churn: `
			non|mai .. compro|comprerò|acquisterò|acquisto|ordino|ordinerò|compreremo|tornerò|ordinato ..
			più|mai|nulla|niente, mai più, mai piu, non comprerò|acquisterò|ordinerò|tornerò .. più|mai,
			perso un|una|me cliente, avete perso, perdete un|una cliente, cancell*|chius*|disdi*|elimin*
			.. account|abbonamento|iscrizione|conto, disdetta, disiscriv*, non .. sarò|sono più ..
			cliente, smesso|smetto|smetterò di comprare|acquistare|ordinare, non .. rivedrete|rivedranno
			più, chiuso con voi|questo|loro, non .. riacquist*|ricompr*, ultima volta che
			compro|acquisto|ordino, è|sarà stato il mio ultimo acquisto|ordine, ultimo acquisto|ordine
			da|con|su, non mi rivedrete|rivedranno|vedrete|vedranno più|mai
		`,
		switching: `
			da|in un'|un'|altri|altro|altra altra|altro|parte parte|negozio|sito|gioielleria?, cerc*
			.. alternativa|alternative|altro|altra, alternative, alla|dalla|verso la? concorrenza,
			acquist*|compr*|ordin*|andrò|vado|rivolg*|cerch* .. altrove,
			acquist*|compr*|ordin*|andrò|vado|rivolg* .. altro|altra|altri
			negozio|marchio|marca|sito|gioielleria|fornitore|venditore, a un|ad altro|altra
			negozio|gioielleria|marca|sito, pass*|cambi*|vado|andrò|rivolg* .. alla|dalla
			concorrenza, pass*|cambi*|vado|andrò|rivolg* .. altro|altra marca|negozio|marchio|sito,
			ormai|ora|adesso compro|vado|ordino|prendo da, da ora|adesso in poi compro|vado
		`,
		urgent: `
			reazione|reazioni allergica|allergiche, sfogo cutaneo|allergico, orticaria,
			eruzione|eruzioni, gonfi* .. dito|orecchio|lobo|pelle|orecchie, gonfiore, infett*,
			infezione|infezioni, sanguin*, tagliat* .. dito|mano|la|il|mi, mi ha|sono tagliat*,
			ferit* .. dito|mano|orecchio|si|mi, mi sono|ha ferit*, bruciat* .. pelle|dito|collo|mi,
			bruciatura, ustion*, pronto soccorso, dermatologo, dermatologa, ingoiat*|ingerit*,
			soffoca*, pericolos*, richiamo del prodotto, prodotto richiamato, tossic*, avvelen*,
			contiene|presenza di? piombo|nichel|cadmio, avvocat*, vie legali, azione legale,
			denunci*, polizia, carabinieri, frode, addebito|pagamento non|fraudolento autorizzato?,
			carta clonata|rubata, hacker*, urgent*, urgentemente, al più presto, il prima possibile,
			quanto prima, immediatamente .. contatt*|rispond*|rimbors*, matrimonio .. domani,
			esplos*, preso fuoco, dal|al|il medico, in tribunale, molto urgente, in|all' ospedale,
			il|al|del|dal|nel|di|un richiamo, piombo, metalli pesanti,
			pelle|dito|dita|collo|orecchio|orecchie|lobo|lobi|polso ..
			verde|verdi|rossa|rosso|rossi|rosse|nera|nero|irritat*|prude|brucia|gonfi*, prurito,
			irritazione, è|sono sicur* .. per|indossare|portare, devo ..
			restituir*|rimandar*|preoccupar*, ho bisogno|serve .. oggi|domani,
			matrimonio|battesimo|compleanno è .. sabato|domenica|domani|venerdì, cadmio, mi
			prude|prudono|brucia, è diventat* .. verde|nero|nera|rosso|rossa,
			macchie|bolle|chiazze|puntini|bollicine|sfoghi rosse|rossi|verdi|nere,
			messo|mette|metteva|messa .. bocca, venire|venut*|spuntat*|uscit* ..
			bolle|vescicole|sfogo|macchie|prurito, contengono|contenere .. nichel|piombo|cadmio,
			pelle|orecchie|orecchio ha|hanno reagito,
			mio|mia|miei|mie .. coinvolto|coinvolta|coinvolti|coinvolte, dovrei|bisogna .. buttare|buttarli|buttarla|buttarlo|gettare, è .. allergia al nichel, porto|indosso|metto|portavo .. mal di testa, non arriva|arrivano|arriverà|arrivasse .. matrimonio|compleanno|battesimo|funerale|comunione|laurea,
			lotto|lotti richiamato|richiamati|ritirato|ritirati|coinvolto|coinvolti, bollicine|bolle|brufoli|macchie .. lobo|lobi|orecchio|orecchie|collo|dito|dita|pelle|polso
		`,
		complaint: `
			reclamo|reclami, lament* .. per|del|che, lamentela, lamentele, orribile|orribili, pessim*,
			terribile|terribili, disastro, disastros*, vergogn*, inaccettabil*, scandalos*,
			rotto|rotta|rotti|rotte, si è|sono
			rotto|rotta|rotti|staccato|staccata|spezzata|spezzato|annerito|annerita|aperto, difettos*,
			difetto, danneggiat*, ossidat*, annerit*, scolorit*, non|mai|ancora ..
			arrivato|arrivata|ricevuto|risposto|rispondono|rimborsato|consegnato|risponde, non
			funziona|chiude|tiene|va, sbagliat* .. taglia|prodotto|articolo|colore|ordine|misura?,
			prodotto|taglia|articolo|ordine|colore|misura sbagliat*, manca|mancava|mancano ..
			pietra|pezzo|prodotto|articolo|pezzi, truff*, fregatura, imbroglio, pessima|scarsa
			qualità|esperienza|assistenza, voglio .. soldi|rimborso, maleducat*, troppo|molto
			caro|cara|costoso|cari, carissim*, delus*, deluden*, insoddisfatt*, non ..
			consiglio|soddisfatto|soddisfatta|raccomando|consigliato|consiglierei, sconsiglio,
			sconsigliat*, da evitare, evitate, state alla larga, non comprate|acquistate, ritardo|ritardi,
			sto ancora aspettando, ancora in attesa, arrivato rotto|danneggiato|tardi, spazzatura,
			schifezza, schifo, senza risposta, nessuna risposta, nessuno risponde, addebitato due
		`,
		praise: `
			adoro, lo|la|li|le|ho adoro|amo|adorato, perfetto|perfetta|perfetti|perfette, perfettamente,
			eccellente|eccellenti, fantastic*, meraviglios*, stupend*, splendid*, bellissim*,
			ottimo|ottima|ottimi|ottime, favolos*, spettacolar*, magnific*, impeccabil*, eccezional*,
			straordinari*, molto|davvero|veramente|proprio
			bello|bella|belli|belle|buono|buona|bene|soddisfatto|soddisfatta|soddisfatti|contento|contenta|gentili|gentile|carino|carina,
			soddisfattissim*, contentissim*, consiglio, consigliatissim*, consigliato,
			lo|la|li|vivamente|super consiglio, raccomando, complimenti, continuate così, 5|cinque stelle,
			10/10, dieci e lode, voto 10, superato .. aspettative, oltre le aspettative, grazie mille,
			mille grazie, grazie di cuore, niente|nulla da migliorare|ridire|dire|segnalare, tutto
			perfetto|ottimo|bene|ok, miglior|migliore|migliori ..
			negozio|sito|marca|acquisto|qualità|servizio, super, top, ❤, 😍, 🥰, 👏, 👍, 💯, 🤩
		`,
		question: `
			potete|potreste|può|potrebbe dirmi|aiutarmi|confermare|confermarmi|inviarmi|indicarmi|darmi,
			avete .. anche|in|ancora|disponibile, quando arriva|arriverà|sarà|tornerà|riceverò, dove
			è|posso|trovo|si, come posso|faccio|funziona|si|mai, quanto costa|tempo|dura|ci|è, perché
			non|il|la|mi|ho|è, qual è, quale misura|taglia, che taglia|misura, è possibile, sarebbe
			possibile, si può, posso cambiare|restituire|pagare|ordinare|indossar*|avere,
			vorrei|volevo|gradirei sapere|chiedere, mi chiedo se
		`,
		purchaseIntent: `
			comprerò|acquisterò|ordinerò|riacquisterò|ricomprerò ..
			ancora|altri|altro|nuovo|sicuramente|di|certamente|altre, sicuramente ..
			comprerò|acquisterò|ordinerò|tornerò|riacquisterò, tornerò ..
			comprare|acquistare|ordinare|sicuramente|acquistare, riacquisterò|ricomprerò|riordinerò,
			prossimo acquisto|ordine, prossimi acquisti, vorrei|voglio|penso ..
			comprare|acquistare|ordinare .. altro|altri|un|una|il|la?, già .. ordinato|acquistato|comprato
			.. altro|altri|un|altra, lista dei desideri, cliente abituale|fedele|affezionata|affezionato,
			nel carrello, non vedo l' ora di ordinare|comprare|acquistare, altri acquisti,
			acquisterei|comprerei|ricomprerei ancora|nuovamente|di, prenderò|comprerò|ordinerò|acquisterò
			il|la|lo|i|gli|le|un|una|anche, prendo|compro|ordino anche
		`,
	},
	otherwise: `
		non|mai .. cambi*|concorrenza|altrove, non cambierei|cambierò, mai ..
		problema|problemi|delus*|lament*, nessun reclamo|problema, nessuna
		lamentela|reazione|allergia, senza problemi|reazioni|allergie, non ..
		lament*|reclam*|allergi*|reazione|delus*|caro|cara|rotto|rotta|infezione|pericol*|urgent*|ossidat*|annerit*|scolorit*,
		niente di urgente, d' altra parte, dall' altra parte, da un' altra parte della, altra cosa,
		altra volta, sarebbe
		perfetto|perfetta|ottimo|ideale|fantastico|meglio|bello|eccellente|stupendo, non ..
		perfetto|perfetta|ottimo|ottima|eccellente|bellissimo|bellissima|eccezionale|impeccabile|consiglio|consigliato|spettacolare,
		niente di che|speciale|eccezionale, sangue freddo, quando è|ho|mi arrivato?|arrivata?, non
		manca|mancano nulla?, manca solo, come sempre|da|descritto|previsto|in|nuovo|al, mai più
		senza, non lo tolgo più, non .. tolgo|tolto più|mai, quanto prima mi, è perché, perché
		è|mi|la|il, un consiglio, qualche consiglio, senza|non|nessun|nessuna|nessuno ..
		piombo|prurito|macchie|bolle|irritazione, di richiamo, non .. diventa|diventat* ..
		verde|nera|rossa, ormai|ora|adesso compro|vado|ordino|prendo da voi|qui|tempo|anni|sempre
	`,
};
