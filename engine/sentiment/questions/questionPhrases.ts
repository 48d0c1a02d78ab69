import type { QuestionKind } from './questionKinds';

/**
 * What questions of surveys say, in the notation of `phraseParts`, for each kind in the order English, German, French,
 * Spanish, Portuguese, Italian, Dutch. `yesNo` counts at the beginning of a question only, and `approval` are words that
 * make "yes" a good answer to one.
 */
export const QUESTION_PHRASES: ReadonlyArray<
	readonly [phrases: string, kind: QuestionKind | null]
> = [
	// Looks like a question about what was liked, and asks for a wish.
	['do|did|does|would you like to', null],
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
			10|ten|5|five
		`,
		'improve',
	],
	[
		`
			verbesser*, besser|anders machen, besser gefallen|gewünscht|sein, hätten|hätte|was wir|sie? ..
			besser, nicht gefallen, gefallen|gefiel .. nicht|weniger|wenigsten, weniger|wenigsten gut?
			gefallen, gefehlt, vermisst|vermissen, fehlt ihnen|dir, gewünscht, wünschen sie|würden,
			würdest|würden .. ändern|wünschen, gestört|stört, enttäuscht, kritik, anregungen,
			verbesserungsvorschläge, schlecht, zu kurz gekommen
		`,
		'improve',
	],
	[
		`
			amélior*, pourrait|pourraient|devrait être mieux|meilleur|meilleure|plus|différent, mieux faire, faire|fait mieux|différemment, moins plu|aimé|apprécié, pas
			plu|aimé|apprécié, déplu|déplaît, manque|manqué|manquait|manquer,
			changer|changeriez|changerais, déçu|déçue, auriez souhaité|voulu|aimé, auraient? pu être
			mieux|meilleur|meilleure
		`,
		'improve',
	],
	[
		`
			mejor* .. nuestr*|experiencia|servicio|producto|tienda|web,
			mejorar|mejoraría|mejorarías|mejora|mejorado, hacer|hecho|haber mejor, menos te|le|les|ha
			gustó|gustado|gusta, no te|le|les ha? gustó|gustado|gusta, faltó|faltado|falta|faltaba,
			cambiaría|cambiarías|cambiar, decepcionó|decepcionado, echó|echaste|echado de menos,
			disgustó|disgustado
		`,
		'improve',
	],
	[
		`
			melhorar|melhorado|melhoria|melhorias|melhoraria, fazer|feito|ser|sido melhor, menos
			gostou|gostaste|lhe|agradou, não gostou|gostaste|agradou, gostou|gostaste menos,
			faltou|faltava|faltando, mudaria|mudarias|mudar, desiludiu|decepcionou, sentiu|sentiste falta
		`,
		'improve',
	],
	[
		`
			migliorare|migliorato|migliorarci|migliorabile|miglioramento|miglioreresti|migliorerebbe,
			fare|fatto meglio|diversamente, meno piaciuto|piaciuta|gradito, piaciuto|piaciuta meno|di
			meno?, non ti|le|vi è? piaciuto|piaciuta, mancato|mancava|mancare,
			cambieresti|cambierebbe|cambiare, deluso|delusa, cosa non .. piaciuto
		`,
		'improve',
	],
	[
		`
			verbeter*, zou|zouden|wil|wilt je|u|jij .. veranderen|anders, beter doen|kunnen|maken|gaan|kan|moeten|hadden, kunnen|kan|konden|hadden .. beter,
			minder|minst goed|leuk|bevallen|beviel|tevreden, niet bevallen|beviel|leuk|goed,
			vond|vindt|vonden je|u|jij minder|minst goed|leuk|fijn|prettig, wat .. minder|minst
			goed|leuk|fijn|prettig, gemist|miste|mist|misten, veranderen|anders doen|zien,
			tegengevallen|tegenviel, teleurgesteld
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
			reason .. leaving|cancelling|canceling|abandoning, abandon*, damaged|late
		`,
		'concern',
	],
	[
		`
			abgehalten|gehindert|hindert|hinderte|hält|aufgehalten|zögern|gezögert, bedenken, zweifel,
			sorge|sorgen, befürcht*, hürde*, hindernis*, problem*, schwierig*, beschwerde*, unklar,
			ärgert|geärgert|ärgerlich, schief gelaufen|gegangen, nicht gekauft|bestellt|abgeschlossen,
			abgebrochen|abbruch, beschädigt
		`,
		'concern',
	],
	[
		`
			empêché|empêche|freiné|freine|freins, hésit*, doute|doutes, inquiétude*, inquiét*, crainte*,
			préoccup*, problème*, difficulté*, difficile, obstacle*, frustr*, plainte*, pas
			acheté|commandé|finalisé, abandonné, mal passé, soucis|souci
		`,
		'concern',
	],
	[
		`
			impidió|impide|impedido|frenó|frena|detuvo, duda|dudas|dudó|dudaste, preocupa*, preocup*,
			inquiet*, temor*, miedo, problema*, dificultad*, difícil, obstáculo*, frustr*, queja|quejas,
			no compró|compraste|completó|ha, abandonó|abandonaste, salió|salido|fue mal, inconveniente*
		`,
		'concern',
	],
	[
		`
			impediu|impede|impedido|travou, hesit*, dúvida*, preocup*, receio*, medo, dificuldade*,
			obstáculo*, reclamaç*, queixa*, não comprou|compraste|finalizou, desistiu|desistir, abandonou,
			correu|deu mal|errado
		`,
		'concern',
	],
	[
		`
			impedito|impedisce|fermato|frenato|trattenuto, esit*, dubbio|dubbi, preoccup*, timor*, paura,
			problem*, difficoltà, difficile, ostacol*, frustr*, lament*, reclamo|reclami, non
			acquistato|comprato|completato|ha, abbandonat*, andato storto|male
		`,
		'concern',
	],
	[
		`
			hield|houdt .. tegen, irriteer*, stoort|stoorde, tegengehouden|weerhield|weerhouden|weerhoudt|tegenhoudt|tegenhield, twijfel*, zorgen, bezorgd,
			aarzel*, moeilijk*, probleem|problemen, obstakel*, klacht*, misgegaan|misging|mis, niet
			gekocht|besteld|afgerond, afgehaakt, frustr*, belemmer*
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
			positive|positives, convinced|persuaded|made you? buy|choose|purchase|order?, why did|do you
			choose|buy|shop|pick|love, made you choose|buy|smile|happy|purchase|order, impressed, exceed*
			.. expectations, delight*, keep doing
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
			geschätzt|schätzen
		`,
		'liked',
	],
	[
		`
			plu|plaît|aimé|apprécié|aimez|appréciez le plus|mieux, qu'|que|qui|avez ..
			plu|aimé|apprécié|appréciez|aimez|plaît, plus aimé|plu|apprécié, préféré|préférez, points
			forts|positifs, convaincu, satisfait le plus, bien passé|fonctionné, pourquoi avez vous choisi
		`,
		'liked',
	],
	[
		`
			más te|le|les ha? gustó|gustado|gusta, te|le|les gustó|gustado|gusta más|de, que|qué ..
			gustó|gustado|gusta, valora|valoras|destacaría|destacarías, puntos fuertes|positivos,
			convenció, encantó, mejor parte, hicimos|hacemos|fue|salió bien, por qué nos eligió|elegiste,
			nos eligió|elegiste
		`,
		'liked',
	],
	[
		`
			achou|acharam|achaste de melhor, melhor parte, mais gostou|gostaste|gosta|lhe|agradou|valoriza, gostou|gostaste|gosta mais|de|na|no|em, o que
			.. gostou|gostaste|agradou|adorou, pontos fortes|positivos, convenceu, destacaria,
			fizemos|fazemos|correu|foi bem, por que nos escolheu, nos escolheu
		`,
		'liked',
	],
	[
		`
			più piaciuto|piaciuta|apprezzato|gradito, piaciuto|piaciuta|apprezzato di|maggiormente|più
			più?, cosa|che|qualcosa .. piaciuto|piace|apprezzato, punti di? forza|positivi, convinto,
			andato bene, perché ci|hai|ha scelto, ci ha|hai scelto, facciamo bene, preferito
		`,
		'liked',
	],
	[
		`
			best|beste|meest|goed bevallen|beviel|leuk|gewaardeerd|vond|tevreden, vond|vindt|vonden
			je|u|jij .. leuk|goed|best|leukst|fijn, wat .. bevallen|beviel|leuk|goed, sterke punten,
			overtuigd|overtuigde, positief|positieve, waarom heb|heeft je|u .. gekozen, goed
			gedaan|ging|gegaan, waardeer|waardeert|waardeerde
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
			perché, ragion*, spieg*, motivazion*, waarom, reden*, licht .. toe, leg .. uit
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
			gehoord|gevonden|ontdekt|leren|terechtgekomen|kennen, voor wie, welke gelegenheid, hoe vaak
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
			é, foi, está satisfeito|satisfeita, recomendaria|recomendarias, voltaria|voltarias,
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
			waard, opgelost, vriendelijk, duidelijk
		`,
		'approval',
	],
];
