import type { SignalWords } from '../signal';

export const GERMAN_SIGNALS: SignalWords = {
	signals: {
		churn: `
			nie|niemals|nicht wieder|mehr ..
			bestellen|kaufen|bestelle|kaufe|einkaufen|bestellt|gekauft|shoppen,
			bestelle|kaufe|bestellen|kaufen|werde|komme .. nicht|nie|nichts|niemals wieder|mehr, nie
			wieder, nie mehr, kein|keine zweites|weitere|weiteren|zweite
			mal|bestellung|bestellungen|kauf|käufe, kunden verloren, als kunden|kundin verloren, verlieren
			.. kunden|kundin, kundin|kunde verloren, konto|abo|abonnement|mitgliedschaft ..
			kündigen|löschen|gekündigt|gelöscht|kündige|lösche, kündige .. abo|mitgliedschaft|konto,
			abmelden .. newsletter, newsletter .. abbestellt|abgemeldet, einmal und nie wieder, bin raus,
			war .. letzte bestellung|einkauf, war das letzte mal, zum letzten mal
			bestellt|gekauft|eingekauft, meine letzte bestellung bei|hier, letzte bestellung
			hier|bei|gewesen, war|ist mein|meine|unser|unsere letzter|letzte|letztes|letzten ..
			einkauf|bestellung|kauf|mal, bin fertig mit, lösche|löschen .. profil|konto|daten, mich|uns
			seht|sehen ihr|sie nicht|nie wieder|mehr
		`,
		switching: `
			wechsle|wechsel|wechseln|gewechselt|wechselte ..
			zu|zur|anderen|anderem|konkurrenz|anbieter|marke|händler, zur konkurrenz, bei der
			konkurrenz, kaufe|kaufen|bestelle|bestellen|gehe|gehen|suche|hole|schaue ..
			woanders|anderswo, woanders|anderswo ..
			kaufen|bestellen|kaufe|bestelle|hin|um|umsehen|gekauft|bestellt, nach alternativen,
			bei|zu anderen|anderem anbieter|anbietern|shop|händler|juwelier, bei|zu einem|einer
			anderen|anderem anbieter|marke|shop|händler|juwelier|laden, suche eine?
			alternative|alternativen, suche nach einer alternative, kauf|bestell|bestelle|kaufe|hol
			ich? jetzt|nun|inzwischen|mittlerweile|lieber? woanders|anderswo, ab jetzt|sofort
			woanders|anderswo
		`,
		urgent: `
			allergische reaktion|reaktionen, allergischer schock, ausschlag, hautausschlag,
			geschwollen*, schwellung*, blasen bekommen, entzündet*, entzündung*,
			blutet|blutete|geblutet|blutig|blutend|blutung, geschnitten, schnittwunde*, verletzt*,
			verletzung*, verbrannt|verbrannte|verbrennung .. haut|finger?, krankenhaus, notaufnahme,
			hautarzt, verschluckt*, erstickungsgefahr, gefährlich*, lebensgefahr, sicherheitsrisiko,
			rückruf*, giftig*, vergiftung, schadstoff*, enthält|enthalten blei|nickel|cadmium,
			anwalt, rechtsanwalt, anwältin, klage einreichen, verklagen, verbraucherzentrale,
			verbraucherschutz, anzeige erstatten|erstattet, polizei, betrug, betrogen, unberechtigt
			abgebucht, doppelt abgebucht, kreditkarte .. missbraucht|gestohlen, datenleck,
			dringend*, eilt, sofort .. melden|antworten|rückruf|kontakt, schnellstmöglich, so
			schnell wie möglich, umgehend .. melden|antworten|rückmeldung|bearbeitung, hochzeit ..
			morgen, stromschlag, brennt, zum|beim|hautarzt|notarzt arzt|ärztin, vor gericht,
			verletzungsgefahr, in brand, ist ein notfall, blei, bleihaltig*, bleibelast*,
			schwermetall*, enthält|enthalten|gefunden .. blei|nickel|cadmium,
			haut|finger|fingern|hals|ohren|ohr|ohrläppchen|handgelenk|arm ..
			grün*|rot|rote|schwarz|juckt|jucken|brennt|geschwollen, grüne*|grüner rote*
			finger|haut|hals, grüne|grüner|grünen|rote|roter|rötliche|juckende
			finger|haut|hals|flecken|pusteln|stellen|quaddeln|punkte|pickel|ohren, juckreiz, ekzem*,
			quaddeln, rötung*, hautreaktion*, hautirritation*, ist|sind
			das|die|der|es|sie|diese|dieser .. sicher|unbedenklich|schädlich|ungefährlich,
			schädlich*, in den mund .. gesteckt|genommen|gesteckt, im mund, gleiche*|betroffene*
			charge, muss|soll|sollte ich .. zurückschicken|zurücksenden|sorgen|ablegen, brauche ..
			heute|morgen, hochzeit|taufe|beerdigung|geburtstag|feier ist ..
			samstag|sonntag|freitag|morgen|heute|wochenende, cadmium, kadmium, sperren ..
			karte|konto, karte|konto .. sperren, enthält|enthalten .. nickel|blei|cadmium,
			ist|steckt nickel drin,
			haut|ohren|ohr hat|haben .. reagiert,
			mein|meine|meiner|meins|unsere .. betroffen, muss|soll|sollte|darf ich .. wegwerfen|entsorgen|weitertragen, ist .. nickelallergie, trage|tragen|getragen .. kopfschmerzen|schwindel|übelkeit, seit .. kopfschmerzen, nicht vor|bis|zur|zum .. hochzeit|taufe|beerdigung|geburtstag|trauung|konfirmation,
			pusteln|pickel|bläschen|quaddeln|blasen .. ohrläppchen|ohr|ohren|hals|finger|haut|handgelenk
		`,
		complaint: `
			beschwere, beschwerde*, beschweren, reklamier*, reklamation*, schrecklich*, furchtbar*,
			katastroph*, miserabel*, miserabl*, grauenhaft*, unterirdisch*, inakzeptabel, unverschämt*,
			frechheit, kaputt*, defekt*, gebrochen, gerissen, abgebrochen, beschädigt*, mangelhaft*,
			angelaufen, verfärbt*, nicht|nie|noch ..
			angekommen|geliefert|erhalten|geantwortet|erstattet|gemeldet, funktioniert|schließt|hält|passt
			.. nicht, falsche*|falscher|falsches|falsch
			geliefert|artikel|größe|produkt|ring|bestellung|farbe|gravur|kette, fehlt, fehlte, fehlen,
			geldverschwendung, abzocke, betrug, schlecht*|miese*|mies
			qualität|service|kundenservice|verarbeitung|verpackung|kommunikation|erfahrung|erfahrungen,
			will .. geld zurück, geld zurück, unfreundlich*, überteuert*, zu|viel teuer, enttäusch*,
			unzufrieden*, nicht .. zufrieden|empfehlen|empfehlenswert|akzeptabel, finger weg, nicht zu
			empfehlen, nie wieder, verspätet*, zu spät .. geliefert|angekommen|gekommen, warte
			immer|noch|seit .. noch|wochen|tagen, schrott, müll, ramsch, doppelt abgebucht, keine
			antwort|rückmeldung|reaktion, frust*
		`,
		praise: `
			liebe es|ihn|sie|diese|diesen|dieses|meine|meinen|mein, super,
			toll|tolle|toller|tolles|tollen, klasse, spitze, hervorragend*, ausgezeichnet*, perfekt*,
			wunderschön*, traumhaft*, großartig*, fantastisch*, genial*, prima, einwandfrei*,
			sehr|so|wirklich|echt
			schön|schöne|schöner|schönes|gut|gute|guter|zufrieden|nett|freundlich|hübsch, hochzufrieden,
			rundum zufrieden, vollkommen zufrieden, voll zufrieden, begeistert*, empfehle ..
			weiter|jedem|gerne|wärmstens, weiterempfehlen, empfehlenswert, absolut|nur|sehr|kann ..
			empfehlen|empfehlenswert, weiter so, alles bestens|super|top|perfekt|gut|prima, top, bestens,
			5|fünf sterne, 10/10, 10 von 10, nichts zu|auszusetzen
			bemängeln|meckern|verbessern|beanstanden?, erwartungen .. übertroffen, vielen dank, herzlichen
			dank, jederzeit wieder, gerne wieder, immer wieder gerne, beste|bester|bestes ..
			shop|qualität|service|laden|schmuck, wunderbar*, ❤, 😍, 🥰, 👏, 👍, 💯, 🤩
		`,
		question: `
			können|könnten|könnt sie|ihr mir|bitte|uns|auch sagen?, kann ich|man ..
			umtauschen|zurückgeben|tragen|bestellen|bezahlen|ändern|bekommen|stornieren, gibt
			es|den|die|das .. auch|in|noch|wieder|bald, haben sie|ihr .. auch|noch, wann
			kommt|wird|kann|ist|kommen|bekomme|erhalte, wo ist|bleibt|kann|finde, wie
			lange|viel|kann|groß|lang|funktioniert dauert|kostet|ist|ich|man|das?, warum
			ist|kommt|wird|habe|kann|dauert, wieso ist|kommt|habe, ist das|der|die|er|sie|es ..
			wasserfest|nickelfrei|echt|möglich|verfügbar|lieferbar, welche größe|größen, was
			kostet|ist|mache, ich wollte fragen, meine frage, ich frage mich ob, würde gerne wissen
		`,
		purchaseIntent: `
			werde|werden|würde .. wieder|weiter|erneut|nochmal|noch .. bestellen|kaufen|einkaufen|shoppen,
			bestelle|kaufe|bestellen|kaufen|komme .. wieder|nochmal|erneut|weiter, nächste
			bestellung|einkauf, meine nächste, nächster kauf|einkauf, schon|bereits ..
			nachbestellt|bestellt|nachgekauft, nachbestell*, will|möchte|plane|werde .. noch|mir ..
			kaufen|bestellen, auf .. wunschliste, wunschliste,
			stammkunde|stammkundin|wiederholungstäter|wiederholungstäterin, freue mich auf ..
			nächste|bestellung, im warenkorb, gerne|jederzeit|bestimmt|definitiv wieder, immer wieder
			gerne|gern, bestelle|kaufe|hole|nehme ich|mir|wir .. nächsten|nächste|nächstes|noch|auch,
			nächsten|nächste|nächstes monat|woche|mal|jahr bestelle|kaufe|hole, bestellen|kaufen wir ..
			nächste*|noch|auch
		`,
	},
	otherwise: `
		nicht|nie|kein|keine|ohne|niemals .. wechseln|gewechselt|konkurrenz|woanders, nie .. woanders,
		nirgendwo anders, nie .. probleme|enttäuscht|beschwer*|bereut, nie wieder ..
		ohne|woanders|anderen|anderswo|ausziehen|ablegen|hergeben, keine beschwerde*, nichts ..
		beschweren, kein grund zur beschwerde, nicht .. enttäusch*|kaputt|gerissen|teuer|beschädigt,
		kein*|keinen|ohne .. ausschlag|entzündung|allergische|allergie|reaktion|schwellung, nicht ..
		entzündet|angelaufen|verfärbt, keine gefahr, nicht dringend, eilt nicht, hat keine eile, frei
		von nickel|blei, wäre|wär perfekt|super|toll|schön|klasse|besser|gut|prima, nicht ..
		perfekt|super|toll|schön|klasse|hervorragend|gut|begeistert|weiterempfehlen, alles andere als,
		nicht mehr lange, nicht mehr missen|hergeben|ausziehen|ohne, nichts mehr, rückrufservice,
		ärztlich, schöner wäre, kann .. nicht .. meckern, zu gefährlich, haut|finger|hals|ohren
		nicht|nie|weder .. grün*|rot|schwarz|juckt|jucken, kein*|ohne|keinerlei ..
		blei|schwermetall*|juckreiz|rötung*|ausschlag, juckt nicht|nichts, wird|werden nicht|nie ..
		grün|schwarz
	`,
};
