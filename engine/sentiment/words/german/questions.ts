import type { QuestionWords } from '../question';

export const GERMAN_QUESTIONS: QuestionWords = {
	questions: {
		improve: `
			verbesser*, besser|anders machen, besser gefallen|gewünscht|sein, hätten|hätte|was wir|sie? ..
			besser, nicht gefallen, gefallen|gefiel .. nicht|weniger|wenigsten, weniger|wenigsten gut?
			gefallen, gefehlt, vermisst|vermissen, fehlt ihnen|dir, gewünscht, wünschen sie|würden,
			würdest|würden .. ändern|wünschen, gestört|stört, enttäuscht, kritik, anregungen,
			verbesserungsvorschläge, schlecht, zu kurz gekommen, weniger gut|schön, nicht so?
			gut|toll|schön|rund|optimal|ideal|gelungen|überzeugt, nicht
			funktioniert|geklappt|überzeugt|zufrieden, wenigsten,
			schwäche|schwächen|schwachstelle|schwachstellen|schwachpunkte, optimier*,
			sollten|sollen|müssen|müssten|können|könnten wir .. ändern|optimieren|arbeiten|tun|anpassen,
			besser werden|laufen|gelaufen|werden, woran .. arbeiten, müsste|fehlt|fehlte|bräuchte|braucht
			.. 10|zehn|5|fünf, damit sie|du uns? .. 10|zehn|5|fünf, müsste passieren|geschehen, was
			würden|würdest sie|du .. ändern|verbessern, wie können|könnten|sollten wir,
			verbesserungsvorschlag, zu wünschen übrig, negativ|negativ* aufgefallen, nicht gut,
			angenehmer|einfacher|leichter|schöner machen, welche änderungen|veränderungen
		`,
		concern: `
			abgehalten|gehindert|hindert|hinderte|hält|aufgehalten|zögern|gezögert, bedenken, zweifel,
			sorge|sorgen, befürcht*, hürde*, hindernis*, problem*, schwierig*, beschwerde*, unklar,
			ärgert|geärgert|ärgerlich, schief gelaufen|gegangen, nicht gekauft|bestellt|abgeschlossen,
			abgebrochen|abbruch, beschädigt, schiefgelaufen|schiefgegangen|schiefging|schieflief,
			verunsichert|unsicher, verwirrend|verwirrt, fehler auf|bei|gefunden|gab|passiert|gemacht,
			fehlermeldungen, unklarheiten, gezögert|zögern lassen, geärgert|genervt|verärgert,
			sorgen|sorgt, läuft|lief|geht|ging .. schief, schief läuft|lief
		`,
		liked: `
			was|hat|haben dir|ihnen|euch .. gefallen|gefällt, machen|macht wir|ihr .. gut|richtig|besten,
			gefallen|gefiel|gefällt ihnen|dir|am|besonders|gut besten|besonders|gut?, besonders|am|gut
			besten|gut gefallen|gefiel|gefällt, was|hat .. gefallen|gefällt, gut
			gelaufen|gemacht|fanden|fanden, fanden|finden sie|du .. gut|besten, begeistert, überzeugt,
			loben|lob, positiv|positives, stärken, warum haben|hast sie|du sich|dich|uns für|uns|gewählt?,
			geschätzt|schätzen, war|ist|lief|ging|fanden|fandest|findest|finden|fand|hat|läuft
			sie|du|ihnen|dir|ihr? besonders|sehr|richtig|wirklich?
			gut|toll|super|schön|prima|positiv|gelungen|angenehm, was
			mögen|magst|mögt|lieben|liebst|lieben|schätzen|schätzt|gefällt, mögen|magst|mag sie|du? .. an,
			am liebsten|schönsten|meisten|positivsten, gefreut|erfreut, froh gemacht, beibehalten,
			weiterhin|weiter so? machen|tun, größte stärke, stärke, highlight|highlights, warum
			kaufen|kauft|kaufst|bestellen|bestellst, gern|gerne bei uns, positive|positiver
			aspekte|erfahrungen|eindrücke, das|am beste|schönste|tollste an|bei|daran, läuft|lief|klappt
			bei uns .. gut|besonders, womit .. zufrieden, warum sind|bist|bleiben|bleibst sie|du ..
			kunde|kundin|treu, warum .. bei uns, positiv .. überrascht, macht uns|unseren|unser|unsere ..
			besonders|einzigartig|aus
		`,
		comment: `
			sonst noch, noch etwas|was, weitere anmerkungen|kommentare|anregungen, möchten|möchtest ..
			mitteilen|sagen|hinzufügen, anmerkung*, kommentar*
		`,
		reason: `
			warum, wieso, weshalb, grund, gründe, begründ*, woran lag|liegt,
			hauptgrund|hauptgründe|beweggrund|beweggründe, ausschlaggebend, erläuter*, beeinflusst ..
			bewertung|note|entscheidung|urteil, bewogen, beeinflusst, bewertung|note|urteil|entscheidung
			beeinflusst, mehr zu|über ihrer|ihre|deiner|deine|dieser|die|diese
			bewertung|note|antwort|punktzahl|einschätzung|erfahrung, wie kommen|kommst sie|du ..
			bewertung|note|urteil|einschätzung|antwort
		`,
		fact: `
			wie haben|bist|hast|sind sie|du|uns .. aufmerksam|erfahren|gefunden|gehört|entdeckt, für wen,
			welcher|welchen anlass, wie alt, wie oft, beschreibt|trifft|beschreiben .. besten, was|welche haben|hast|habt sie|du|ihr .. gekauft|bestellt,
			welche produkte|artikel|schmuckstücke kaufen|kaufst|haben|hast, wann haben|hast sie|du .. gekauft|bestellt|erhalten, wie viele .. haben|besitzen|tragen
		`,
		yesNo: `
			würden, würdest, haben, hast, hat, sind, bist, ist, war, waren, wurde, wurden, werden, wirst,
			können, kannst, konnten, entspricht, entsprach, sind sie
		`,
		approval: `
			empfehl*, weiterempfehlen, zufrieden*, glücklich, gefallen, gefällt, einfach, leicht, wieder,
			hilfreich, pünktlich, rechtzeitig, passt, erwartung*, gefunden, wert, geklappt, funktioniert,
			gut, wie beschrieben, gelöst, freundlich, problem|anliegen|frage|fragen|beschwerde ..
			gelöst|lösen|beantwortet|beantworten|geklärt|klären|helfen|geholfen|bearbeitet, gelöst|lösen
			.. problem|anliegen, angemessen|fair|gepasst|passte|perfekt, stimmt|stimmten|entspr*,
			beschreibung, geholfen, weiterhelfen, willkommen, wohl, erfüllt|erfüllte, kaufen, schnell,
			freundlich, in ordnung
		`,
		suggestion: `
			vorschlag|vorschläge
		`,
		good: `
			toll|tolle|super|schön|schöne|angenehm|bestens
		`,
		bad: `
			schlecht|schlechte|schlechteste|schlechtesten|schlimm|schlimmste|irritiert|erschwert|falsch|umständlich|kompliziert|mühsam|genervt|nervt|blöd
		`,
	},
	// German's "what" is English's "was".
	otherwise: `
		was
		hat|haben|hatten|hatte|hättest|hätten|hätte|ist|sind|war|waren|wäre|wären|lief|liefe|ging|geht|läuft|fand|fanden|findet|finden|findest|fandest|magst|mögen|mögt|kann|können|könnten,
		was
		könnte|soll|sollen|sollten|sollte|muss|müssen|müsste|müssten|würden|würde|würdest|wird|werden|ließe|lässt|macht|machen|machst|machte|denken|denkst|halten|hältst|hält|verbinden|verbindest|erwarten|erwartest|bedeutet,
		was
		gibt|gab|braucht|brauchen|bräuchten|sagen|sagt|sagst|meinen|meinst|genau|noch|sonst|für|uns|sie|du|ihr|ihnen|dir|wir|ich|dich|euch|treibt|bringt|kam|kommt,
		wie können|dürfen|könnten wir .. erreichen|kontaktieren|ansprechen|helfen
	`,
};
