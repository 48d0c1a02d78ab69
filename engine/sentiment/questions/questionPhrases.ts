import type { QuestionKind } from './questionKinds';

/**
 * What a phrase of a question says: its kind; that suggestions are asked for, be it beside other comments; or a word that
 * says good or bad, which decides where nothing else does.
 */
export type QuestionMeaning = QuestionKind | 'suggestion' | 'good' | 'bad' | null;

type QuestionPhrases = ReadonlyArray<readonly [phrases: string, meaning: QuestionMeaning]>;

/**
 * What questions of surveys say, in the notation of `phraseParts`, for each kind in the order English, German, French,
 * Spanish, Portuguese, Italian, Dutch. `yesNo` counts at the beginning of a question only, and `approval` are words that
 * make "yes" a good answer to one.
 */
export const QUESTION_PHRASES: QuestionPhrases = [
	// Looks like a question about what was liked, and asks for a wish.
	['do|did|does|would you like to', null],
	// German's "what" is English's "was", and "at least" is nobody's least.
	[
		`
			was hat|haben|hatten|hatte|hättest|hätten|hätte|ist|sind|war|waren|wäre|wären|lief|liefe|ging|geht|läuft|fand|fanden|findet|finden|findest|fandest|magst|mögen|mögt|kann|können|könnten,
			was könnte|soll|sollen|sollten|sollte|muss|müssen|müsste|müssten|würden|würde|würdest|wird|werden|ließe|lässt|macht|machen|machst|machte|denken|denkst|halten|hältst|hält|verbinden|verbindest|erwarten|erwartest|bedeutet,
			was gibt|gab|braucht|brauchen|bräuchten|sagen|sagt|sagst|meinen|meinst|genau|noch|sonst|für|uns|sie|du|ihr|ihnen|dir|wir|ich|dich|euch|treibt|bringt|kam|kommt,
			at least, al|por lo menos, por lo menos, pelo|ao menos, più o meno, how can|may|should|could we
			contact|reach|help|call|address, wie können|dürfen|könnten wir ..
			erreichen|kontaktieren|ansprechen|helfen, comment pouvons|pourrions nous vous?
			contacter|joindre|aider, cómo podemos contactarte|ayudarte|ayudarle|contactarle, como podemos
			contactá-lo|ajudar|ajudá-lo, come possiamo contattarti|contattarla|aiutarti|aiutarla, hoe kunnen
			we|wij .. bereiken|helpen
		`,
		null,
	],
	[
		`
			improv*, how might|could|can|should we, let|lets you down, get you|make you .. more often|back,
			do|done|be|been|have|make|made .. better, better next time, done|do|did .. differently, do differently|more,
			different next time, change|changed about|one|anything|something|in, would you change, what
			was|is|were|went bad|wrong|poor|negative, missing, lacking, lacked, add to our, wish
			we|you|there, least like|liked|favourite|favorite, like|liked|enjoy|enjoyed least,
			dislike|disliked|disliking, didn't|don't you? like|enjoy, did|do you not like|enjoy, not
			like|enjoy, make|made it|your|you|shopping easier|perfect,
			disappointed|disappoint|disappointing, suggestion|suggestions for, how can|could we, what
			can|could we, what should we, meet your expectations better, bad|worst
			about|thing|part|aspect, fell short, fall short, to become|reach|earn|get|make|give a|it?
			10|ten|5|five,
			least, weak|weaker|weakest point|points|spot|spots|part|side|aspect|area|link, weaknesses,
			shortcoming*, drawback*, we should|could|must|need to? change|fix|address|rethink|stop,
			should|could|must|need|needs we|to .. change|fix|address|rethink|stop doing, what should we stop,
			should we keep|continue|never doing?|change? better?, work|working on, do better, get better,
			go|gone better, didn't|don't|doesn't|not work|worked|working well?,
			made|make|makes|earn|earned|reach|take|turn|give this|it|that|us|into|to a? 10|ten, would|will it
			take, areas for, left|leaves .. desired, not so? good|great|well, changes would|do|should you|we,
			have us change|do|improve|fix, shop|buy|order|come|visit .. more often, changes .. see|suggest,
			could|would make .. better|easier|nicer|enjoyable|pleasant, holding us back, needs? improvement,
			would you have liked|loved|wanted,
			would you like us to, wish .. were|was, wish it
		`,
		'improve',
	],
	[
		`
			verbesser*, besser|anders machen, besser gefallen|gewünscht|sein, hätten|hätte|was wir|sie? ..
			besser, nicht gefallen, gefallen|gefiel .. nicht|weniger|wenigsten, weniger|wenigsten gut?
			gefallen, gefehlt, vermisst|vermissen, fehlt ihnen|dir, gewünscht, wünschen sie|würden,
			würdest|würden .. ändern|wünschen, gestört|stört, enttäuscht, kritik, anregungen,
			verbesserungsvorschläge, schlecht, zu kurz gekommen,
			weniger gut|schön, nicht so? gut|toll|schön|rund|optimal|ideal|gelungen|überzeugt, nicht
			funktioniert|geklappt|überzeugt|zufrieden, wenigsten,
			schwäche|schwächen|schwachstelle|schwachstellen|schwachpunkte, optimier*,
			sollten|sollen|müssen|müssten|können|könnten wir .. ändern|optimieren|arbeiten|tun|anpassen, besser
			werden|laufen|gelaufen|werden, woran .. arbeiten, müsste|fehlt|fehlte|bräuchte|braucht ..
			10|zehn|5|fünf, damit sie|du uns? .. 10|zehn|5|fünf, müsste passieren|geschehen, was würden|würdest
			sie|du .. ändern|verbessern, wie können|könnten|sollten wir, verbesserungsvorschlag, zu wünschen
			übrig, negativ|negativ* aufgefallen, nicht gut,
			angenehmer|einfacher|leichter|schöner machen, welche änderungen|veränderungen
		`,
		'improve',
	],
	[
		`
			amélior*, pourrait|pourraient|devrait être mieux|meilleur|meilleure|plus|différent, mieux faire, faire|fait mieux|différemment, moins plu|aimé|apprécié, pas
			plu|aimé|apprécié, déplu|déplaît, manque|manqué|manquait|manquer,
			changer|changeriez|changerais, déçu|déçue, auriez souhaité|voulu|aimé, auraient? pu être
			mieux|meilleur|meilleure,
			points faibles|négatifs, point faible|négatif, faiblesse|faiblesses, le moins, moins bien, comment
			.. mieux, faire .. mieux, devons|devrions|pourrions|pouvons|faut nous? ..
			changer|corriger|travailler|optimiser|perfectionner, sur quoi .. travailler, pas
			fonctionné|marché|convaincu|satisfait|bien, que|qu' faudrait, pour obtenir|donner|avoir|mériter
			un|une 10|dix|5|cinq, laissé|laisse à désirer, aimeriez|souhaiteriez vous? ..
			changer|modifier|différent, axes d' progrès, feriez|ferais|faire vous? différemment|autrement,
			comment pouvons|pourrions|devrions nous, auriez aimé|voulu|souhaité,
			quels changements, aspects négatifs, changements souhaitez|souhaiteriez
		`,
		'improve',
	],
	[
		`
			mejora*|mejore* .. nuestr*|experiencia|servicio|producto|tienda|web,
			mejorar|mejoraría|mejorarías|mejora|mejorado, hacer|hecho|haber mejor, menos te|le|les|ha
			gustó|gustado|gusta, no te|le|les ha? gustó|gustado|gusta, faltó|faltado|falta|faltaba,
			cambiaría|cambiarías|cambiar, decepcionó|decepcionado, echó|echaste|echado de menos,
			disgustó|disgustado,
			menos, puntos|punto débiles|débil|negativos|flojos, debilidad|debilidades,
			podría|podríamos|pudo|pudimos|podemos|hubiera|hubiéramos .. mejor,
			deberíamos|debemos|necesitamos|podríamos .. cambiar|corregir|trabajar|arreglar|optimizar, en qué ..
			trabajar, no funcionó|funciona|funcionado|convenció|convencido, no .. funcionó|convenció,
			para|falta|darnos .. 10|diez, dejó|deja que desear, cambiáramos|cambiemos|cambiásemos,
			haríamos|harías|haría|deberíamos|podríamos .. diferente, cómo podemos|podríamos, echa|echas de
			menos|falta, no te|le|les|os ha|han convencido|convencieron, te|le|les hubiera|hubiese|habría
			gustado, qué te|le|les hubiera|hubiese|habría gustado, un|una mejor servicio|experiencia|tienda,
			mejor tu|su|nuestra|nuestro experiencia|servicio,
			qué cambios, aspectos negativos
		`,
		'improve',
	],
	[
		`
			melhorar|melhorado|melhoria|melhorias|melhoraria, fazer|feito|ser|sido melhor, menos
			gostou|gostaste|lhe|agradou, não gostou|gostaste|agradou, gostou|gostaste menos,
			faltou|faltava|faltando, mudaria|mudarias|mudar, desiludiu|decepcionou, sentiu|sentiste falta,
			menos, pontos|ponto fracos|fraco|negativos, fraqueza|fraquezas,
			poderia|poderíamos|podia|podíamos|podemos .. melhor, deveríamos|devemos|precisamos|podemos ..
			mudar|corrigir|trabalhar|ajustar|otimizar, em que .. trabalhar, não
			funcionou|funciona|correu|convenceu, dar|falta|ganhar|merecer .. 10|dez, deixou|deixa a desejar,
			faria|farias|devíamos|deveríamos .. diferente, como podemos|poderíamos, teria gostado, gostaria de
			ver|encontrar,
			que mudanças, aspectos negativos, não lhe|te|o|a agradou|agrada|convenceu
		`,
		'improve',
	],
	[
		`
			migliorare|migliorato|migliorarci|migliorabile|miglioramento|miglioreresti|migliorerebbe,
			fare|fatto meglio|diversamente, meno piaciuto|piaciuta|gradito, piaciuto|piaciuta meno|di
			meno?, non ti|le|vi è? piaciuto|piaciuta, mancato|mancava|mancare,
			cambieresti|cambierebbe|cambiare, deluso|delusa, cosa non .. piaciuto,
			di meno, meno, punti|punto deboli|debole|negativi, debolezza|debolezze,
			potremmo|potrebbe|avremmo|dovremmo|sarebbe .. meglio, dovremmo|dobbiamo|potremmo|possiamo ..
			cambiare|correggere|lavorare|sistemare|ottimizzare, su cosa|che .. lavorare, non ha|hanno?
			funzionato|funziona|convinto, non è andato, cosa|che manca, servirebbe|vorrebbe|serve|manca per ..
			10|dieci, lasciato|lascia a desiderare, faresti|farebbe|faremmo|dovremmo .. diversamente, come
			possiamo|potremmo, cosa|che non va, sarebbe piaciuto|piaciuta, aspettavi|aspettava .. diverso,
			miglioramenti, potrebbe .. migliore, vorresti|vorrebbe .. diverso|vedere,
			quali cambiamenti, aspetti negativi
		`,
		'improve',
	],
	[
		`
			verbeter*, zou|zouden|wil|wilt je|u|jij .. veranderen|anders, beter doen|kunnen|maken|gaan|kan|moeten|hadden, kunnen|kan|konden|hadden .. beter,
			minder|minst goed|leuk|bevallen|beviel|tevreden, niet bevallen|beviel|leuk|goed,
			vond|vindt|vonden je|u|jij minder|minst goed|leuk|fijn|prettig, wat .. minder|minst
			goed|leuk|fijn|prettig, gemist|miste|mist|misten, veranderen|anders doen|zien,
			tegengevallen|tegenviel, teleurgesteld,
			het minst, minst|minste, beviel|bevalt|bevallen u|je|jou niet, zwakke|zwakste|zwak
			punten|punt|kanten|schakel, minpunt|minpunten, moeten|kunnen|zouden|moet|kan wij|we ..
			veranderen|aanpassen|werken|oplossen, waar|waaraan .. werken, viel|vielen|valt u|je|jou? tegen,
			tegen viel, niet|niets .. goed|werkte|gewerkt|soepel|tevreden, ging|gaat|ging er? niet,
			ontbreekt|ontbrak|ontbreken, nodig|ontbreekt .. 10|tien, voor een 10|tien, te wensen over,
			verbeterpunt*, hoe kunnen|kan|konden we|wij, had|zou|zouden .. beter,
			anders .. doen, welke veranderingen
		`,
		'improve',
	],
	[
		`
			irritat*, bother*, worst part|thing|about, stopped|stop|stopping|prevented|prevent|preventing|kept|keeping|keeps|held|holding|hold
			you|from|back, almost|nearly stopped|prevented|kept|didn't, hesitat*, hesitant, doubt|doubts,
			concern|concerns|concerned, worr*, fear|fears, obstacle*, barrier*, holding you back,
			problem|problems, issue|issues, trouble*, difficult*, difficulties, frustrat*,
			challenge|challenges, complaint|complaints, struggle*, confus*, annoy*, go|went|gone wrong,
			unclear, not buy|order|purchase|complete|check, didn't you? buy|order|purchase|complete|check,
			reason .. leaving|cancelling|canceling|abandoning, abandon*, damaged|late,
			couldn't|could|not find an answer, unanswered, questions did|do you have, hesitant, unsure about,
			put|puts you off, held you back, let down by
		`,
		'concern',
	],
	[
		`
			abgehalten|gehindert|hindert|hinderte|hält|aufgehalten|zögern|gezögert, bedenken, zweifel,
			sorge|sorgen, befürcht*, hürde*, hindernis*, problem*, schwierig*, beschwerde*, unklar,
			ärgert|geärgert|ärgerlich, schief gelaufen|gegangen, nicht gekauft|bestellt|abgeschlossen,
			abgebrochen|abbruch, beschädigt,
			schiefgelaufen|schiefgegangen|schiefging|schieflief, verunsichert|unsicher, verwirrend|verwirrt,
			fehler auf|bei|gefunden|gab|passiert|gemacht, fehlermeldungen, unklarheiten, gezögert|zögern lassen,
			geärgert|genervt|verärgert, sorgen|sorgt,
			läuft|lief|geht|ging .. schief, schief läuft|lief
		`,
		'concern',
	],
	[
		`
			empêché|empêche|freiné|freine|freins, hésit*, doute|doutes, inquiétude*, inquiét*, crainte*,
			préoccup*, problème*, difficulté*, difficile, obstacle*, frustr*, plainte*, pas
			acheté|commandé|finalisé, abandonné, mal passé, soucis|souci,
			gêné|gêne|gênant, dérangé|dérange, agacé|énervé, retenu|retient, bug|bugs, erreurs, une erreur, pas
			très? clair|claire, confus|confuse, freiné, s' est elle|il|t? mal passé
		`,
		'concern',
	],
	[
		`
			impidió|impide|impedido|frenó|frena|detuvo, duda|dudas|dudó|dudaste, preocupa*, preocup*,
			inquiet*, temor*, miedo, problema*, dificultad*, difícil, obstáculo*, frustr*, queja|quejas,
			no compró|compraste|completó|ha, abandonó|abandonaste, salió|salido|fue mal, inconveniente*,
			dudar, molestó|molestado|molesta|molestias, incidencia|incidencias, errores, algún|un error,
			impedirte|impedirle|impedir|impidiera, no .. claro, poco claro, confuso|confusa, retuvo
		`,
		'concern',
	],
	[
		`
			impediu|impede|impedido|travou, hesit*, dúvida*, preocup*, receio*, medo, dificuldade*,
			obstáculo*, reclamaç*, queixa*, não comprou|compraste|finalizou, desistiu|desistir, abandonou,
			correu|deu mal|errado,
			incomodou|incomodado|incomoda, erros, algum|um erro, impedir|impedi-lo, não .. claro, pouco claro,
			confuso|confusa, problema|problemas, irritou|chateou
		`,
		'concern',
	],
	[
		`
			impedito|impedisce|fermato|frenato|trattenuto, esit*, dubbio|dubbi, preoccup*, timor*, paura,
			problem*, difficoltà, difficile, ostacol*, frustr*, lament*, reclamo|reclami, non
			acquistato|comprato|completato|ha, abbandonat*, andato storto|male,
			infastidito|infastidita|fastidio, errori, un errore, poco chiaro, non .. chiaro, confuso,
			inconveniente|inconvenienti, innervosito|irritato
		`,
		'concern',
	],
	[
		`
			hield|houdt .. tegen, irriteer*, stoort|stoorde, tegengehouden|weerhield|weerhouden|weerhoudt|tegenhoudt|tegenhield, twijfel*, zorgen, bezorgd,
			aarzel*, moeilijk*, probleem|problemen, obstakel*, klacht*, misgegaan|misging|mis, niet
			gekocht|besteld|afgerond, afgehaakt, frustr*, belemmer*,
			moeite, onduidelijk|onduidelijkheden, gestoord|gehinderd|geërgerd, vervelend*, tegenaan,
			fouten|foutmeldingen, iets fout, verwarrend, niet duidelijk
		`,
		'concern',
	],
	[
		`
			like|liked|love|loved|enjoy|enjoyed|appreciate|appreciated|value
			most|best|about|the|especially, most like|liked|love|loved|enjoy|enjoyed|valuable|value,
			do|did|does|have you really? like|liked|love|loved|enjoy|enjoyed|appreciate, you
			liked|loved|enjoyed, what was|is|were|went good|great|well|right|best, do
			well|right|good|best, did|done well|right|good|best, doing well|right|good, went well|right,
			highlight|highlights, do|did we .. well|right|best, particularly|especially|really well, best
			about|part|thing|aspect|feature, favourite|favorite, strength*, stood|stand out,
			positive|positives, convinced|persuaded|made you? buy|choose|purchase|order, made your day|visit|week, why did|do you
			choose|buy|shop|pick|love, made you choose|buy|smile|happy|purchase|order, impressed, exceed*
			.. expectations, delight*, keep doing,
			what|which should|must|can|do we keep|continue|never|not doing|change|stop?, keep|continue
			doing|making|it, works|worked|work well|best for|about?, what works|worked, was|is|were
			best|greatest|nicest|strongest, brought|brings|gave|gives you joy|pleasure, best
			thing|part|bit|aspect|side, happiest|happier about|with, most
			happy|pleased|positive|pleasant|satisfied, satisfied you? most, get|got right, why do you
			shop|buy|order|come|return, particularly|especially|really
			like|liked|love|loved|enjoy|enjoyed|appreciate|appreciated, keep|keeps|bring|brings|make|makes you
			coming? come? back,
			makes|sets us|our|the .. special|unique|apart
		`,
		'liked',
	],
	[
		`
			was|hat|haben dir|ihnen|euch .. gefallen|gefällt, machen|macht wir|ihr .. gut|richtig|besten,
			gefallen|gefiel|gefällt ihnen|dir|am|besonders|gut besten|besonders|gut?, besonders|am|gut
			besten|gut gefallen|gefiel|gefällt, was|hat .. gefallen|gefällt, gut
			gelaufen|gemacht|fanden|fanden, fanden|finden sie|du .. gut|besten, begeistert, überzeugt,
			loben|lob, positiv|positives, stärken, warum haben|hast sie|du sich|dich|uns für|uns|gewählt?,
			geschätzt|schätzen,
			war|ist|lief|ging|fanden|fandest|findest|finden|fand|hat|läuft sie|du|ihnen|dir|ihr?
			besonders|sehr|richtig|wirklich? gut|toll|super|schön|prima|positiv|gelungen|angenehm, was
			mögen|magst|mögt|lieben|liebst|lieben|schätzen|schätzt|gefällt, mögen|magst|mag sie|du? .. an, am
			liebsten|schönsten|meisten|positivsten, gefreut|erfreut, froh gemacht, beibehalten, weiterhin|weiter
			so? machen|tun, größte stärke, stärke, highlight|highlights, warum
			kaufen|kauft|kaufst|bestellen|bestellst, gern|gerne bei uns, positive|positiver
			aspekte|erfahrungen|eindrücke, das|am beste|schönste|tollste an|bei|daran, läuft|lief|klappt bei uns
			.. gut|besonders, womit .. zufrieden, warum sind|bist|bleiben|bleibst sie|du .. kunde|kundin|treu,
			warum .. bei uns, positiv .. überrascht,
			macht uns|unseren|unser|unsere .. besonders|einzigartig|aus
		`,
		'liked',
	],
	[
		`
			plu|plaît|aimé|apprécié|aimez|appréciez le plus|mieux, qu'|que|qui|avez ..
			plu|aimé|apprécié|appréciez|aimez|plaît, plus aimé|plu|apprécié, préféré|préférez, points
			forts|positifs, convaincu, satisfait le plus, bien passé|fonctionné, pourquoi avez vous choisi,
			faisons|faites|fait|avons nous|vous? bien|mieux, séduit|séduite, continuer|conserver à? faire?, fait
			plaisir|sourire, positif|positifs|positive|positives, marqué positivement, enchanté|enchantée|ravi,
			le mieux|meilleur, appréciez|aimez vous? .. chez|dans|sur|le|de, préférez vous, pourquoi
			achetez|commandez|venez|revenez vous, atout|atouts, faisons|faites|avons|fait de mieux|bien,
			agréablement, plus satisfait|satisfaite|satisfaits,
			rend|rendent .. unique|spécial|spéciale
		`,
		'liked',
	],
	[
		`
			más te|le|les ha? gustó|gustado|gusta, te|le|les gustó|gustado|gusta más|de, que|qué ..
			gustó|gustado|gusta, valora|valoras|destacaría|destacarías, puntos fuertes|positivos,
			convenció, encantó, mejor parte, hicimos|hacemos|fue|salió bien, por qué nos eligió|elegiste,
			nos eligió|elegiste,
			seguir|continuar|mantener|seguimos haciendo?, lo mejor de|fue|es|que?, lo mejor .. nuestr*,
			es|fue|ha|era sido? lo mejor, parecido|pareció|parece bien|mejor|positivo, gratamente,
			positivo|positiva|positivamente, encantado|encantó|encanta, más
			satisfecho|satisfecha|contento|contenta|feliz, mejor parte de .. experiencia|compra|visita|tienda,
			mejor parte .. experiencia, gustaron|gustan|encantaron, por qué
			compras|compra|compran|eliges|elige|vuelves, hizo|hace feliz|sonreír|ilusión,
			punto fuerte|positivo, nos hace .. especial|especiales|diferentes
		`,
		'liked',
	],
	[
		`
			achou|acharam|achaste de melhor, melhor parte, mais gostou|gostaste|gosta|lhe|agradou|valoriza, gostou|gostaste|gosta mais|de|na|no|em, o que
			.. gostou|gostaste|agradou|adorou, pontos fortes|positivos, convenceu, destacaria,
			fizemos|fazemos|correu|foi bem, por que nos escolheu, nos escolheu,
			continuar|manter a? fazer?, de bom|positivo, encantou|encanta|encantado, o melhor de|foi|que?, é|foi
			o melhor, agradou|agrada mais|na|no, positivo|positiva, mais satisfeito|feliz, surpreendeu
			positivamente, ponto|pontos forte|fortes|positivo, foi|é|era|esteve tão? bom|boa|melhor,
			amou|amaste|adoraste, por que compra|compras|escolhe|escolhes, mais aprecia|aprecias|ama,
			fizemos|fazemos de? bem|melhor
		`,
		'liked',
	],
	[
		`
			più piaciuto|piaciuta|apprezzato|gradito, piaciuto|piaciuta|apprezzato di|maggiormente|più
			più?, cosa|che|qualcosa .. piaciuto|piace|apprezzato, punti di? forza|positivi, convinto,
			andato bene, perché ci|hai|ha scelto, ci ha|hai scelto, facciamo bene, preferito,
			continuare|mantenere a? fare?, apprezzi|apprezza|apprezzate|apprezzato di|maggiormente|più più?,
			apprezzi|apprezza|apprezzate, colpito positivamente|piacevolmente, preferisci|preferisce|preferite,
			cosa|parte|aspetto|esperienza migliore|bella|bello, migliore|bella cosa|parte, amato|adorato,
			reso|resa|rende felice|contento|contenta, di bello|buono|positivo, positivo|positiva|positivamente,
			punto di forza, perché acquisti|compri|ordini|scegli|torni, abbiamo|avete|hanno|ha fatto bene, più
			soddisfatto|soddisfatta|soddisfatti|contento|contenta,
			colpito di più, colpito maggiormente, pregio|pregi
		`,
		'liked',
	],
	[
		`
			best|beste|meest|goed bevallen|beviel|leuk|gewaardeerd|vond|tevreden, vond|vindt|vonden
			je|u|jij .. leuk|goed|best|leukst|fijn, wat .. bevallen|beviel|leuk|goed, sterke punten,
			overtuigd|overtuigde, positief|positieve, waarom heb|heeft je|u .. gekozen, goed
			gedaan|ging|gegaan, waardeer|waardeert|waardeerde,
			vond|vindt|vonden|vind je|u|jij het? beste|leukste|mooiste|fijnste|prettigste, het
			beste|leukste|mooiste|fijnste|prettigste, spreekt|sprak je|u|jou .. aan, moeten|willen we|wij ..
			blijven|behouden|vasthouden, blijven doen, hoogtepunt|hoogtepunten, waarom
			koopt|koop|winkelt|winkel|bestelt|bestel|kiest|kies, graag bij ons, waar .. blij|tevreden
			mee|van|over|om, positief|positieve|positiefs, meest|vooral tevreden|blij,
			mooi|leuk|fijn|prettig|goed aan|van, bevalt|bevallen|beviel u|je|jou het? best|beste|goed|meest,
			maakt|maakte je|u|jou blij|gelukkig,
			vindt|vond|vinden je|u|jij het? mooist|mooi|beste
		`,
		'liked',
	],
	[
		`
			anything|something else, any|further|additional|other other?
			comments|comment|feedback|remarks|thoughts, comments, like|want to|us add|share|tell|know,
			anything .. add|share|tell, leave|add a comment, sonst noch, noch etwas|was, weitere
			anmerkungen|kommentare|anregungen, möchten|möchtest .. mitteilen|sagen|hinzufügen, anmerkung*,
			kommentar*, autre* chose|commentaire|commentaires|remarque|remarques, commentaire*, remarque*,
			quelque chose à ajouter, souhaitez vous ajouter, algo más, alguna otra cosa, comentario*, algo
			que añadir|agregar, desea|deseas|quiere|quieres añadir|agregar|decirnos|compartir, mais alguma
			coisa, algo mais, comentário*, deseja|quer acrescentar|adicionar|partilhar|dizer, gostaria de acrescentar|adicionar|partilhar|dizer|comentar, altro da
			aggiungere|dire, qualcos' altro, commento|commenti, osservazion*, vuole|vuoi|desidera|desideri
			aggiungere|dirci|condividere, nog iets, verder nog|iets, opmerking*, iets toevoegen|kwijt,
			toelichting
		`,
		'comment',
	],
	[
		`
			why, reason*, behind your|the rating|score|answer|vote, what made|makes you, explain, tell us more, elaborate, because, based on, warum,
			wieso, weshalb, grund, gründe, begründ*, pourquoi, raison*, expliqu*, por qué, porqué,
			motivo*, razón, razones, explique*, explica*, por que|quê, porque, porquê, razão, razões,
			perché, ragion*, spieg*, motivazion*, waarom, reden*, licht .. toe, leg .. uit,
			made|makes|make|led|lead|drove|driven|influenced|influences|determined|prompted|motivated
			you|your|us|decision? .. score|rating|vote|answer|grade|mark|response|feedback,
			drove|led|influenced|shaped your decision|score|rating|answer, driver|drivers|cause|causes
			of|behind? .. score|rating, why did|do you choose|pick|select|give|chose this|that|the|a
			score|rating|answer|number|option, how come, come mai, woran lag|liegt, pourquoi avez|as vous|tu
			choisi|donné|attribué|sélectionné cette|ce|cet note|réponse|score|choix, perché hai|ha|avete|has
			scelto questo|questa voto|punteggio|valutazione|risposta, scelto questo|questa
			voto|punteggio|valutazione|risposta, more about your|this|the|that
			score|rating|answer|vote|response|experience, justif*, based|base|basis .. score|rating|answer,
			hauptgrund|hauptgründe|beweggrund|beweggründe, ausschlaggebend, erläuter*, beeinflusst ..
			bewertung|note|entscheidung|urteil, bewogen, beeinflusst, bewertung|note|urteil|entscheidung
			beeinflusst, mehr zu|über ihrer|ihre|deiner|deine|dieser|die|diese
			bewertung|note|antwort|punktzahl|einschätzung|erfahrung, wie kommen|kommst sie|du ..
			bewertung|note|urteil|einschätzung|antwort, motivé .. note|réponse|évaluation|choix|score, motiv*,
			plus sur votre|cette|ta note|réponse|évaluation|avis|score, préciser, amené|conduit|poussé|incité ..
			note|évaluation|réponse|score, dites nous en plus, debe tu|su|esta|esa
			valoración|puntuación|nota|calificación|respuesta, se debe, más sobre tu|su|esta|esa
			puntuación|valoración|nota|calificación|respuesta, llevó|lleva|hizo ..
			nota|puntuación|valoración|calificación, influyó|influido, basas|basa|basó|basado, mais sobre
			a|essa|esta? sua|tua|nota|avaliação|resposta? nota|avaliação|resposta?, levou|leva|fez ..
			nota|avaliação|pontuação, influenciou|influenciado, baseia|baseou|baseado, più sul|sulla|del|della
			tuo|tua|suo|sua voto|punteggio|valutazione|risposta|giudizio, portato|spinto|indotto ..
			voto|punteggio|valutazione|giudizio, influenzato, motiva|motivi|motivare, dipende|dipeso, toelicht*,
			toelichting|uitleg op|bij|over|van uw|je|jouw|deze cijfer|score|beoordeling|antwoord|oordeel, meer
			over uw|je|jouw|deze score|cijfer|beoordeling|antwoord|oordeel, baseert|baseer|gebaseerd,
			bepaald|bepaalde|bepaalt uw|je|jouw score|cijfer|beoordeling|oordeel, komt|kom|kwam|kwamen u|je|jij
			.. cijfer|score|oordeel|beoordeling
		`,
		'reason',
	],
	[
		`
			how did you|u hear|find|discover|learn|come, where did you hear|find|first, who did
			you|are|is|was, who are you, who is|was it|this|the, for whom, whom did, who will|is going wear|receive|use|to, which occasion|channel, what occasion,
			how old, your|what|where age|gender|country|live|from, how often, what|which
			product|products|brand|brands|style|metal|stone|colour|color do|did|are|is|would you|were?,
			wie haben|bist|hast|sind sie|du|uns .. aufmerksam|erfahren|gefunden|gehört|entdeckt, für wen,
			welcher|welchen anlass, wie alt, wie oft, comment avez vous connu|découvert|entendu|trouvé,
			pour qui|quelle, quelle occasion, quel âge, à quelle fréquence, cómo nos
			conoció|conociste|encontró|encontraste, cómo conoció|supo|conociste, para quién, qué ocasión,
			con qué frecuencia, como nos conheceu|encontrou|descobriu, como ficou, para quem, que ocasião,
			com que frequência, come ci|hai|ha conosciuto|trovato|scoperto|saputo conosciuto?|trovato?,
			per chi, quale occasione, quanto spesso, hoe heb|heeft|ben|bent je|u ..
			gehoord|gevonden|ontdekt|leren|terechtgekomen|kennen, voor wie, welke gelegenheid, hoe vaak,
			favourite|favorite colour|color|metal|stone|gemstone|style|brand|season|channel|product|piece|item,
			best describes|describe|suits, describes .. best, décrit|décrivent|correspond .. mieux,
			beschreibt|trifft|beschreiben .. besten, describe|describen .. mejor, descreve|descrevem .. melhor,
			mejor|melhor te|le|o|a? describe|descreve, descrive|descrivono .. meglio, beschrijft|omschrijft|past
			.. best|beste
		`,
		'fact',
	],
	[
		`
			did, do, does, would, will, is, are, was, were, have, has, had, can, could, should, würden,
			würdest, haben, hast, hat, sind, bist, ist, war, waren, wurde, wurden, werden, wirst, können,
			kannst, konnten, entspricht, entsprach, sind sie, est ce, achèteriez|commanderiez|rachèteriez|reviendriez|recommanderiez, te|le resultó|pareció, nous recommanderiez, nos
			recomendaría|recomendarías|recomendaria|recomendarias, ci
			consiglieresti|consiglierebbe|consigli, avez, êtes, étiez, recommanderiez, pensez, a t, est
			il|elle, étaient, le produit correspond, ha, está, estás, está usted, fue, fueron, era,
			recomendaría|recomendarías|recomendarias, volvería|volverías, es, son, le ha, te ha, ha sido,
			é, foi, recomendaria|recomendarias, voltaria|voltarias,
			encontrou|encontraste, recebeu|recebeste, è, hai, sei, siete, consiglieresti|consiglierebbe,
			acquisteresti|acquisterebbe, compreresti|comprerebbe, ordineresti|ordinerebbe, torneresti|tornerebbe, comprarías|compraría, comprarias|compraria, erano, avete, heeft, heb, bent, ben, zou, zouden, ging, voldeed,
			voldoet, kon, kunt, kun, zult
		`,
		'yesNo',
	],
	[
		`
			recommend*, nous recommanderiez, nos recomendaría|recomendarías|recomendaria|recomendarias, ci
			consiglieresti|consiglierebbe|consigli, satisfied, satisf*, happy, pleased, like, enjoy*,
			love*, easy, easily, again, helpful, useful, on time, fit, fits, expectations, expected,
			found|find what|everything|the, worth, trust*, good, clear, as described, resolved, solved,
			friendly, comfortable, empfehl*, weiterempfehlen, zufrieden*, glücklich, gefallen, gefällt,
			einfach, leicht, wieder, hilfreich, pünktlich, rechtzeitig, passt, erwartung*, gefunden, wert,
			achèteriez|commanderiez|rachèteriez|reviendriez, geklappt, funktioniert, marché, fonctionné,
			volverías|volvería, comprarías|compraría, voltaria|voltarias, comprarias|compraria,
			compreresti|comprerebbe, ordineresti|ordinerebbe, torneresti|tornerebbe,
			acquisteresti|acquisterebbe, weer, vertrau*, gut, wie beschrieben, gelöst, freundlich, recommand*, satisfait*, heureux, heureuse,
			contente, content, plu, facile*, nouveau, utile*, à temps, attentes, trouvé, conforme*,
			résolu*, recomend*, satisfech*, contento|contenta, feliz, gusta, gustó, gustado, fácil*,
			nuevo, útil, tiempo, expectativas, encontró, encontraste, resuelto|resuelta|resolvió,
			satisfeit*, gostou, gostaste, novamente, encontrou, resolvido|resolvida, consigl*, raccomand*,
			soddisfatt*, felice, piaciuto|piaciuta, semplice, ancora, tempo, aspettative, trovato,
			risolto, aanbevelen|aanraden|aanbeveel, tevreden, blij, bevallen,
			makkelijk|gemakkelijk|eenvoudig, opnieuw, nogmaals, nuttig, tijd, verwachting*, gevonden,
			waard, opgelost, vriendelijk, duidelijk,
			solve|solved|resolve|resolved|fix|fixed|sort|sorted|handle|handled|answer|answered ..
			problem|problems|issue|issues|question|questions|request|concern|concerns|complaint,
			problem|problems|issue|issues|question|questions|request|concern|concerns|complaint been? ..
			solved|resolved|fixed|sorted|handled|answered, problem|anliegen|frage|fragen|beschwerde ..
			gelöst|lösen|beantwortet|beantworten|geklärt|klären|helfen|geholfen|bearbeitet, gelöst|lösen ..
			problem|anliegen, problème|problèmes|demande|souci|question|questions|réclamation ..
			résolu|résolue|résolus|réglé|réglée|traité|traitée|résoudre,
			problème|demande|souci|question|réclamation .. été résolu|résolue|réglé|réglée|traité|traitée,
			résolu|réglé|résoudre|régler|répondu .. problème|souci|demande|question|questions,
			resolvimos|resolvió|resuelto|resolver|resolvieron|solucionamos|solucionó|solucionado|solucionaron ..
			problema|problemas|duda|dudas|incidencia|consulta|queja,
			problema|duda|dudas|incidencia|consulta|queja ..
			resuelto|resuelta|resuelve|resolvió|solucionado|solucionada,
			resolvemos|resolvido|resolveu|resolver|solucionamos|solucionou ..
			problema|dúvida|dúvidas|reclamação|questão, problema|dúvida|dúvidas|reclamação|questão ..
			resolvido|resolvida|solucionado|esclarecida|resolvidas, risolto|risolvere|risolti|risposto ..
			problema|problemi|dubbi|dubbio|reclamo, problema|problemi|reclamo|dubbio|dubbi ..
			risolto|risolti|chiarito|chiariti|gestito, opgelost|oplossen|verholpen|beantwoord ..
			probleem|vraag|vragen|klacht, probleem|problemen|vraag|vragen|klacht ..
			opgelost|oplossen|verholpen|beantwoord|afgehandeld,fair|reasonable|right|worth|perfect,
			angemessen|fair|gepasst|passte|perfekt, juste|correct|raisonnable|parfait|va|vont,
			justo|justa|adecuado|perfecto, adequado|perfeito|serviu, giusto|giusta|adeguato|perfetto,
			redelijk|passend|past, valued, come|coming|be|return|returning back, return, clearly, answered,
			smooth|smoothly, answer|answers|meet|met|matched|match, stimmt|stimmten|entspr*, beschreibung,
			geholfen, weiterhelfen, willkommen, wohl, erfüllt|erfüllte, aidé|aidée|aidés,
			reviendrez|reviendriez|reviendrais|reviendras, bienvenu|bienvenue, clair|claire, plaît, agréable,
			cumplió|cumplido|cumple, volverías|volvería|volverá|volverás, ayudó|ayudado|ayudaron,
			valorado|valorada, claro|clara, agradable, correspondeu|corresponde|atendeu, compraria|comprarias,
			voltará|voltarás, ajudou|ajudaram, valorizado|valorizada, chegou bem|no|a, agradável,
			corrisponde|corrispondeva, tornerai|tornerà|torneresti, aiutato|aiutata|aiutati, chiaro|chiara,
			piacevole, gradito, apprezzato, behulpzaam, terug|terugkomen|terugkeren, klopt|klopte, geholpen,
			duidelijk, prettig, gewaardeerd, goed|fijn, fast|quick|quickly|correct|promptly, future, another
			order, kaufen, schnell, freundlich, accueilli|accueillie, rapide|rapidement,
			bon|bonne|correct|correcte, rachèter*, rápido|rápida|correcto|correcta|bueno|buena|amable, esperaba,
			boa|bom|esperava, veloce|rapida|rapido|corretto|corretta|buono|buona|gentile,
			ricompreresti|ricomprerebbe|ricomprerai, aspettavi|aspettava, snel|vlot|kopen, beveelt|beveel .. aan,
			help|helped, in ordnung, comprar|comprará|comprarás .. novo|novamente|nuevo|vez
		`,
		'approval',
	],
	[
		`
			suggestion|suggestions, suggestions|ideas|advice for|to, vorschlag|vorschläge,
			sugerencia|sugerencias, sugestão|sugestões, suggerimento|suggerimenti, suggestie|suggesties
		`,
		'suggestion',
	],
	[
		`
			great|good|nice|lovely|excellent|well|pleased|pleasant|wonderful,
			toll|tolle|super|schön|schöne|angenehm|bestens, bien|bon|bonne|agréable, bien|bueno|buena|agradable,
			bom|boa|bem|agradável, bello|bella|buono|buona|bene|piacevole|ami|ama,
			goed|goede|fijn|leuk|mooi|prettig
		`,
		'good',
	],
	[
		`
			worst|bad|poor|bugged|slowed|annoying|awful|terrible|wrong|difficult|hard|painful,
			schlecht|schlechte|schlechteste|schlechtesten|schlimm|schlimmste|irritiert|erschwert|falsch|umständlich|kompliziert|mühsam|genervt|nervt|blöd,
			pire|pires|mauvais|mauvaise|défaut|défauts|bloqué|pénible|compliqué|agacé|énervé|ennuyé,
			peor|malo|mala|mal|costó|complicado|difícil|defecto|defectos|desagradó|desagradable,
			pior|piores|ruim|mau|má|mal|defeito|defeitos|desagradou|complicado|difícil,
			peggiore|peggio|brutto|brutta|difetto|difetti|bloccato|complicato|difficile|scomodo|sgradevole,
			slecht|slechte|slechtste|slechtst|verkeerd|lastig|ergerde|ergert|gebrek|gebreken|ingewikkeld|vervelend,
			werkte .. niet
		`,
		'bad',
	],
];
