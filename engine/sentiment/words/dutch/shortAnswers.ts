import type { ShortAnswerWords } from '../shortAnswer';

export const DUTCH_SHORT_ANSWERS: ShortAnswerWords = {
	answers: {
		noAnswer: `
			n v t, nvt, niet van toepassing, geen antwoord, geen commentaar, geen mening, geen opmerking,
			geen opmerkingen, zie boven
		`,
		nothing: `
			niets, niks, helemaal niets, helemaal niks, totaal niets, niets bijzonders, niets speciaals,
			niets specifieks, niets meer, niets anders, niets te verbeteren, niets te melden, niets aan te
			merken, niets op aan te merken, niets toe te voegen, geen, geen enkele, geen problemen, geen
			probleem, geen klachten, geen klacht, geen verbeterpunten, geen verbeteringen, geen
			suggesties, geen op of aanmerkingen, geen bezwaren, geen twijfels, ik zou niets veranderen,
			zou niets veranderen, ik kan niets bedenken, kan niets bedenken, er schiet me niets te binnen,
			er ontbreekt niets, niets negatiefs
		`,
		everything: `
			alles, echt alles, absoluut alles, gewoon alles, het geheel, alles eigenlijk
		`,
		allGood: `
			alles goed, alles ok, alles oke, alles prima, alles perfect, alles top, alles super, alles in
			orde, alles was goed, alles was prima, alles was perfect, alles is goed, alles is prima, alles
			is perfect, alles ging goed, was alles goed, is allemaal goed, allemaal goed, allemaal prima,
			ga zo door, houden zo, zeer tevreden, heel tevreden, ik ben tevreden, tevreden, alles naar
			wens, alles was naar wens, alles verliep goed, alles was leuk, alles was fijn
		`,
		yes: `
			ja, jazeker, zeker, graag, ja graag, altijd, waarschijnlijk, waarschijnlijk wel, natuurlijk,
			uiteraard, absoluut, ja hoor, ja zeker, zeker weten, ja natuurlijk
		`,
		no: `
			nee, neen, liever niet, waarschijnlijk niet, niet echt, helemaal niet, absoluut niet, zeker
			niet, nog niet, momenteel niet, op dit moment niet, nee hoor, nee niet echt, nee niets, nee
			bedankt, nee dank je, nooit, eigenlijk niet
		`,
		dontKnow: `
			weet niet, weet ik niet, ik weet het niet, ik weet niet, geen idee, niet zeker, weet het niet,
			moeilijk te zeggen, kan ik niet zeggen, ik weet het nog niet, misschien, wn, zou het niet
			weten, ik zou het niet weten, geen flauw idee
		`,
	},
	fillers: `
		bedankt, dank je, dank u, dankjewel, eigenlijk, eerlijk gezegd, tot nu toe, op dit moment,
		momenteel, voorlopig, voor nu, volgens mij, denk ik, hoor, echt, vooralsnog, wat mij betreft
	`,
};
