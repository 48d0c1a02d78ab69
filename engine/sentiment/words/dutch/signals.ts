import type { SignalWords } from '../signal';

export const DUTCH_SIGNALS: SignalWords = {
	signals: {
		churn: `
			nooit|niet|niets meer|weer|opnieuw ..
			bestellen|kopen|besteld|gekocht|bestel|koop|terugkomen|winkelen,
			bestel|koop|kom|ga|zal|bestellen|kopen .. nooit|niet|niets meer|weer, nooit meer, nooit weer,
			eens en nooit meer, voor het laatst, klant verloren, klant kwijt, zijn een|me|mij klant|als
			kwijt?, verliezen .. klant, raken .. klant kwijt, account|abonnement|lidmaatschap ..
			opzeggen|opgezegd|verwijderen|verwijderd, zeg .. abonnement|lidmaatschap op, uitschrijven,
			afmelden voor, uitgeschreven, niet|geen .. klant meer, ben klaar met, was|is .. laatste
			keer|bestelling|aankoop, was|is|dit|mijn laatste bestelling|aankoop .. bij|hier, klaar met
			jullie, mij|me|ons zien|ziet jullie|u|ze niet|nooit meer|terug|weer
		`,
		switching: `
			naar de concurrent|concurrentie, bij een ander|andere, zoek* ..
			alternatief|alternatieven|andere|ander, naar|bij de|een concurrent|concurrentie,
			koop|kopen|bestel|bestellen|ga|gaan|kijk|kocht|gekocht|besteld .. elders,
			koop|kopen|bestel|bestellen|ga|gaan|kijk .. ergens anders, ergens anders
			kopen|bestellen|heen, elders kopen|bestellen|gekocht|besteld, bij|naar een ander|andere
			winkel|merk|webshop|juwelier|aanbieder, op zoek naar ..
			alternatief|alternatieven|andere, overstap*|stap|overgestapt|switch* ..
			concurrent|concurrentie, overstap*|stap|overgestapt|switch*|ga .. andere|ander
			merk|winkel|webshop, koop|bestel|kocht|ga ik|voortaan|nu|liever .. elders|anders,
			ergens|nergens anders .. kopen|bestellen, koop|bestel|haal ik? nu|tegenwoordig|voortaan
			bij een|de
		`,
		urgent: `
			allergische reactie|reacties, uitslag gekregen|kreeg, huiduitslag, uitslag,
			opgezwollen|gezwollen|zwelling, ontstoken, ontsteking, infectie*, gebloed, snijwond*,
			verwond*, gewond, brandwond*, ziekenhuis, spoedeisende, huisarts, dermatoloog,
			ingeslikt, verstik*, gevaarlijk*, levensgevaarlijk, terugroep*, giftig*, vergiftig*,
			bevat lood|nikkel|cadmium, advocaat, rechtszaak, juridische stappen, aangifte, politie,
			consumentenbond, fraude, frauduleu*, onterecht|dubbel afgeschreven, gehackt, creditcard
			gestolen|misbruikt, zo snel mogelijk, zsm, per direct, onmiddellijk ..
			contact|reactie|antwoord|terugbetal*, bruiloft .. morgen, ontploft, in brand,
			bloedde|bloeden|gebloed|bloed uit, naar de|mijn dokter|arts|huisarts, naar de rechter,
			erg|zeer|heel|is|graag dringend|urgent, me|mij|vinger|hand|oor .. gesneden, sneed ..
			me|mij|vinger|hand, verbrand .. huid|vinger, lood, zware metalen, bevat|bevatten ..
			nikkel|cadmium, huid|vinger|vingers|nek|hals|oor|oren|oorlel|oorlellen|pols ..
			groen|groene|rood|rode|zwart|zwarte|jeukt|jeuken|geïrriteerd|opgezwollen,
			groene|rode|jeukende|zwarte
			bultjes|bulten|vlekken|plekken|vlekjes|huid|vingers|vinger|oren, jeuk, eczeem,
			huidirritatie, is|zijn dit|het|deze|ze|die|dat .. veilig|schadelijk, schadelijk*, moet
			ik .. terugsturen|zorgen|afdoen, nodig|antwoord .. vandaag|morgen,
			bruiloft|trouwerij|begrafenis|verjaardag is .. zaterdag|zondag|vrijdag|morgen|vandaag,
			cadmium, veilig voor kinderen|kind|baby|huid, stopte|stak|stopt|steekt|gestopt|gestoken
			.. mond, zit|zitten .. nikkel|lood|cadmium, bevat|bevatten nikkel|lood|cadmium,
			huid|oren|oor reageert|reageerde|reageerden .. erop|direct|meteen|heftig|allergisch,
			valt|vallen mijn|mijne .. onder, mijn|mijne .. getroffen|betrokken, moet|moeten ik .. weggooien, nikkelallergie is|heb, draag|droeg|gedragen .. hoofdpijn|duizelig, niet voor|vóór|op .. bruiloft|trouwerij|verjaardag|begrafenis|doop,
			in haar|zijn|de mond, teruggeroepen partij|partijen|serie|sieraden|product|producten, bultjes|bulten|blaasjes|puistjes .. oorlel|oorlellen|oor|oren|nek|hals|vinger|vingers|huid|pols
		`,
		complaint: `
			klacht|klachten, klagen, vreselijk*, verschrikkelijk*, afschuwelijk*, waardeloos, waardeloze,
			dramatisch, drama, ramp, schandalig*, onacceptabel*, belachelijk*, kapot*, gebroken, brak,
			stuk, defect*, beschadigd*, verkleurd*, niet|nooit|nog ..
			ontvangen|aangekomen|geleverd|geantwoord|gereageerd|terugbetaald|bezorgd, werkt|sluit|past
			niet, verkeerd* .. maat|product|artikel|bestelling|kleur|ring|geleverd|adres|gravure,
			ontbreekt|ontbrak|ontbreken|mist, oplichting|oplichters|oplichterij, bedrog, afzetterij,
			slechte|matige kwaliteit|service|klantenservice|ervaring|communicatie|verpakking, slecht
			product, wil .. geld|terugbetaling|terug, geld terug, onvriendelijk*, onbeschoft*, te|veel
			duur|dure, peperduur, teleurgesteld*, teleurstell*, ontevreden, niet ..
			tevreden|aanraden|aanrader|aan aan?, raad .. niet|af .. aan?, niet aan te raden, afrader,
			blijf weg, niet kopen, nooit meer, te laat .. geleverd|bezorgd|aangekomen, nog steeds ..
			wacht*|niet|geen, wacht nog|al steeds?|weken, rommel, rotzooi, troep, geen antwoord|reactie,
			miskoop, dubbel betaald|afgeschreven, valt|viel tegen
		`,
		praise: `
			geweldig*, fantastisch*, perfect|perfecte, prachtig*, schitterend*, uitstekend*, super, top,
			topper|toppers, prima, subliem, heerlijk*, fenomenaal, erg|heel|zeer|zo|echt
			mooi|mooie|blij|tevreden|goed|goede|leuk|leuke|vriendelijk|vriendelijke|fijn|fijne|snel|netjes,
			superblij, supermooi*, superleuk*, aanrader, echt|absolute|zeker een? aanrader, raad ..
			iedereen .. aan, zeker|absoluut aan|aanraden te? raden?, aan te raden|bevelen, beveel .. aan,
			ga zo door, complimenten, compliment, 5|vijf sterren, 10/10, een tien|10,
			verwachting|verwachtingen overtroffen, boven verwachting, heel erg bedankt, hartelijk dank,
			dank jullie wel, niets op aan te merken, niks|niets te klagen|verbeteren|aan|op, alles
			perfect|goed|prima|top|super, beste .. winkel|webshop|merk|kwaliteit|service|aankoop, ik
			hou|houd van, ❤, 😍, 🥰, 👏, 👍, 💯, 🤩
		`,
		question: `
			kunnen|kunt|kan jullie|u|je mij|me|aangeven|laten|zeggen|vertellen|helpen,
			hebben|heeft|verkopen|leveren jullie|u, kan ik ..
			ruilen|retourneren|dragen|bestellen|betalen|annuleren|krijgen, is het|deze|dit|er
			mogelijk|nog|waterdicht|nikkelvrij|echt|ook, wanneer komt|wordt|kan|is|krijg|ontvang|komen,
			waar is|blijft|kan|vind, hoe lang|kan|veel|groot|werkt|duurt duurt?|ik?|kost?|is?, waarom
			is|krijg|heb|kan|duurt|wordt, welke maat|maten, wat is|kost|zijn de?, ik vraag me af, zou
			graag willen weten, ik wil graag weten, vroeg me af
		`,
		purchaseIntent: `
			zal|ga|wil|zou|zullen|gaan .. weer|opnieuw|zeker|nog .. bestellen|kopen|winkelen|terugkomen,
			bestel|koop|kom .. zeker|graag|vaker|weer|opnieuw .. weer|opnieuw|terug|meer?, kom zeker
			terug, volgende bestelling|aankoop, al .. nieuwe|tweede|weer bestelling|besteld|gekocht, nog
			een besteld|gekocht|bestellen|kopen, verlanglijst*, wensenlijst*, vaste|trouwe klant, in mijn
			winkelwagen|winkelmand, kan niet wachten om .. bestellen|kopen, zeker weer, voor herhaling
			vatbaar, zeker vaker, hier vaker, bestel|koop|neem ik .. ook|nog|volgende|volgend,
			volgende|volgend maand|week|keer|jaar bestel|koop|neem
		`,
	},
	otherwise: `
		niet|nooit|geen .. overstap*|concurrent|concurrentie|elders|anders, nergens anders, nooit ..
		problemen|probleem|klachten|teleurgesteld|spijt, geen
		klachten|klacht|reactie|uitslag|infectie|gevaar|haast|spoed|allergische|irritatie, zonder
		klachten|problemen|reactie, niets te klagen, niet te klagen, niet ..
		teleurgesteld|klagen|kapot|duur|verkleurd|ontstoken|dringend|urgent|beschadigd, niet dringend,
		geen haast, zou perfect|geweldig|mooi|super|leuk|fijn|top|prima, zou ..
		perfect|geweldig|super|leuk|fijn|top, niet ..
		perfect|geweldig|super|top|mooi|goed|blij|tevreden|prachtig|uitstekend, nooit meer ..
		af|uit|zonder, niet meer .. af|uit|zonder|weg, doe .. nooit|niet meer af|uit, bloedmooi,
		bloedsteen, hoe mooi|leuk|goed, wat een|mooi|leuk, waarom ik|niet, onder andere, een andere
		keer, andere kant, aan de andere kant, supermarkt, over een ander, met spoed geleverd, snel
		genoeg, artsen, geen|niet|zonder|nooit .. lood|jeuk|jeukt|uitslag|bultjes|vlekken, loodvrij,
		wordt|worden niet|nooit .. groen|zwart|rood
	`,
};
