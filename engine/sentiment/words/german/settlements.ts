import type { SettlementWords } from '../settlement';

export const GERMAN_SETTLEMENTS: SettlementWords = {
	settlements: {
		settled: `
			war|ist|waren|sind|wars|war's .. kein|keine|keinerlei
			problem|probleme|thema|ding|drama|akt|schwierigkeit|schwierigkeiten|hexenwerk|aufwand,
			kein|keine|keinerlei problem|probleme|thema|ding|schwierigkeit|aufwand
			war|waren|ist|gewesen, stellte|stellt|stellten .. kein problem dar,
			macht|machte|machten|bereitete|gab|gibt|hatte|hatten .. keine|keinerlei|kein
			probleme|problem|schwierigkeiten|ärger|stress|theater|diskussionen,
			verlief|verliefen|lief|liefen|ging|gingen|klappte|klappten|klappt|funktionierte|erfolgte
			.. reibungslos|problemlos|anstandslos|unkompliziert|einwandfrei|unbürokratisch,
			verlief|verliefen|lief|liefen|ging|gingen|klappte|klappten|klappt|funktionierte|erfolgte
			.. ohne problem|probleme|schwierigkeiten|weiteres|umstände|komplikationen|ärger,
			verlief|verliefen|lief|liefen|ging|gingen|klappte|klappten|funktionierte
			ganz|sehr|super|auch|alles|total|wirklich|völlig?
			glatt|einfach|leicht|super|prima|bestens|perfekt|hervorragend|wunderbar|kinderleicht,
			verlief|lief|ging|klappte .. schnell und
			unkompliziert|einfach|problemlos|reibungslos|unbürokratisch,
			reibungslos|problemlos|anstandslos|einwandfrei|unkompliziert|bestens|prima|super|hervorragend|glatt|perfekt|wunderbar|sofort
			geklappt|funktioniert|gelaufen|verlaufen|abgelaufen, ohne probleme|schwierigkeiten
			geklappt|funktioniert|gelaufen|verlaufen|abgelaufen, schnell|sofort|gleich
			vergessen|vom-tisch|aus-der-welt, war|ist ein kinderspiel|klacks, aus der welt geschafft
		`,
		closing: `
			kein|keine|keinerlei problem|probleme|thema|ding|drama, ohne
			jedes|jede|jegliche|irgendwelche|große|weitere?
			problem|probleme|schwierigkeiten|diskussion|diskussionen|weiteres|umstände|theater|komplikationen|ärger,
			ohne wenn und aber, reibungslos|problemlos|anstandslos|unkompliziert
		`,
		ahead: `
			keine|keinerlei|kein|ohne probleme|problem|schwierigkeiten|diskussion|ärger ..
			umtausch|umtauschen|rückgabe|retoure|rücksendung|zurückschicken|zurückgeben|rückerstattung|erstattung|reklamation,
			kein problem .. umzutauschen|zurückzugeben|zurückzuschicken|auszutauschen|zurückzusenden
		`,
		open: `
			immer|noch noch|immer ungeklärt|offen|ungelöst, bleibt|blieb ungeklärt|ungelöst,
			verlief|verliefen|lief|liefen|ging|gingen|klappte|klappten|war|waren alles andere als
			reibungslos|problemlos|einfach|glatt|unkompliziert|schnell|gut, alles andere als
			reibungslos|problemlos|einfach|glatt|unkompliziert|schnell, kein|keine
			kleines|kleine|leichtes|geringes problem|thema|ding
		`,
		mend: `
			ersetzt, ausgetauscht, geklärt, gelöst, behoben, erledigt, korrigiert, berichtigt,
			repariert, erstattet, rückerstattet, zurückerstattet, nachgeliefert, nachgesendet,
			nachgeschickt, bereinigt, geregelt, bearbeitet, beseitigt, gutgeschrieben, zurückgenommen,
			ausgeglichen, richtiggestellt, ausgebessert, nachgebessert, neu
			gemacht|graviert|geschickt|zugeschickt|versendet|verschickt, noch einmal|mal
			geschickt|verschickt|versendet|zugeschickt, nochmal|nochmals|erneut
			geschickt|verschickt|versendet|zugesandt|zugeschickt, aufgeklärt
		`,
		exchange: `
			umgetauscht, getauscht, umgestellt, geändert, storniert, umtauschen, tauschen,
			zurückgeben, zurückschicken, zurücksenden, retournieren, reklamieren, stornieren,
			zurückgegeben, zurückgeschickt
		`,
		manner: `
			sofort, umgehend, schnell, schnellstens, schnellstmöglich, prompt, gleich, unverzüglich,
			anstandslos, problemlos, reibungslos, kostenlos, kostenfrei, gratis, kulant,
			unkompliziert, unbürokratisch, zügig, rasch, flott, fix, direkt, freundlich,
			professionell, diskussionslos, selbstverständlich, augenblicklich, ruckzuck, ohne
			problem|probleme|diskussion|diskussionen|weiteres|umstände|murren|zögern|ärger|schwierigkeiten|nachfrage|nachfragen|rückfrage|rückfragen|theater|aufpreis|mehrkosten,
			ohne wenn und aber, ohne jede|jedes|jegliche|große|weitere
			problem|probleme|diskussion|diskussionen|schwierigkeiten, innerhalb|binnen ..
			tag|tages|tagen|stunde|stunden|minuten, in|nach .. minuten|sekunden|stunde|stunden, im
			nu|handumdrehen, auf der stelle, am nächsten|selben|gleichen tag, noch am selben|gleichen
			tag, zur|zu .. zufriedenheit
		`,
	},
	otherwise: `
		ging|gingen|geht|gehen .. kaputt|ab|verloren|auf|weg|auseinander|zurück|hin, lief|liefen
		sofort|schnell|einfach an|ab|schwarz, kein|keine problem|probleme mehr? für|bei|mit
		anderen|andere|euch|sie|ihnen, kein problem bis, kein problem woanders|anderswo, ohne
		probleme getragen|tragen, einfach nicht|nie|kein|keine, schnell|sofort|gleich
		kaputt|ab|wieder-kaputt|zurückgeschickt|zurückgegeben, sofort|gleich|direkt|schnell
		umtauschen|zurückgeben|zurückschicken|zurücksenden|retournieren|reklamieren|stornieren|storniert|tauschen
	`,
	between:
		'wirklich so ganz sehr sofort gleich richtig immer auch mal jemals gerade unbedingt eben ' +
		'besonders völlig',
	standIns:
		'und es das dies diese dieser dieses der die sie er wurde wurden wird werden war ist ' +
		'waren sind hat haben auch alles dann was ging verlief lief ließ sich',
	doubts:
		'angeblich angebliche angeblichen sagte sagten sagt hieß heißt behauptet behauptete ' +
		'behaupten versprochen versprach verspricht warum wieso weshalb früher damals sei seien ' +
		'muss müssen müsste sollte sollten bis vorher',
};
