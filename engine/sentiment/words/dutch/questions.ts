import type { QuestionWords } from '../question';

export const DUTCH_QUESTIONS: QuestionWords = {
	questions: {
		improve: `
			verbeter*, zou|zouden|wil|wilt je|u|jij .. veranderen|anders, beter
			doen|kunnen|maken|gaan|kan|moeten|hadden, kunnen|kan|konden|hadden .. beter, minder|minst
			goed|leuk|bevallen|beviel|tevreden, niet bevallen|beviel|leuk|goed, vond|vindt|vonden je|u|jij
			minder|minst goed|leuk|fijn|prettig, wat .. minder|minst goed|leuk|fijn|prettig,
			gemist|miste|mist|misten, veranderen|anders doen|zien, tegengevallen|tegenviel, teleurgesteld,
			het minst, minst|minste, beviel|bevalt|bevallen u|je|jou niet, zwakke|zwakste|zwak
			punten|punt|kanten|schakel, minpunt|minpunten, moeten|kunnen|zouden|moet|kan wij|we ..
			veranderen|aanpassen|werken|oplossen, waar|waaraan .. werken, viel|vielen|valt u|je|jou?
			tegen, tegen viel, niet|niets .. goed|werkte|gewerkt|soepel|tevreden, ging|gaat|ging er? niet,
			ontbreekt|ontbrak|ontbreken, nodig|ontbreekt .. 10|tien, voor een 10|tien, te wensen over,
			verbeterpunt*, hoe kunnen|kan|konden we|wij, had|zou|zouden .. beter, anders .. doen, welke
			veranderingen
		`,
		concern: `
			hield|houdt .. tegen, irriteer*, stoort|stoorde,
			tegengehouden|weerhield|weerhouden|weerhoudt|tegenhoudt|tegenhield, twijfel*, zorgen, bezorgd,
			aarzel*, moeilijk*, probleem|problemen, obstakel*, klacht*, misgegaan|misging|mis, niet
			gekocht|besteld|afgerond, afgehaakt, frustr*, belemmer*, moeite, onduidelijk|onduidelijkheden,
			gestoord|gehinderd|geërgerd, vervelend*, tegenaan, fouten|foutmeldingen, iets fout,
			verwarrend, niet duidelijk
		`,
		liked: `
			best|beste|meest|goed bevallen|beviel|leuk|gewaardeerd|vond|tevreden, vond|vindt|vonden
			je|u|jij .. leuk|goed|best|leukst|fijn, wat .. bevallen|beviel|leuk|goed, sterke punten,
			overtuigd|overtuigde, positief|positieve, waarom heb|heeft je|u .. gekozen, goed
			gedaan|ging|gegaan, waardeer|waardeert|waardeerde, vond|vindt|vonden|vind je|u|jij het?
			beste|leukste|mooiste|fijnste|prettigste, het beste|leukste|mooiste|fijnste|prettigste,
			spreekt|sprak je|u|jou .. aan, moeten|willen we|wij .. blijven|behouden|vasthouden, blijven
			doen, hoogtepunt|hoogtepunten, waarom koopt|koop|winkelt|winkel|bestelt|bestel|kiest|kies,
			graag bij ons, waar .. blij|tevreden mee|van|over|om, positief|positieve|positiefs,
			meest|vooral tevreden|blij, mooi|leuk|fijn|prettig|goed aan|van, bevalt|bevallen|beviel
			u|je|jou het? best|beste|goed|meest, maakt|maakte je|u|jou blij|gelukkig, vindt|vond|vinden
			je|u|jij het? mooist|mooi|beste
		`,
		comment: `
			nog iets, verder nog|iets, opmerking*, iets toevoegen|kwijt, toelichting
		`,
		reason: `
			waarom, reden*, licht .. toe, leg .. uit, toelicht*, toelichting|uitleg op|bij|over|van
			uw|je|jouw|deze cijfer|score|beoordeling|antwoord|oordeel, meer over uw|je|jouw|deze
			score|cijfer|beoordeling|antwoord|oordeel, baseert|baseer|gebaseerd, bepaald|bepaalde|bepaalt
			uw|je|jouw score|cijfer|beoordeling|oordeel, komt|kom|kwam|kwamen u|je|jij ..
			cijfer|score|oordeel|beoordeling
		`,
		fact: `
			hoe heb|heeft|ben|bent je|u .. gehoord|gevonden|ontdekt|leren|terechtgekomen|kennen, voor wie,
			welke gelegenheid, wat heeft|heb u|je .. gekocht|besteld, welke producten|artikelen|sieraden .. gekocht|koopt|koop|besteld, wanneer heeft|heb u|je .. gekocht|besteld|ontvangen, hoe vaak, beschrijft|omschrijft|past .. best|beste
		`,
		yesNo: `
			heeft, heb, bent, ben, zou, zouden, ging, voldeed, voldoet, kon, kunt, kun, zult
		`,
		approval: `
			weer, vertrau*, aanbevelen|aanraden|aanbeveel, tevreden, blij, bevallen,
			makkelijk|gemakkelijk|eenvoudig, opnieuw, nogmaals, nuttig, tijd, verwachting*, gevonden,
			waard, opgelost, vriendelijk, duidelijk, opgelost|oplossen|verholpen|beantwoord ..
			probleem|vraag|vragen|klacht, probleem|problemen|vraag|vragen|klacht ..
			opgelost|oplossen|verholpen|beantwoord|afgehandeld, redelijk|passend|past, behulpzaam,
			terug|terugkomen|terugkeren, klopt|klopte, geholpen, duidelijk, prettig, gewaardeerd,
			goed|fijn, snel|vlot|kopen, beveelt|beveel .. aan
		`,
		suggestion: `
			suggestie|suggesties
		`,
		good: `
			goed|goede|fijn|leuk|mooi|prettig
		`,
		bad: `
			slecht|slechte|slechtste|slechtst|verkeerd|lastig|ergerde|ergert|gebrek|gebreken|ingewikkeld|vervelend,
			werkte .. niet
		`,
	},
	otherwise: `
		al|por lo menos, hoe kunnen we|wij .. bereiken|helpen
	`,
};
