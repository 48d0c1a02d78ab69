import type { ShortAnswerWords } from '../shortAnswer';

export const GERMAN_SHORT_ANSWERS: ShortAnswerWords = {
	answers: {
		noAnswer: `
			k a, ka, keine angabe, keine angaben, nicht zutreffend, entfallt, kein kommentar, keine
			antwort, keine meinung, siehe oben
		`,
		nothing: `
			nichts, nix, gar nichts, uberhaupt nichts, garnichts, nichts besonderes, nichts bestimmtes,
			nichts konkretes, nichts weiter, nichts mehr, nichts zu verbessern, nichts zu bemangeln,
			nichts zu beanstanden, nichts auszusetzen, nichts zu meckern, mir fallt nichts ein, fallt mir
			nichts ein, mir fallt dazu nichts ein, es gibt nichts, es gab nichts, es fehlt nichts, nichts
			gefehlt, keine, keines, keiner, kein, keine verbesserungen, keine verbesserungsvorschlage,
			keine vorschlage, keine anregungen, keine kritik, keine probleme, kein problem, keine
			beschwerden, keine bedenken, keine anmerkungen, keine einwande, keine wunsche, ich habe nichts
			auszusetzen, nichts negatives, nichts schlechtes, wusste nicht was, ich wusste nicht was,
			wusste nichts
		`,
		everything: `
			alles, einfach alles, absolut alles, alles zusammen, das ganze, rundum alles, eigentlich
			alles, alle, alles davon
		`,
		allGood: `
			alles gut, alles ok, alles okay, alles super, alles bestens, alles perfekt, alles prima, alles
			toll, alles top, alles in ordnung, alles war gut, alles war super, alles war perfekt, alles
			ist gut, alles ist super, alles ist perfekt, war alles gut, war alles super, war alles
			bestens, war alles perfekt, war alles in ordnung, passt alles, alles passt, hat alles gepasst,
			alles hat gepasst, alles lief gut, alles gut gelaufen, bin zufrieden, ich bin zufrieden,
			rundum zufrieden, sehr zufrieden, weiter so, passt so, passt schon, nichts weiter so, macht
			weiter so, bleibt so, alles wunderbar, alles bestens gelaufen, alles einwandfrei, alles hat
			mir gefallen, mir hat alles gefallen, alles gefallt mir, mir gefallt alles
		`,
		yes: `
			ja, jep, jo, jawohl, klar, na klar, naturlich, selbstverstandlich, auf jeden fall, ja klar, ja
			gerne, unbedingt, definitiv, sicher, ja sicher, ja auf jeden fall, ja naturlich, gerne, sehr
			gerne, ja sehr gerne, jederzeit, immer wieder, wahrscheinlich, wahrscheinlich ja, immer
		`,
		no: `
			nein, ne, nee, noe, nicht wirklich, eigentlich nicht, uberhaupt nicht, gar nicht, auf keinen
			fall, keinesfalls, eher nicht, wohl kaum, wahrscheinlich nicht, derzeit nicht, momentan nicht,
			im moment nicht, nein danke, nein gar nicht, nein nichts, nein eigentlich nicht, leider nein,
			leider nicht
		`,
		dontKnow: `
			weiss nicht, weiss ich nicht, ich weiss nicht, ich weiss es nicht, keine ahnung, unsicher,
			nicht sicher, kann ich nicht sagen, schwer zu sagen, kann ich nicht beurteilen, bin mir nicht
			sicher, vielleicht, weiss nicht genau, w n, weiss noch nicht, noch nicht beurteilbar, kann ich
			noch nicht sagen
		`,
	},
	fillers: `
		danke, vielen dank, ehrlich gesagt, eigentlich, bisher, derzeit, momentan, im moment, aktuell,
		zurzeit, meiner meinung nach, so weit, soweit, leider, wirklich, also, hm, bitte, von meiner
		seite, aus meiner sicht, was mir einfallt, bis jetzt, gar, da gibt es
	`,
};
