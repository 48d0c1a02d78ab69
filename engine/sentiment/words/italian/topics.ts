import type { TopicWords } from '../topic';

export const ITALIAN_TOPICS: TopicWords = {
	topics: {
		shipping: {
			mentions: `
				spedizion*, spedito|spedita|spediti|spedite, spedire, consegn*, corriere*, corrieri,
				pacco|pacchi, pacchetto, poste, postino, dogana*, doganali, tracking, tracciamento,
				tracciabilità, costi|spese di spedizione, arrivato|arrivata|arrivati|arrivate, arrivare,
				arriva, tempi|tempo|termini di consegna|spedizione, dhl, gls, bartolini, brt, ups, punto di
				ritiro, ricevuto|ricevuta
			`,
			praise: `
				spedizione|consegna|arrivato|arrivata|arrivati|spedito|consegnato|ricevuto ..
				veloce|velocissima|rapida|rapidissima|veloci|puntuale|puntualissima|perfetta|gratuita|gratis|presto|subito|anticipo|tempo|tempi|impeccabile|ottima|velocemente|precisa,
				veloce|rapida|ottima|velocissima|rapidissima spedizione|consegna, nei tempi previsti, in
				anticipo, giorno dopo, tempi .. rispettati|rapidi|veloci|brevi, velocità ..
				consegna|spedizione, arrivato integro|perfetto
			`,
			faults: `
				ritard*, in ritardo, spedizione|consegna|pacco|ordine|corriere ..
				lenta|lento|lentissima|tardi|ritardo|perso|smarrito|mai|cara|costosa|danneggiato|lunga|lunghi|lunghissima|troppo|pessima|pessimo|bloccato,
				tempi .. lunghi|lunghissimi|biblici|eterni|attesa, non|mai|ancora ..
				arrivato|arrivata|arrivati|consegnato|ricevuto|spedito|arriva|consegnata|ricevuta,
				aspett* .. settimane|mesi|ancora|giorni|pacco|ordine|troppo, settimane|mesi ..
				attesa|aspettare|ritardo|arrivare, spese|costi di spedizione ..
				alti|alte|elevate|elevati|care|eccessive|eccessivi, dove è|dov'|sono è? il
				mio|ordine|pacco, bloccato|fermo .. dogana, indirizzo sbagliato|errato,
				arrivato|arrivata .. tardi|rotto|rotta|danneggiato, pacco smarrito|perso,
				articolo|prodotto|ordine|pacco sbagliato|errato, pacco fermo
			`,
		},
		price: {
			mentions: `
				prezzo|prezzi, costo|costi, costa, costava, costato, sconto|sconti, offert*, promozion*,
				buono sconto, codice sconto|promozionale, coupon, qualità prezzo, rapporto qualità
				prezzo, saldi, tariff*, iva, per|a questo|quel prezzo, soldi buttati|spesi|sprecati,
				troppi|tanti|più|meno soldi, pagato .. euro|caro|tanto, per quello che costa
			`,
			praise: `
				economico|economica|economici|economiche, conveniente|convenienti, accessibile|accessibili,
				abbordabil*, prezzo|prezzi ..
				buono|buoni|ottimo|ottimi|giusto|giusti|ragionevole|ragionevoli|onesto|onesti|contenuto|contenuti|basso|bassi|accessibile|accessibili|competitivo|competitivi|imbattibile|imbattibili|conveniente|convenienti|interessante,
				ottimo|ottimi|buon|buoni|miglior|giusto|super prezzo|prezzi,
				ottimo|buon|eccellente|miglior|giusto rapporto qualità prezzo, rapporto qualità prezzo ..
				ottimo|buono|eccellente|imbattibile|perfetto|giusto|top, vale .. soldi|prezzo|pena|tutti, ne
				vale la pena, affare, ottimo affare, a buon mercato
			`,
			faults: `
				caro|cara|cari|care, carissim*, troppo|molto|un|po|abbastanza|piuttosto
				caro|cara|cari|care|costoso|costosa, costoso|costosa|costosi|costose, prezzo|prezzi ..
				alto|alti|elevato|elevati|eccessivo|eccessivi|esagerato|esagerati|assurdo|assurdi|aumentato|aumentati|esorbitante|folle|folli|spropositato,
				truff*, furto, rapina, fregatura, non .. vale|valgono .. prezzo|soldi|pena|costa, non vale,
				soldi .. buttati|sprecati|persi, buttare .. soldi, abbassare|ridurre .. prezzo|prezzi,
				prezzi più bassi, più economico|economici|conveniente, aumento .. prezzi|prezzo, addebitato
				.. due|doppio, costi nascosti, pessimo rapporto qualità prezzo
			`,
		},
		quality: {
			mentions: `
				qualità, material|materiale|materiali, finitura*, finiture, fattura, chiusura*,
				chiusure, placcat*, placcatura, doratura, nichel, incision*, inciso|incisa, durevolezza,
				cerniera, cucitur*, moschettone, gancio, lavorazione, pietra|pietre è|sono|brillano,
				la|di durata, piombo, cadmio
			`,
			troubles: 'richiamo del|dei|prodotto, nel richiamo',
			praise: `
				buona|ottima|alta|eccellente|grande|bella|migliore|massima|super qualità|fattura,
				buon|buono|ottimo|ottimi|eccellente|bellissimo|buoni|eccellenti
				prodotto|prodotti|materiale|materiali|articolo|articoli, ottime|belle|buone
				finiture|rifiniture, di qualità, qualità ..
				ottima|buona|eccellente|alta|altissima|perfetta|top|superiore|impeccabile|incredibile|fantastica,
				resistent*, solido|solida|solidi, robust*, duraturo|duratura|durevole, ben|benissimo
				fatto|fatta|fatti|fatte|rifinito|rifinita, fatto|fatta|fatti bene|benissimo, curato ..
				dettagli, cura .. dettagli, non si ossida|annerisce|scolorisce|rovina|rompe,
				anallergic*, ipoallergenic*, come nuovo|nuova|nuovi|nuove, brilla|brillano ..
				giorno|nuovo|nuovi, come il primo giorno, sembra|sembrano .. appena
				comprato|nuovo|nuova|nuovi, nessuna allergia|irritazione
			`,
			faults: `
				pessima|scarsa|bassa|cattiva|mediocre|scadente qualità|fattura, qualità ..
				pessima|scarsa|bassa|mediocre|scadente|calata|peggiorata|deludente|terribile|lascia,
				scadent*, rotto|rotta|rotti|rotte, rompe, rompono, ruppe, si è|sono ..
				rotto|rotta|rotti|rotte|staccato|staccata|spezzato|spezzata|annerito|annerita|scolorito|scolorita|ossidato|ossidata|rovinato|rovinata|aperto|staccate,
				spezzat*, difett*, difettos*, fragile|fragili, graffi*, graffiat*, storto|storta,
				piegat*, arruggin*, ruggine, anneri*, ossida*, scolori*, sbiadi*, perso ..
				colore|doratura|brillantezza|lucentezza, dito|dita|pelle|collo|orecchie ..
				verde|verdi|nero|nera, doratura|placcatura|colore ..
				andata|via|va|staccata|consumata|sparita, pietra|pietre|perla|brillantino ..
				caduta|cadute|persa|manca|mancante|staccata|mancano|perse, allergi*, allergic*,
				prurito, irrita*, sfogo, infezione, infiamma*, patacca, robaccia, schifezza,
				plasticos*, fatto|fatta|rifinito male, non chiude|funziona|dura|tiene, dura poco,
				durato|durata poco, chiusura|gancio|moschettone ..
				rotta|rotto|difettosa|apre|difficile|chiude|debole|lenta, danneggiat*, rovinat*,
				errore .. incisione, di|sembra plastica, oro|argento|pietra|pietre ..
				finto|finta|finte|falso, è spazzatura, macchie rosse, gonfio|gonfia|gonfiato,
				vesciche, bolle, pelle|dito|dita|orecchio|orecchie|lobo|lobi|collo ..
				rossa|rosso|rosse|rossi|irritat*|gonfi*|prude|infiammat*
			`,
		},
		sizing: {
			mentions: `
				taglia|taglie, misur*, dimension*, lunghezza, larghezza, regolabil*, vestibilità, guida alle
				taglie, veste, calza, calzata, calzano, mi sta, mi stanno
			`,
			praise: `
				taglia|misura|misure|vestibilità|lunghezza|dimensione|dimensioni ..
				perfetta|perfetto|perfette|giusta|giuste|corretta|ideale|ottima|precisa|esatta,
				veste|calza|sta|stanno|vestono|calzano ..
				perfettamente|bene|benissimo|perfetto|pennello|perfetta|divinamente, taglia giusta|perfetta,
				comodo|comoda|comodi|comode, comodissim*, confortevol*
			`,
			faults: `
				troppo|molto|un|po|più|decisamente
				piccolo|piccola|piccoli|piccole|grande|grandi|stretto|stretta|largo|larga|lungo|lunga|corto|corta|pesante|pesanti,
				non .. va|entra|calza|calzano|veste|sta, taglia|taglie|misura|misure|misura ..
				sbagliata|sbagliate|errata|piccola|grande|piccole|corrisponde|corrispondono|precisa,
				taglia sbagliata, veste|vestono|calza piccolo|grande|male|stretto|largo|poco, più
				piccolo|piccola|grande|corto|lungo di|del|rispetto|della, scomod*, più taglie, si sfila,
				scivola, non passa .. mano|dito|polso, sta|stanno
				larghissimo|larghissima|strettissimo|enorme
			`,
		},
		design: {
			mentions: `
				design, stile, stili, modello|modelli, colore|colori, estetica|esteticamente,
				collezion*, varietà, assortimento, look, scelta di, alla|di moda, fantasie, disegni,
				disegno|disegni originale|originali|particolare|particolari
			`,
			praise: `
				bello|bella|belli|belle, bel|bell'|bei|begli
				anello|anelli|bracciale|braccialetto|ciondolo|orecchini|gioiello|gioielli|pezzo|modello, bellissim*, elegant*, raffinat*, carin*, grazios*, luccica,
				luccicante, come .. foto|descrizione|immagine|descritto, conforme ..
				foto|descrizione|immagine, uguale .. foto|immagine, ampia|vasta|buona|grande|tanta
				scelta|varietà|gamma, vasto|ampio assortimento, scelta .. ampia|vasta, minimalista, di
				classe,
				pezzo|gioiello|anello|anelli|collana|collane|bracciale|bracciali|orecchini|modello|modelli|oggetto
				..
				unico|unici|meraviglioso|meravigliosa|meravigliosi|splendido|splendida|splendidi|stupendo|stupenda|stupendi|moderno|particolare|particolari|originale|originali|delicato|delicata|delicati,
				splendido|splendida|splendidi|stupendo|stupenda|stupendi|meraviglioso|meravigliosa
				gioiello|anello|anelli|collana|bracciale|orecchini|ciondolo|modello,
				ricevo|ricevuto|tanti complimenti, chiedono|chiede .. dove
			`,
			faults: `
				brutto|brutta|brutti|brutte, bruttissim*, orribil*, pacchian*, banal*, noios*, antiquat*,
				fuori moda, diverso|diversa|diversi .. foto|immagine|descrizione|sito, non ..
				come|conforme|corrisponde|uguale|simile .. foto|immagine|descrizione?, non
				corrisponde|corrispondono, colore .. diverso|sbagliato|differente|spento, colore sbagliato,
				più scelta|modelli|colori|varietà|assortimento, poca|scarsa scelta|varietà, poco
				assortimento, non è .. mio stile|gusto, sembra finto|finta|bigiotteria|plastica|economico
			`,
		},
		packaging: {
			mentions: `
				confezion*, imball*, packaging, pacco regalo, scatola|scatole|scatolina, sacchetto,
				astuccio, cofanetto, fiocco, nastro, carta regalo, biglietto|bigliettino, busta|bustina,
				incartat*, presentazione, confezione|carta|scatola|busta|pacchetto regalo
			`,
			praise: `
				ben|perfettamente|benissimo|accuratamente
				confezionato|confezionata|imballato|imballata|imballati|confezionati|incartato|protetto,
				confezione|imballaggio|packaging|scatola|scatolina|presentazione|pacchetto|astuccio ..
				bella|bello|bellissima|bellissimo|curata|curato|elegante|perfetta|perfetto|ottimo|ottima|impeccabile|raffinata|carina|splendida,
				bella|bellissima|elegante|ottima|splendida|curata
				confezione|scatola|scatolina|presentazione, bel|bellissimo|ottimo|perfetto|splendido
				imballaggio|packaging|regalo|pacchetto|imballo, regalo perfetto|ideale|gradito|azzeccato,
				idea regalo
			`,
			faults: `
				troppo|eccesso|eccessivo|troppa .. imballaggio|plastica|cartone|packaging|imballo,
				imballato|confezionato|imballata|confezionata|imballati male,
				confezione|imballaggio|scatola|pacchetto|busta|astuccio|imballo|packaging ..
				rotta|rotto|danneggiata|danneggiato|aperta|aperto|schiacciata|schiacciato|strappata|strappato|scadente|pessimo|pessima|povera|povero|sporca|vuota|vuoto|scarso|scarsa|ammaccata,
				senza scatola|confezione|imballaggio|sacchetto|astuccio, non .. era|è|c'|arrivato ..
				confezionato|confezione|scatola, manca|mancava .. scatola|confezione|sacchetto|biglietto
			`,
		},
		service: {
			mentions: `
				servizio clienti, assistenza, assistenza clienti, servizio|servizi, personale, staff,
				commess*, venditor*, negoziante, operator*, comunicazion*, contatt*, risposta|risposte,
				risposto, rispondono, rispondere, email, mail, e-mail, telefono, chat, whatsapp,
				supporto, reclam*, camerier*, cortesia, titolare, qualità del|nel|dell'
				servizio|assistenza|accoglienza, servizio|assistenza di qualità
			`,
			praise: `
				gentil*, disponibil*, cortese|cortesi, educat*, professional*, preparat*, efficient*,
				simpatic*, ottimo|buon|eccellente|impeccabile|perfetto|miglior|super
				servizio|personale|staff|supporto|venditore, ottima|buona|eccellente|pronta|perfetta|massima
				assistenza|comunicazione|disponibilità|risposta|cortesia,
				servizio|assistenza|personale|staff|comunicazione|supporto ..
				ottimo|ottima|eccellente|impeccabile|perfetto|perfetta|gentile|gentilissimo|cortese|veloce|rapido|rapida|disponibile|disponibilissimo|efficiente|fantastico|top,
				risposto|risposta|risolto ..
				subito|velocemente|rapida|immediata|immediatamente|rapidamente|tempestiva|celermente,
				servito|serviti|accolti|accolto bene
			`,
			faults: `
				maleducat*, scortes*, sgarbat*, antipatic*, arrogant*, incompetent*,
				pessimo|scarso|cattivo|nessun|inesistente|lento servizio|supporto|personale|venditore,
				pessima|scarsa|nessuna|zero|inesistente|cattiva assistenza|comunicazione|risposta,
				servizio|assistenza|personale|staff|comunicazione|supporto ..
				pessimo|pessima|scarso|scarsa|lento|lenta|inesistente|scadente|maleducato|scortese|terribile|orribile|assente|deludente|vergognoso|vergognosa|incompetente,
				nessuno .. risponde|risposto|aiuta|aiutato|rispondeva, non|mai ..
				rispondono|risposto|risponde|risposta|risolto|rispondete|rispondevano|aiutato|contattato,
				impossibile .. contattare|contattarli|parlare, senza risposta, ignorat*, ignorano,
				caduta la linea|chiamata
			`,
		},
		returns: {
			mentions: `
				reso|resi, restitui*, restituzion*, rimbors*, rimborso, cambio taglia|merce|del,
				cambiare|cambiarlo|cambiato, sostitu*, garanzia, riparazione|riparato, annull*, recesso,
				soldi indietro
			`,
			praise: `
				reso|resi|rimborso|restituzione|cambio|sostituzione ..
				facile|facili|semplice|veloce|rapido|rapida|gratuito|gratuiti|gratis|immediato|immediata|problemi,
				facile .. restituire|rendere|reso|cambiare, rimborsato|sostituito|rimborsata ..
				subito|velocemente|immediatamente|rapidamente|problemi, reso gratuito
			`,
			faults: `
				non|mai|nessun|ancora|negato|rifiutano ..
				rimborso|rimborsato|rimborsata|rimborsano|rimborsati|reso,
				voglio|chiedo|esigo|aspetto|attendo|pretendo .. rimborso|soldi|rimborsato,
				reso|resi|rimborso|restituzione|cambio ..
				difficile|complicato|complicata|lento|lungo|costoso|pagamento|impossibile|negato|carico|rifiutato|caro,
				dovuto|dovuta|costretto|costretta ..
				restituire|rendere|restituirlo|renderlo|rimandare|cambiare, rimandato indietro, spese di
				reso|restituzione, ordine annullato, annullato .. ordine, restituito, restituiti, ho
				reso, aspetto|attendo|aspettando ancora? .. rimborso|soldi, reso spedito, ancora
				nessun|nessuno rimborso
			`,
		},
		website: {
			mentions: `
				sito|siti, sito web|internet, pagina|pagine, negozio online, app, applicazione,
				pagamento|pagamenti, pagare con, paypal, carta di credito, carrello, accesso, accedere,
				login, account, password, navigazione, ricerca, filtro|filtri, descrizione|descrizioni,
				foto del|sul, newsletter, link, ordinare, processo di acquisto, procedura, klarna,
				acquisto online, satispay
			`,
			praise: `
				sito|app|acquisto|pagamento|navigazione|ordine|pagina|procedura ..
				facile|semplice|chiaro|chiara|intuitivo|intuitiva|veloce|pratico|completo|bello|fluido|ben,
				facile .. ordinare|acquistare|navigare|usare|trovare|comprare, bel|ottimo|bellissimo
				sito, facilità .. acquisto|uso|navigazione|pagamento, ordinare è|era stato|stata? ..
				facile|semplice|gioco|veloce
			`,
			faults: `
				sito|app|pagina|pagamento|carrello|link|codice|login ..
				lento|lenta|funziona|funzionava|funzionato|bloccato|blocca|confuso|confusa|errore|rifiutato|complicato|complicata|difficile|fallito|male|valido|crasha,
				errore|errori .. sito|pagina|pagamento, non ..
				riesco|riuscito|riuscita|permette|possibile ..
				pagare|acquistare|accedere|ordinare|entrare, troppe mail|email|newsletter|pubblicità,
				troppi passaggi, più|migliori foto|metodi di pagamento|descrizioni|informazioni,
				migliorare .. sito|app|navigazione, codice sconto .. funziona|funzionava|valido,
				app|sito|pagina .. blocca|bloccata|crasha|pianta|lenta|lento|carica
			`,
		},
		stock: {
			mentions: `
				scorte, disponibilità, stock, riassortiment*, preordine, lista d' attesa, edizione limitata,
				giacenza
			`,
			praise: `
				sempre|tutto disponibile|disponibili, di nuovo disponibile|disponibili, ottima|buona
				disponibilità di|dei, in pronta consegna
			`,
			faults: `
				esaurit*, non|mai|più .. disponibile|disponibili|magazzino|stock, non disponibile, fuori
				produzione, indisponibil*, terminat*, scorte .. finite|esaurite|limitate, carenza, poche
				scorte, ordine annullato
			`,
		},
		ethics: {
			mentions: `
				etic*, sostenib*, ambient*, ecologic*, eco, ricicla*, riciclo, commercio equo, equo e?
				solidale, responsabil*, provenienza, trasparenz*, trasparente, fatto|fatti|fatta a mano,
				artigian*, locale|locali prodotti?, biologic*, vegan*, lavoro minorile, condizioni di
				lavoro, pianeta, made in, prodotto in, impronta, valori
			`,
			praise: `
				sostenibile|sostenibili, ecologico|ecologica|ecologici, etico|etici|etica,
				riciclato|riciclata|riciclati, commercio equo, equosolidale, fatto|fatta|fatti|fatte a mano,
				artigianale|artigianali, made in italy, rispett* .. ambiente|pianeta, produzione
				locale|etica|sostenibile|artigianale|italiana
			`,
			faults: `
				non|poco|per|manca .. sostenibile|etico|ecologico|trasparente|trasparenza|riciclabile,
				greenwashing, lavoro minorile, sfruttamento, inquina*, troppa plastica, eccesso di plastica,
				plastica inutile, mancanza di trasparenza, made in china, prodotto|fatto|arriva in|dalla
				cina, dalla cina, più sostenibile|sostenibili|sostenibilità|trasparenza|ecologico, spreco
			`,
		},
	},
	otherwise: `
		carta|buono regalo, carte regalo, cara azienda|redazione, caro|cari amico|amici|saluti, per
		favore, in forma, a forma di, in modo, senza problemi, nessun problema, in particolare,
		nulla da dire, a disposizione, più o meno, cari saluti, cordiali saluti, in fatto di, a
		parte, sul posto, bella esperienza, bello schifo, bella fregatura, bel|bella|bello
		lavoro|giorno|sorpresa|gesto|pensiero|idea|squadra, unica cosa, il bello è,
		bel|bello|bella|bellissimo|bellissima negozio|ricordo|momento|vetrina|esperienza,
		chiusura|fermaglio|catenina|pietra nuova|nuovo, nuova|nuovo|altra|altro
		chiusura|fermaglio|catenina|pietra
	`,
	goods:
		'anello anelli collana collane bracciale bracciali braccialetto braccialetti orecchino orecchini ' +
		'ciondolo ciondoli catenina catena pendente pendenti gioiello gioielli orologio spilla medaglione ' +
		'cerchi pezzo pezzi prodotto prodotti articolo articoli pietra pietre perla perle oro argento ' +
		'diamante vestito borsa',
};
