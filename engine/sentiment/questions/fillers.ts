/** Words that make no difference to a short answer, at its beginning or end; languages in the order of `SHORT_ANSWERS`. */
export const FILLERS: readonly string[] = [
	`
		really, honestly, to be honest, tbh, actually, thanks, thank you, thank you very much, many
		thanks, so far, for now, right now, at this time, at the moment, at this point, currently, i
		think, i guess, i would say, i d say, well, um, hmm, lol, sorry, i m afraid, as of now, as yet,
		that i can think of, i can think of, that comes to mind, comes to mind, from my side, in my
		opinion, imo, literally, just, please, for me, on my end, off the top of my head, it was, it s, absolutely,
		whatsoever, here, yet, needed, springs to mind, i would change
	`,
	`
		danke, vielen dank, ehrlich gesagt, eigentlich, bisher, derzeit, momentan, im moment, aktuell,
		zurzeit, meiner meinung nach, so weit, soweit, leider, wirklich, also, hm, bitte, von meiner
		seite, aus meiner sicht, was mir einfallt, bis jetzt, gar,
		da gibt es
	`,
	`
		merci, merci beaucoup, vraiment, franchement, honnetement, pour le moment, pour l instant,
		actuellement, a mon avis, selon moi, euh, de mon cote, a ce jour, jusqu ici, pour ma part, de
		special, absolument
	`,
	`
		gracias, muchas gracias, la verdad, sinceramente, de momento, por ahora, por el momento, hasta
		ahora, creo, en mi opinion, pues, realmente, por mi parte, en este momento
	`,
	`
		obrigado, obrigada, muito obrigado, muito obrigada, na verdade, sinceramente, por enquanto, de
		momento, ate agora, ate ao momento, acho, na minha opiniao, realmente, por mim, no momento
	`,
	`
		grazie, grazie mille, sinceramente, onestamente, per ora, al momento, per il momento, finora,
		direi, credo, secondo me, davvero, veramente, da parte mia, in realta
	`,
	`
		bedankt, dank je, dank u, dankjewel, eigenlijk, eerlijk gezegd, tot nu toe, op dit moment,
		momenteel, voorlopig, voor nu, volgens mij, denk ik, hoor, echt, vooralsnog, wat mij betreft
	`,
];
