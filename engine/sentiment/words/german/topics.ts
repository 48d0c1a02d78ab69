import type { TopicWords } from '../topic';

export const GERMAN_TOPICS: TopicWords = {
	topics: {
		shipping: {
			mentions: `
				versand*, liefer*, *lieferung, *lieferungen, zustell*, paket, pakete, päckchen,
				paketdienst*, sendung, sendungen, sendungsverfolgung, zusteller*, post, dhl, hermes, dpd,
				gls, ups, bote, zoll, zollgebühren, geliefert, verschickt, versendet, verschicken,
				versenden, ankommen, angekommen, ankunft, porto, abholstation, packstation, spedition,
				tracking
			`,
			praise: `
				schnell*|rasch*|zügig*|prompt*|flott*|blitzschnell*|pünktlich* ..
				versand*|lieferung|zustellung|geliefert|versendet|verschickt|da|angekommen,
				versand|lieferung|zustellung|paket|sendung ..
				schnell|rasch|zügig|pünktlich|prompt|flott|blitzschnell|reibungslos|super|top,
				kostenlos*|kostenfrei*|gratis versand|lieferung, ging .. schnell, kam|war ..
				schnell|pünktlich .. an?, am nächsten tag, schnelle abwicklung, gut|heil angekommen
			`,
			faults: `
				lieferverzögerung*, verspätet*, verspätung*, verzögerung*, verzögert*, zu|sehr|so|viel? spät
				.. geliefert|angekommen|an, lange*|lang lieferzeit|lieferzeiten|wartezeit|wartezeiten,
				lieferzeit|lieferzeiten|versand|lieferung ..
				lang|lange|langsam|ewig|spät|teuer|hoch|dauert|dauerte|zulange|katastrophe|schlecht,
				langsam* versand|lieferung, nicht|nie|niemals|noch ..
				angekommen|geliefert|zugestellt|erhalten|gekommen, kam|kommt|kamen .. nie|nicht .. an, nicht
				angekommen, paket|sendung|lieferung .. verloren|weg|verschwunden|beschädigt|fehlt, verloren
				gegangen, wochen|monate|ewig|tage gewartet|warten|gedauert, dauert|dauerte|gedauert ..
				wochen|monate|ewig|lange|lang|ewigkeiten, warte .. wochen|immer|monaten|tagen, falsch*
				adresse, wo ist|bleibt|sind mein|meine, versandkosten .. hoch|teuer, hohe|teure|teurer
				versandkosten|versand|porto, im|am zoll .. hängt|fest|hängen, falsch geliefert,
				unvollständig geliefert, lieferprobleme
			`,
		},
		price: {
			mentions: `
				preis*, kosten, kostet, kostete, rabatt*, gutschein*, aktionscode, angebot, angebote,
				*preis, *preise, *kosten, *gebühr, *gebühren, gebühr*, preis-leistung*,
				preis-leistungs-verhältnis, preis leistung, mehrwertsteuer, sparen, schnäppchen,
				sein|das|ihr geld wert, für das|so|dieses viel? geld, viel geld, mehr|weniger|zu viel
				geld, seinen preis wert, preiswert*, zu viel|teuer bezahlt, rabattaktion*
			`,
			praise: `
				günstig*, preiswert*, bezahlbar*, erschwinglich*, preisgünstig*,
				faire*|guter|gute|super|tolle*|angemessene*|unschlagbar*|gutes|bestes|faires|top
				preis*|preis-leistung*|angebot*, preis* ..
				gut|fair|stimmt|passt|angemessen|ok|okay|super|top|unschlagbar, preis-leistung* ..
				gut|fair|stimmt|passt|super|top|unschlagbar, preis leistung .. stimmt|top|super|passt|gut,
				wert .. jeden cent|euro|cent, jeden cent|euro wert, geld|preis wert, lohnt sich,
				schnäppchen, viel fürs geld
			`,
			faults: `
				teuer*, überteuert*, zu|sehr|viel|ziemlich|recht|extrem hoher|hohe|hohen preis*|kosten,
				hohe*|überzogene*|gesalzene*|unverschämte* preis*|kosten|gebühr*, preis* ..
				hoch|teuer|überzogen|unverschämt|gestiegen|erhöht|heftig|happig, abzocke*, wucher*,
				geldverschwendung, verschwendung, rausgeworfenes|rausgeschmissenes geld, nicht|nichts|kein*
				.. geld|preis|euro|cent wert, nicht wert, lohnt sich nicht, kostenfalle, zu viel|viele
				geld|kosten, viel geld für, kann .. nicht leisten, preiserhöhung*, billigere preise, weniger
				kosten, niedrigere preise, versteckte kosten
			`,
		},
		quality: {
			mentions: `
				qualität*, material*, verarbeitung*, verarbeitet, verschluss, verschlüsse, verschluß,
				schließe, vergoldung*, vergoldet*, sterlingsilber, nickel*, haltbar*, langlebig*,
				fassung, beschichtung, gravur*, gravier*, reißverschluss, naht, nähte, echtheit,
				legierung, emaille, ohrhaken, echtleder, lederband, stein|steine|steinchen
				sitzt|sitzen|sind|ist, blei, bleihaltig*, cadmium*, geprüft*,
				prüfzertifikat*, glanz
			`,
			troubles: 'rückruf*, zurückgerufen*',
			praise: `
				gut*|hoh*|super|top|tolle*|hervorragend*|ausgezeichnet*|beste*|einwandfrei*|hochwertig*|wertig*|schöne*|erstklassig*
				qualität|verarbeitung|material|produkt*|ware|artikel|verarbeitet,
				qualität|verarbeitung|ware|material ..
				gut|super|top|hervorragend|hochwertig|toll|einwandfrei|stimmt|überzeugt|spitze|klasse|ausgezeichnet,
				hochwertig*, gut|sauber|toll|super|hochwertig|liebevoll|schön verarbeitet, robust*,
				stabil, langlebig*, haltbar, hält .. lange|jahre|gut|immer, läuft nicht an, verfärbt
				sich nicht, nickelfrei*, wertig, glänzt|glänzen|sieht|funkelt|strahlt .. wie neu|am,
				sieht aus wie neu, wie neu aus, wie am ersten tag, keine rötung*|ausschlag|reaktion
			`,
			faults: `
				schlecht*|minderwertig*|mangelhaft*|miserabl*|billig*|mies*|schwach*
				qualität|verarbeitung|material|produkt*|ware|verarbeitet,
				qualität|verarbeitung|ware|material ..
				schlecht|mangelhaft|minderwertig|miserabel|billig|mies|nachgelassen|lässt|enttäuschend|enttäuscht|unterirdisch,
				minderwertig*, kaputt*, defekt*, gebrochen*, zerbrochen*, bricht, abgebrochen*,
				gerissen*, abgerissen, angelaufen*, läuft|lief .. an, verfärb*, schwarz
				geworden|angelaufen|verfärbt, grün* finger|haut|hals|ohren|verfärb*,
				finger|haut|hals .. grün|schwarz, ausgeblichen*, zerkratzt*, kratzer, verbogen*,
				wackelig*, instabil, abgeblättert*, blättert .. ab,
				gold|vergoldung|farbe|beschichtung ..
				ab|abgegangen|abgerieben|abgeblättert|weg|löst, stein|perle|steine ..
				verloren|fehlt|rausgefallen|herausgefallen|locker|lose|fehlen,
				herausgefallen|rausgefallen, allergie*, allergisch*, ausschlag, juckt, juckreiz,
				entzündet*, entzündung, rostet, rostig, verrostet, ramsch, schrott, schund, nach ..
				tagen|wochen|monaten|tragen .. kaputt|gebrochen|gerissen|angelaufen, hält nicht,
				hielt nicht, nicht haltbar, nicht hochwertig, verschluss ..
				kaputt|locker|hält|geht|klemmt|defekt|schwer, beschädigt*, fehlerhaft*, unecht*,
				fälschung, auseinander gefallen|gebrochen, auseinandergefallen, löst sich, falsche*
				gravur, nur|billig*|wie plastik, vergoldung .. ab|weg|hin, stein|steine|steinchen ..
				ausgefallen|abgefallen, bläschen, pusteln, geschwollen*, rote
				flecken|pusteln|pickel, haut|finger|ohr|ohren|ohrläppchen|hals ..
				rot|gereizt|geschwollen|juckt|jucken|entzündet
			`,
		},
		sizing: {
			mentions: `
				größe*, *größe, *größen, ringgröße*, ringmaß, maß, maße, länge, längen, größentabelle*,
				weite, verstellbar*, passform*, passt, passen, passte, sitz, sitzt, sitzen, umfang, breite,
				anprobe
			`,
			praise: `
				passt|passte|passen|sitzt|sitzen|saß ..
				perfekt|super|gut|wie|genau|toll|prima|hervorragend|angegossen|optimal,
				perfekt*|richtig*|gute|tolle|super|passend* größe|passform|länge|sitz, größe ..
				stimmt|passt|perfekt|richtig, passform .. gut|super|perfekt|toll, bequem*, angenehm ..
				tragen, tragekomfort, größengetreu, fällt .. normal|richtig|größengerecht aus
			`,
			faults: `
				zu|etwas|viel|deutlich|sehr|leider
				klein*|groß*|eng*|weit*|lang|kurz|locker|breit|schmal|winzig|riesig|schwer,
				passt|passte|passen|sitzt|sitzen .. nicht|nie|schlecht|kaum|gar, nicht .. gepasst|passend,
				falsch* größe|größen|länge|ringgröße, fällt|fallen|fiel .. klein|groß|kleiner|größer .. aus,
				kleiner|größer|kürzer|länger|enger|weiter als, rutscht*, unbequem*, schlechte passform,
				größentabelle .. falsch|stimmt|ungenau, mehr größen, größenauswahl, einschneid*, schneidet
				ein
			`,
		},
		design: {
			mentions: `
				design*, stil, stile, style, farbe, farben, farblich*, muster, optik, aussehen,
				aussieht, sieht .. aus, kollektion*, modell*, auswahl, sortiment, trend*, motiv*,
				vielfalt, der look, modisch*, formschön*
			`,
			praise: `
				wunderschön*, schöner, schöne, schönes, schönen, schönem, schönste*, hübsch*, elegant*,
				stilvoll*, edel, edle, edles, edler, schick*, chic, zeitlos*, filigran*, bezaubernd*,
				traumhaft*, funkel*, glänzt, glänzend*, entzückend*, sieht|sehen|sah ..
				toll|gut|super|schön|klasse|wunderschön|edel|hochwertig|fantastisch|großartig .. aus,
				tolle*|schöne*|super|große*|gute|riesige|vielfältige|breite|reichlich
				design*|stil|farbe*|auswahl|sortiment|muster|optik|vielfalt|motive,
				design|auswahl|farbe|optik|sortiment .. toll|schön|super|groß|gut|gefällt|top|riesig,
				komplimente, wie .. abgebildet|beschrieben|bild, minimalistisch*,
				so|sehr|wie|ist|sind|richtig|echt|total|unglaublich|besonders|noch? schön,
				süße*|moderne*|zarte*|klassische*|einzigartige*
				ring|ringe|kette|ketten|armband|ohrringe|anhänger|schmuck|stück|stücke|design, auf ..
				angesprochen, angesprochen .. auf, fragt|fragen|gefragt .. woher|wo
			`,
			faults: `
				hässlich*, langweilig*, altmodisch*, altbacken*, kitschig*, unschön*, billig .. aus,
				sieht|sehen .. billig|hässlich|schlecht|langweilig|altmodisch .. aus, nicht .. wie ..
				abgebildet|beschrieben|bild|foto, anders als .. bild|foto|abgebildet|beschrieben, anders
				aus, farbe .. anders|falsch|weicht|gefällt|ab, falsche farbe, nicht mein
				stil|geschmack|fall, mehr auswahl|modelle|farben|designs|vielfalt,
				geringe|kleine|wenig|begrenzte auswahl, entspricht nicht ..
				bild|foto|abbildung|beschreibung, gefällt .. nicht
			`,
		},
		packaging: {
			mentions: `
				verpack*, verpackung*, schachtel*, box, boxen, schmuckbox, schmuckschachtel, schatulle,
				karton*, kartons, säckchen, beutel, etui, tüte, schleife, geschenkverpackung*, geschenkbox,
				geschenkpapier, karte, grußkarte, eingepackt, luftpolster*, aufmachung, geschenkkarton*,
				geschenktüte*, geschenkschachtel*, geschenkservice
			`,
			praise: `
				schön|liebevoll|sorgfältig|toll|gut|hübsch|edel|super|hochwertig|nett|sicher
				verpackt|eingepackt,
				schöne*|tolle*|liebevolle*|hübsche*|edle*|super|hochwertige*|nachhaltige*
				verpackung|box|schachtel|geschenkverpackung|aufmachung|geschenk|karte, verpackung ..
				schön|toll|liebevoll|super|hübsch|edel|hochwertig|top, perfekt*|tolles|schönes|ideales
				geschenk
			`,
			faults: `
				zu viel verpackung|plastik|karton|müll|verpackungsmüll, verpackungsmüll,
				schlecht|lieblos|unzureichend|mangelhaft verpackt|eingepackt, verpackung ..
				schlecht|beschädigt|kaputt|zerdrückt|offen|billig|lieblos|aufgerissen|unnötig|fehlt|fehlte,
				schachtel|box|karton|karte .. beschädigt|kaputt|zerdrückt|fehlt|fehlte|offen|leer,
				beschädigte|kaputte|lieblose|billige|schlechte|leere|fehlende verpackung|schachtel|box,
				keine|ohne|kein verpackung|geschenkverpackung|schachtel|box|karte|beutel|geschenkbox
			`,
		},
		service: {
			mentions: `
				kundenservice*, kundendienst*, kundenbetreuung, service*, support, hotline*,
				mitarbeiter*, personal, team, beratung*, berater*, kontakt, kontaktiert,
				kontaktaufnahme, antwort, antworten, geantwortet, e-mail, emails, mail, mails,
				rückmeldung*, kommunikation, chat, ansprechpartner*, verkäufer*, telefon*, bedienung*,
				kellner*, reklamation*, anfrage*, qualität des|der|eures
				service|services|beratung|kundendienst|kundendienstes|bedienung, servicequalität
			`,
			praise: `
				freundlich*, nett|nette|netter|nettes|netten|nettem|netteste, hilfsbereit*, kompetent*,
				zuvorkommend*, höflich*, aufmerksam*, kulant*,
				gut*|super|top|toller|tolle*|schnell*|hervorragend*|ausgezeichnet*|klasse|bester|persönlich*
				service|kundenservice|kundendienst|beratung|support|kontakt|kommunikation|antwort|betreuung|bedienung,
				service|kundenservice|kundendienst|beratung|support|kommunikation|bedienung ..
				gut|super|top|toll|freundlich|hervorragend|schnell|klasse|ausgezeichnet|spitze,
				schnell|sofort|prompt|umgehend geantwortet|geholfen|reagiert|gelöst|beantwortet, gut
				beraten, schnelle hilfe
			`,
			faults: `
				unfreundlich*, unhöflich*, inkompetent*, arrogant*, unverschämt*,
				schlecht*|mies*|miserabl*|katastrophal*|unterirdisch*|langsam*|kein*|lausig*
				service|kundenservice|kundendienst|beratung|support|kommunikation|antwort|rückmeldung|betreuung|bedienung|reaktion|hilfe,
				service|kundenservice|kundendienst|beratung|support|kommunikation|hotline|bedienung ..
				schlecht|mies|miserabel|katastrophal|unterirdisch|langsam|unfreundlich|katastrophe|unmöglich|erreichbar|mangelhaft|enttäuschend,
				niemand .. antwortet|meldet|erreichbar|hilft|geholfen|gemeldet|geantwortet|zuständig,
				nicht|nie|keiner ..
				erreichbar|geantwortet|gemeldet|beantwortet|geholfen|reagiert|erreicht|antwortet|reagiert,
				nicht zu erreichen, meldet sich nicht|niemand|keiner, ignoriert*, warteschleife,
				abgewimmelt, unhilfsbereit, anruf|gespräch|telefonat .. abgebrochen
			`,
		},
		returns: {
			mentions: `
				rücksend*, retour*, rückgabe*, zurückgeb*, zurückgegeben, zurückgeschickt,
				zurückschick*, zurücksend*, zurückgesendet, rückerstatt*, erstatt*, geld zurück,
				umtausch*, umgetauscht, umtauschen, ersatz*, widerruf*, storno*, stornier*, garantie*,
				gewährleistung*, gutgeschrieben, gutschrift, reparatur*, repariert, austausch,
				ware|paket|ring|kette .. zurück, geld .. zurück|gesehen
			`,
			praise: `
				einfach*|problemlos*|schnell*|unkompliziert*|kostenlos*|kostenfrei*|reibungslos* ..
				retoure*|rücksendung|rückgabe|umtausch*|erstattung|rückerstattung|umgetauscht|erstattet|ersetzt|ersatz,
				retoure*|rücksendung|rückgabe|umtausch|erstattung|rückerstattung ..
				einfach|problemlos|schnell|unkompliziert|kostenlos|reibungslos|super, sofort
				ersatz|ersetzt|erstattet|umgetauscht
			`,
			faults: `
				kein*|nicht|nie|noch .. erstatt*|rückerstattung|geld .. zurück?, geld nicht|nie|noch ..
				zurück, retoure*|rücksendung|rückgabe|umtausch|erstattung|rückerstattung ..
				kompliziert|umständlich|teuer|schwierig|langsam|lange|kostenpflichtig|selbst|katastrophe|unmöglich|verweigert|abgelehnt,
				kompliziert*|umständlich*|teure*|kostenpflichtig*|schwierig*|kurze
				retoure*|rücksendung|rückgabe|umtausch|erstattung|rückgabefrist, warte ..
				erstattung|rückerstattung|geld|ersatz, will|möchte|verlange mein geld, musste|mußte ..
				zurückschicken|zurückgeben|zurücksenden|umtauschen|reklamieren, rücksendekosten,
				geht|ging|gehen .. zurück, zurückgeschickt, warte|warten|wartet ..
				geld|erstattung|rückerstattung, warte seit .. wochen|tagen|monaten auf ..
				geld|erstattung|rückerstattung
			`,
		},
		website: {
			mentions: `
				website*, webseite*, homepage, internetseite*, internetauftritt, onlineshop*,
				online-shop, webshop, app, bestellprozess, bestellvorgang, bestellablauf, bestellung
				aufgeben, kasse, warenkorb, zahlung, zahlungen, zahlungsarten, zahlungsart, bezahlung,
				bezahlvorgang, paypal, klarna, kreditkarte, kauf auf rechnung, login, anmeldung,
				anmelden, einloggen, konto, kundenkonto, passwort, suche, suchfunktion, filter*,
				navigation, menü, newsletter*, produktbeschreibung*, beschreibung*, produktbilder,
				registrierung, die|eure|ihre|der|ihrer|eurer seite, produktfotos, link zur|zum|im,
				bestellen ging|war|ist, beim bezahlen, bestellung .. online
			`,
			praise: `
				übersichtlich*, benutzerfreundlich*,
				einfache*|schnelle*|tolle*|schöne*|übersichtliche*|gute|intuitive|unkomplizierte*
				website|webseite|seite|homepage|bestellung|shop|app|bezahlung|bestellvorgang|onlineshop|navigation|bestellprozess|bestellen,
				website|webseite|seite|homepage|app|shop|bestellung|bestellen|bezahlung|bestellvorgang|onlineshop
				..
				einfach|übersichtlich|toll|schön|super|intuitiv|problemlos|unkompliziert|schnell|gut|reibungslos,
				einfach|leicht|schnell zu? bestellen|finden|bedienen, bestellen|bestellung ging|war|ist
				ganz|sehr|super|total|so? einfach|kinderleicht|leicht|schnell|problemlos
			`,
			faults: `
				unübersichtlich*,
				website|webseite|seite|homepage|app|shop|onlineshop|bestellvorgang|kasse|zahlung|bezahlung|login|link|suche|warenkorb
				..
				langsam|nicht|kompliziert|umständlich|lädt|hängt|abgestürzt|fehlgeschlagen|abgebrochen|stürzt|unübersichtlich|verwirrend|schlecht|fehlerhaft|funktionierte|ging,
				langsame*|komplizierte*|umständliche*|schlechte*|verwirrende*
				website|webseite|seite|homepage|app|shop|bestellvorgang|navigation|bezahlung|bestellprozess,
				fehlermeldung*, fehler, code|gutschein|gutscheincode .. nicht|funktioniert|ungültig,
				abgestürzt, absturz, nicht .. einloggen|anmelden|bezahlen|bestellen, zu viele|viel
				newsletter|mails|emails|e-mails|werbung|klicks, mehr|bessere
				bilder|fotos|zahlungsarten|zahlungsmöglichkeiten|beschreibungen|filter, kauf auf
				rechnung fehlt, app|seite|website|shop .. stürzt|abgestürzt|hängt|lädt,
				verbindung|zahlung|bezahlung|bestellung|vorgang|bestellvorgang|zahlungsvorgang ..
				abgebrochen, abgebrochen .. zahlen|bezahlen|kasse|zahlung|bestellung|bestellvorgang
			`,
		},
		stock: {
			mentions: `
				vorrätig*, verfügbar*, verfügbarkeit, auf lager, bestand, nachschub, vorbestell*,
				warteliste, nachbestell*, lieferbar*, limitiert*, lieferstopp*, lieferengpass*,
				lieferstop*
			`,
			praise: `
				alles|immer|sofort|schnell verfügbar|vorrätig|lieferbar|auf lager, wieder
				verfügbar|da|lieferbar|vorrätig, gute verfügbarkeit
			`,
			faults: `
				ausverkauft*, vergriffen*, nicht|nie|selten|kaum|nichts ..
				verfügbar|vorrätig|lieferbar|lager, nicht mehr verfügbar|lieferbar|erhältlich|da, nicht
				erhältlich, lieferengpass*, lieferengpässe, engpass, engpässe, bestellung .. storniert,
				wurde storniert, schnell vergriffen|ausverkauft|weg, schneller wieder
			`,
		},
		ethics: {
			mentions: `
				nachhaltig*, ethisch*, ethik, umwelt*, ökologisch*, öko, klima*, klimaneutral, recycl*,
				recycelt*, fair trade, fairtrade, fair produziert|gehandelt|hergestellt, herkunft,
				produktion, hergestellt, produziert, handarbeit, handgemacht*, handgefertigt*, regional*,
				lokal*, bio, vegan*, kinderarbeit, arbeitsbedingungen, lieferkette*, transparenz,
				transparent*, plastikfrei*, made in, verantwortung, konfliktfrei*, werte
			`,
			praise: `
				nachhaltig*, umweltfreundlich*, umweltbewusst*, fair produziert|gehandelt|hergestellt,
				fairtrade, fair trade, recycelt*, plastikfrei*, klimaneutral, ethisch
				produziert|korrekt|vertretbar, handgemacht*, handgefertigt*, schöne handarbeit, regional
				produziert|hergestellt, konfliktfrei*
			`,
			faults: `
				nicht|wenig|unethisch|kein* ..
				nachhaltig|umweltfreundlich|transparent|fair|ethisch|transparenz, unethisch*, greenwashing,
				kinderarbeit, ausbeut*, umweltschädlich*, umweltverschmutz*, zu viel
				plastik|müll|plastikmüll, unnötig* plastik|verpackung, plastikmüll, mehr
				nachhaltigkeit|transparenz|umweltschutz, nachhaltiger|umweltfreundlicher
				sein|werden|produzieren|verpacken, made in china, aus china, woher .. kommt|stammt|kommen,
				wegwerf*
			`,
		},
	},
	otherwise: `
		gutscheinkarte, geschenkgutschein*, geschenkkarte*, in ordnung, auf jeden fall, freue mich, mit
		freundlichen grüßen, freundliche grüße, zum teil, auf keinen fall, im wert von, seite an seite,
		auf der anderen seite, von seiten, leider gottes, nett gemeint, form von, nach wie vor, im
		vergleich, kein problem, keine probleme, zurückkommen, schönen tag|gruß|dank|abend|urlaub,
		schöne grüße|feiertage|zeit|weihnachten|woche, schön dass|wenn|zu, bitte schön, ganz schön,
		danke schön, gold wert, der mühe|rede wert, bescheid|mehr wert, auf der seite, von
		meiner|ihrer|eurer seite, schöne|schönen|schönes|schöner
		überraschung|geste|idee|erfahrung|erlebnis|laden|geschäft|moment|einkaufserlebnis|worte|aufmerksamkeit|erinnerung,
		bildqualität, neue|neuen|neuer|andere|ersatz schließe|verschluss|kette|stein|steinchen
	`,
	goods:
		'ring ringe kette ketten armband armbänder ohrring ohrringe ohrstecker stecker creolen anhänger ' +
		'schmuck stück stücke schmuckstück schmuckstücke brosche uhr uhren armreif medaillon fußkette produkt ' +
		'produkte artikel ware waren stein steine perle perlen gold silber kleid tasche',
};
