import type { TopicWords } from '../topic';

export const DUTCH_TOPICS: TopicWords = {
	topics: {
		shipping: {
			mentions: `
				verzend*, verzonden, lever*, geleverd, *levering, *leveringen, bezorg*, bezorgd, pakket*,
				pakketje, pakje, zending, zendingen, postnl, post, dhl, dpd, ups, koerier*, track and trace,
				tracking, douane*, invoerkosten, invoerrechten, verstuurd, versturen, opgestuurd,
				aangekomen, aankomst, levertijd*, ophaalpunt, afhaalpunt
			`,
			praise: `
				snel*|vlot*|vlugge|razendsnel*|stipt*|gratis
				levering|verzending|bezorging|geleverd|bezorgd|verzonden|verstuurd|aangekomen|binnen|in
				huis, levering|verzending|bezorging|pakket|pakketje|bestelling ..
				snel|vlot|stipt|razendsnel|prima|perfect|goed|keurig|netjes, op tijd, volgende dag ..
				binnen|huis|geleverd|bezorgd, netjes|goed|keurig bezorgd|aangekomen|geleverd, snelle
				afhandeling
			`,
			faults: `
				te|veel|erg|heel? laat .. geleverd|bezorgd|aangekomen|binnen, vertraging*, vertraagd*,
				levering|verzending|bezorging|pakket|pakketje|bestelling ..
				traag|laat|lang|langzaam|duurde|duurt|kwijt|zoek|verloren|vertraagd|beschadigd|duur|slecht,
				trage|langzame|late|slechte levering|verzending|bezorging|levertijd, lange
				levertijd*|wachttijd*, levertijd .. lang|te, niet|nooit|nog ..
				geleverd|aangekomen|ontvangen|bezorgd|binnen, weken|maanden|eeuwen|lang
				gewacht|wachten|geduurd, duurde|duurt|geduurd .. lang|weken|maanden|eeuwig, wacht ..
				weken|maanden|steeds|nog, waar blijft|is|blijven mijn, verzendkosten .. hoog|duur,
				hoge|dure verzendkosten|verzending, bij .. buren|douane .. vast, verkeerd adres,
				verkeerde adres, pakket kwijt, kwijtgeraakt, zoekgeraakt, te laat, verkeerde
				bestelling|artikel|product|pakket, verkeerd artikel|product
			`,
		},
		price: {
			mentions: `
				prijs, prijzen, prijs-kwaliteit*, prijskwaliteit*, *prijs, *prijzen, *kosten, kost,
				kostte, korting*, kortingscode*, aanbieding*, waardebon*, tegoedbon, betaalbaar*, btw,
				toeslag*, sale, uitverkoop, budget, voor dat|het|dit|weinig|veel|zoveel geld, zonde van
				.. geld, zonde van het geld, geld waard, veel geld, extra kosten, kortingsactie*
			`,
			praise: `
				goedkoop*, betaalbaar*, voordelig*, scherp* geprijsd|prijs|prijzen,
				goede|eerlijke|redelijke|mooie|prima|lage|schappelijke|nette|leuke
				prijs*|prijzen|deal|aanbieding, prijs*|prijzen ..
				goed|eerlijk|redelijk|prima|ok|oke|schappelijk|scherp|laag, prijs-kwaliteit*|prijskwaliteit*
				.. goed|prima|top|uitstekend|perfect, waar voor je|mijn geld, waar voor? .. geld, geld
				waard, zeker|meer|dubbel|prijs waard, koopje*, niet duur
			`,
			faults: `
				duur, dure, duurder, te|erg|heel|nogal|veel|vrij|best duur*|prijzig*, prijzig*, peperdu*,
				hoge*|belachelijke|absurde|flinke prijs|prijzen|kosten, prijs|prijzen ..
				hoog|belachelijk|gestegen|verhoogd|fors|pittig|duur, afzetterij, oplichterij, zonde .. geld,
				weggegooid geld, geldverspilling, niet|geen .. geld|prijs|cent waard, niet waard,
				prijsverhoging*, lagere prijzen, goedkoper .. maken|kunnen|zijn, te veel|teveel geld,
				verborgen|extra kosten
			`,
		},
		quality: {
			mentions: `
				kwaliteit*, materiaal, materialen, afwerking, afgewerkt, sluiting, sluitinkje, slotje,
				verguld*, vergulding, steentje*, nikkel*, duurzaamheid van, gravure*, graveren,
				gegraveerd, rits, coating, laagje, het slot, lood, cadmium, getest op
			`,
			troubles: 'terugroepactie*, teruggeroepen',
			praise: `
				goede|hoge|prima|uitstekende|top|mooie|super|geweldige|fijne|beste|degelijke
				kwaliteit|afwerking|materiaal|materialen|product|producten,
				goed|mooi|prachtig|netjes|stevig|degelijk gemaakt|afgewerkt,
				kwaliteit|afwerking|materiaal|product|producten ..
				goed|prima|uitstekend|top|super|geweldig|mooi|hoog|perfect|prachtig|fijn, stevig*,
				degelijk*, robuust*, solide, gaat .. lang|jaren mee, verkleurt niet, blijft ..
				mooi|glanzen, nikkelvrij*, hoogwaardig*, kwalitatief, glanst|glanzen|glimt|glimmen ..
				nieuw|steeds|dag, als nieuw, nog steeds mooi
			`,
			faults: `
				slechte|matige|lage|mindere|belabberde|beroerde|inferieure|goedkope
				kwaliteit|afwerking|materiaal|materialen|product|producten, slecht|slordig
				gemaakt|afgewerkt, kwaliteit|afwerking|materiaal ..
				slecht|matig|laag|minder|tegen|belabberd|achteruit|bedroevend|valt, kapot*,
				gebroken, brak, breekt, afgebroken, defect*, verkleur*, verkleurd*, dof geworden,
				zwart geworden|uitgeslagen, groene vinger*|huid|hals|oren|uitslag,
				vinger|huid|hals|oren .. groen|zwart, krassen, bekrast, verbogen, los
				geraakt|gelaten|losgelaten, laat los, laten los, steentje|steen|steentjes|parel ..
				los|uit|kwijt|verloren|mist, afgesleten, slijt*, bladdert, schilfert, allergisch*,
				allergie*, uitslag, jeuk, ontstoken, ontsteking, irritatie*, roest*, rommel,
				rotzooi, prul*, sluiting .. kapot|los|slecht|stuk|werkt, goud|kleur|laagje ..
				af|eraf|weg|verdwenen, beschadigd*, werkt niet, gaat niet lang mee, verkeerde
				gravure, valt|viel|vielen|vallen eraf|uiteen, valt|viel|vallen uit elkaar, stuk
				gegaan, ging|gaat|is|was|al|direct|meteen stuk, van|goedkoop|net plastic, nep
				goud|zilver|steen, is|lijkt|het nep, rode bultjes|vlekken|plekken, bultjes,
				opgezwollen, gezwollen, blaren, steen|steentje|steentjes|parel ..
				eruit|uitgevallen|losgelaten|kwijt, eruit gevallen,
				huid|vinger|vingers|oor|oren|oorlel|hals ..
				rood|geïrriteerd|opgezwollen|jeukt|jeuken|ontstoken
			`,
		},
		sizing: {
			mentions: `
				maat, maten, ringmaat, ringmaten, maatvoering, maattabel, pasvorm*, past, passen, paste,
				lengte*, breedte, verstelbaar*, afmeting*, wijdte, zit
				lekker|goed|fijn|perfect|mooi|als|te|niet|los|strak|ruim
			`,
			praise: `
				past|passen|paste|zit|zitten ..
				perfect|goed|mooi|precies|prima|heerlijk|lekker|fijn|gegoten,
				perfecte|juiste|goede|mooie|fijne|prima maat|pasvorm|lengte, maat .. goed|klopt|perfect,
				valt .. normaal|goed .. uit?, draagt lekker|fijn|prettig, comfortabel*, zit als gegoten
			`,
			faults: `
				te|veel|iets|erg|net|wat
				klein*|groot|grote|strak*|los|wijd|lang|kort*|smal*|breed|krap*|nauw|zwaar|wijde|ruim,
				past|passen|paste|zit|zitten .. niet|nooit|slecht|niet, niet gepast, verkeerde
				maat|maten|lengte, valt|vallen|viel .. klein|groot|kleiner|groter|krap|ruim .. uit,
				kleiner|groter|korter|langer|strakker dan, slechte pasvorm, zit .. niet
				lekker|fijn|goed, oncomfortabel*, knelt, maattabel .. klopt|niet, meer maten,
				gaat|kan|past niet .. hand|pols|vinger
			`,
		},
		design: {
			mentions: `
				design*, ontwerp*, stijl, stijlen, kleur, kleuren, modellen, uiterlijk, uitstraling,
				ziet .. uit, collectie*, assortiment, trend*, motief, keuze uit|aan|in, aanbod aan|van,
				patronen, modieus*
			`,
			praise: `
				prachtig*, mooie, mooier, mooiste, schitterend*, elegant*, stijlvol*, beeldig*, chique,
				chic, tijdloos, tijdloze, verfijnd*, schattig*, sierlijk*, fonkel*, ziet|zien|zag ..
				prachtig|mooi|goed|geweldig|leuk|schitterend|fantastisch|luxe .. uit,
				mooie|leuke|grote|ruime|veel|goede|brede
				keuze|collectie|assortiment|aanbod|kleur|kleuren|ontwerp|ontwerpen|modellen|stijl,
				ontwerp|collectie|kleur|assortiment|aanbod|keuze .. mooi|prachtig|leuk|groot|ruim|goed,
				zoals .. afgebeeld|foto|beschreven|verwacht, minimalistisch*,
				zo|erg|heel|wat|super|echt|is|zijn|ook? mooi, leuke|unieke|moderne|klassieke|glanzende
				ring|ringen|ketting|kettingen|armband|armbanden|oorbellen|sieraad|sieraden|hanger|design,
				ziet .. uniek|modern .. uit, veel|krijg|kreeg|gekregen complimenten, complimenten
				over|gekregen, vraagt|vragen|gevraagd .. waar, aangesproken op
			`,
			faults: `
				lelijk*, saai*, ouderwets*, kitsch*, ziet|zien|zag .. goedkoop|lelijk|nep|saai .. uit, niet
				zoals .. foto|afgebeeld|beschreven|verwacht, anders dan ..
				foto|afgebeeld|beschreven|verwacht, kleur .. anders|verkeerd|tegen|afwijkt, verkeerde kleur,
				niet mijn stijl|smaak, meer keuze|kleuren|modellen|variatie, weinig|beperkte|kleine
				keuze|collectie|assortiment|aanbod, aanbod .. beperkt|klein, lijkt niet op ..
				foto|afbeelding, lijkt niet
			`,
		},
		packaging: {
			mentions: `
				verpak*, verpakking*, ingepakt, inpak*, doosje*, doos, dozen, sieradendoosje, zakje, strik,
				lintje, cadeauverpakking, cadeaupapier, kaartje, envelop*, presentatie, cadeauverpakking*,
				cadeaudoos*, cadeaupapier*, cadeautas*
			`,
			praise: `
				mooi|prachtig|netjes|leuk|goed|feestelijk|zorgvuldig|keurig|stevig verpakt|ingepakt,
				mooie|prachtige|leuke|nette|luxe|goede|feestelijke|zorgvuldige
				verpakking|doos|doosje|cadeauverpakking|presentatie, verpakking|doosje ..
				mooi|prachtig|leuk|netjes|luxe|goed|top|verzorgd, leuk|mooi|perfect|ideaal
				cadeau|cadeautje|kado
			`,
			faults: `
				te veel|teveel|onnodig veel? verpakking|plastic|karton|verpakkingsmateriaal, slecht|slordig
				verpakt|ingepakt, verpakking|doosje|doos ..
				slecht|kapot|beschadigd|goedkoop|ingedeukt|gedeukt|open|gescheurd|leeg|ontbrak|ontbreekt,
				slechte|beschadigde|kapotte|goedkope|lege verpakking|doos|doosje|envelop, geen|zonder
				verpakking|doosje|cadeauverpakking|kaartje|cadeaudoosje
			`,
		},
		service: {
			mentions: `
				klantenservice*, klantendienst, service*, helpdesk, support, personeel, medewerk*, team,
				bediening, ober*, contact*, antwoord*, reactie*, e-mail, mail, mails, communicatie,
				chat, telefoon, telefonisch*, advies, verkoper*, verkoopster*, ontvangst, ontvangen
				door, kwaliteit van de|jullie|het service|bediening|contact|hulp
			`,
			praise: `
				vriendelijk*, behulpzaam*, behulpzame, beleefd*, deskundig*, attent*, klantvriendelijk*,
				servicegericht*, goede|prima|uitstekende|top|snelle|geweldige|fijne|super|persoonlijke
				service|klantenservice|bediening|communicatie|contact|advies|hulp|reactie|ontvangst|antwoord,
				service|klantenservice|bediening|communicatie|contact|personeel|ontvangst ..
				goed|prima|uitstekend|top|snel|vriendelijk|geweldig|super|perfect|fijn,
				snel|netjes|direct|meteen geantwoord|gereageerd|geholpen|opgelost|beantwoord, goed geholpen,
				denkt|denken mee
			`,
			faults: `
				onvriendelijk*, onbeleefd*, onbeschoft*, arrogant*, ondeskundig*,
				slechte|trage|matige|waardeloze|geen|belabberde|beroerde|ondermaatse
				service|klantenservice|bediening|communicatie|contact|reactie|antwoord|hulp|respons,
				service|klantenservice|bediening|communicatie|helpdesk ..
				slecht|traag|waardeloos|onbereikbaar|bereikbaar|onvriendelijk|matig|ondermaats|tegen|langzaam|drama,
				niemand .. antwoordt|reageert|helpt|bereikbaar|opneemt, niet|nooit ..
				geantwoord|gereageerd|bereikbaar|bereiken|geholpen|beantwoord|antwoord|reactie,
				reageert|reageren|antwoordt|antwoorden .. niet|nooit, onbereikbaar*, genegeerd, negeren,
				kastje naar de muur, lang wachten .. bediening|eten, neemt|nemen|nam .. niemand|nooit op
			`,
		},
		returns: {
			mentions: `
				retour*, terugstur*, teruggestuurd, terugsturen, terugbetal*, terugbetaald, terugbetaling*,
				geld terug, ruil*, geruild, omruil*, omgeruild, ruilen, garantie*, vergoed*, annul*,
				geannuleerd, vervang*, reparatie*, gerepareerd, terugzend*, restitutie, refund
			`,
			praise: `
				makkelijk*|gemakkelijk*|eenvoudig*|gratis|snel*|soepel*|probleemloos ..
				retour*|geretourneerd|ruilen|omruilen|geruild|terugbetaald|terugbetaling|terugsturen|vervangen,
				retour*|ruilen|omruilen|terugbetaling|terugsturen ..
				makkelijk|gemakkelijk|eenvoudig|gratis|snel|soepel|prima|goed, direct|meteen|snel
				terugbetaald|vervangen|geruild
			`,
			faults: `
				geen|niet|nooit|nog .. terugbetaald|terugbetaling|geld .. terug?, geld niet|nooit|nog ..
				terug, retour*|ruilen|omruilen|terugbetaling|terugsturen ..
				moeilijk|lastig|duur|ingewikkeld|traag|lang|eigen|onmogelijk|geweigerd|drama,
				moeilijke|dure|lastige|ingewikkelde|trage|korte retour*|terugbetaling|ruiltermijn, wacht
				.. terugbetaling|geld|restitutie, wil mijn geld, moest|moeten|moet ..
				terugsturen|retourneren|ruilen, teruggestuurd, kan|kon .. niet ..
				ruilen|retourneren|terugsturen, retourkosten, wacht|wachten .. mijn|op
				geld|terugbetaling, wacht al .. weken|dagen|maanden op .. geld|terugbetaling
			`,
		},
		website: {
			mentions: `
				website*, webshop*, site, webpagina, pagina, app, bestelproces, winkelwagen*,
				winkelmand*, betaling, betalen, betaalmethode*, ideal, paypal, klarna, creditcard,
				inloggen, wachtwoord, zoekfunctie, filter*, menu op, navigatie, nieuwsbrief,
				nieuwsbrieven, productbeschrijving*, afbeelding*, checkout, afrekenen, kassa,
				mijn|een|jullie account
			`,
			praise: `
				overzichtelijk*, gebruiksvriendelijk*,
				duidelijke|mooie|fijne|goede|overzichtelijke|snelle|makkelijke
				website|site|webshop|app|navigatie|bestelproces,
				website|site|webshop|app|bestellen|betalen|afrekenen|bestelproces ..
				makkelijk|gemakkelijk|duidelijk|overzichtelijk|mooi|fijn|goed|snel|prima|eenvoudig|soepel,
				makkelijk|gemakkelijk|eenvoudig te? bestellen|betalen|vinden, bestellen was|ging|is ..
				makkelijk|eenvoudig|fluitje|simpel|snel
			`,
			faults: `
				onoverzichtelijk*, onduidelijke website|site|app|beschrijving,
				website|site|webshop|app|bestelproces|betaling|link|inloggen|betalen|afrekenen|zoekfunctie
				..
				traag|langzaam|niet|onduidelijk|ingewikkeld|vastgelopen|mislukt|mislukte|vast|lastig|slecht|verwarrend|omslachtig,
				trage|slechte|ingewikkelde|verwarrende|onduidelijke
				website|site|webshop|app|navigatie|checkout|bestelproces, foutmelding*, storing, loopt
				vast, liep vast, code|kortingscode .. niet|werkt|werkte, niet|kan ..
				inloggen|afrekenen|betalen, te veel|teveel mails|e-mails|nieuwsbrieven|klikken|stappen,
				meer|betere foto's|fotos|betaalmogelijkheden|filters|beschrijvingen, app|site|website ..
				vast|loopt|crasht|traag|laadt, site|website .. eruit|plat|uit
			`,
		},
		stock: {
			mentions: `
				voorraad, op voorraad, leverbaar*, beschikbaar*, beschikbaarheid, wachtlijst, nabestell*,
				pre-order, limited edition, verkrijgbaar*
			`,
			praise: `
				alles|altijd op voorraad|leverbaar|beschikbaar|verkrijgbaar, weer op
				voorraad|leverbaar|beschikbaar, ruime voorraad
			`,
			faults: `
				uitverkocht*, niet|nooit|zelden .. voorraad|leverbaar|beschikbaar|verkrijgbaar, niet meer
				leverbaar|verkrijgbaar|beschikbaar, tekort, tekorten, leveringsproblemen, leverproblemen,
				bestelling .. geannuleerd, geen voorraad, te weinig voorraad, snel uitverkocht
			`,
		},
		ethics: {
			mentions: `
				duurzaam*, duurzame, duurzaamheid, ethisch*, milieu*, ecologisch*, eco, klimaat*, recycl*,
				gerecycled*, gerecycleerd*, fair trade, fairtrade, eerlijk geproduceerd|gemaakt|handel,
				herkomst, productie, geproduceerd, handgemaakt*, handwerk, lokaal, lokale, biologisch*,
				vegan*, kinderarbeid, arbeidsomstandigheden, transparant*, transparantie, plasticvrij, made
				in, ambacht*, maatschappelijk verantwoord, waarden
			`,
			praise: `
				duurzaam, duurzame, milieuvriendelijk*, milieubewust*, eerlijk geproduceerd|gemaakt,
				fairtrade, fair trade, gerecycled*, gerecycleerd*, plasticvrij, klimaatneutraal,
				handgemaakt*, ambachtelijk*, ethisch verantwoord, lokaal geproduceerd|gemaakt
			`,
			faults: `
				niet|weinig|geen .. duurzaam|milieuvriendelijk|transparant|ethisch|transparantie,
				onethisch*, greenwashing, kinderarbeid, uitbuiting, milieuvervuil*,
				milieuonvriendelijk*, slecht voor .. milieu, te veel|teveel plastic|afval, onnodig
				plastic|afval, plastic afval, duurzamer .. worden|zijn|maken, meer
				duurzaamheid|transparantie, made in china, uit china, wegwerp*, waar ..
				materialen|sieraden|goud|zilver|diamanten .. vandaan komen|komt
			`,
		},
	},
	otherwise: `
		cadeaubon*, cadeaukaart*, op zich, in orde, met vriendelijke groet*, vriendelijke groet*,
		kom .. terug, komen .. terug, terugkomen, in plaats van, ter plaatse, geen probleem, geen
		problemen, goed gelegen, de moeite waard, mooie|leuke|mooi|leuk verrassing|ervaring|gebaar,
		tot slot, mooi weer, niet mooi meer, mooie dag, mooi|mooie|prachtige|prachtig
		gebaar|winkel|ervaring|verrassing|moment|herinnering|woorden, nieuw|nieuwe|ander|andere
		slotje|sluiting|ketting|steentje|slot
	`,
	goods:
		'ring ringen ketting kettingen armband armbanden oorbel oorbellen oorring oorringen oorknopjes ' +
		'creolen hanger hangers sieraad sieraden horloge broche medaillon enkelbandje bedel bedels stuk ' +
		'product producten artikel artikelen steen stenen parel parels goud zilver diamant jurk tas',
};
