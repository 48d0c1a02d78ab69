/** What a short answer says by itself, before the question is asked. */
export type ShortMeaning =
	| 'noAnswer'
	| 'nothing'
	| 'everything'
	| 'allGood'
	| 'yes'
	| 'no'
	| 'dontKnow';

/**
 * Short answers, with commas between them, in the order English, German, French, Spanish, Portuguese, Italian, Dutch;
 * compared without case, accents and punctuation, and after the words of `FILLERS` are left out.
 */
export const SHORT_ANSWERS: Readonly<Record<ShortMeaning, readonly string[]>> = {
	// What people write where a form wants something.
	noAnswer: [
		`
			n a, na, n a n a, not applicable, no answer, no comment, no comments, no response, no opinion,
			skip, skipped, pass, blank, x, xx, xxx, null, undefined, nan, prefer not to say, rather not
			say, did not answer, no reply, see above, same as above, as above,
			not applicable to me, doesn t apply, does not apply, doesn t apply to me, does not apply to me,
			skip this, none of your business, asdf, test, lorem ipsum, abc
		`,
		`
			k a, ka, keine angabe, keine angaben, nicht zutreffend, entfallt, kein kommentar, keine
			antwort, keine meinung, siehe oben
		`,
		`
			s o, sans objet, non applicable, pas de commentaire, pas de commentaires, sans commentaire,
			sans reponse, aucun commentaire, pas de reponse, sans avis, voir ci dessus, ras de commentaire
		`,
		`
			no aplica, sin respuesta, sin comentarios, sin comentario, ningun comentario, no contesta,
			prefiero no decirlo, n c
		`,
		`
			nao se aplica, sem resposta, sem comentarios, sem comentario, nenhum comentario, prefiro nao
			responder, sem opiniao
		`,
		`
			non applicabile, nessun commento, nessuna risposta, no comment, preferisco non rispondere, non
			si applica
		`,
		`
			n v t, nvt, niet van toepassing, geen antwoord, geen commentaar, geen mening, geen opmerking,
			geen opmerkingen, zie boven
		`,
	],
	nothing: [
		`
			nothing, none, nothing at all, nothing comes to mind, nothing i can think of, nothing to
			improve, nothing to add, nothing to say, nothing to report, nothing to change, nothing
			specific, nothing in particular, nothing particular, nothing special, nothing else, nothing
			more, nothing much, nothing stopped me, nothing wrong, not a thing, not one thing, no thing,
			nil, zero, nada, zilch, no improvement, no improvements, no improvements needed, no
			improvement needed, no suggestion, no suggestions, no complaint, no complaints, no problem, no
			problems, no issue, no issues, no concern, no concerns, no worries, no doubts, no hesitation,
			no changes, no change, nothing needs improving, nothing needs to change, nothing needs
			changing, nothing was missing, nothing is missing, nothing missing, can t think of anything,
			cant think of anything, i can t think of anything, i cant think of anything, cannot think of
			anything, i cannot think of anything, can t think of a thing, not anything, none so far,
			nothing so far, none that i can think of, i have none, i have nothing, i have no complaints, i
			have no suggestions, no reason, nothing to complain about, nothing bad, nothing negative, no
			negatives, neither, there is nothing, there was nothing, there s nothing, nothing really
			stands out, nothing you do, nothing in general, wouldn t change a thing, i wouldn t change a
			thing, would not change a thing, wouldn t change anything, i wouldn t change anything, don t
			change anything, don t change a thing, change nothing,
			none whatsoever, nothing whatsoever, none at all,
			can t complain, cant complain, i can t complain, i cant complain, cannot complain, not much,
			nothing springs to mind
		`,
		`
			nichts, nix, gar nichts, uberhaupt nichts, garnichts, nichts besonderes, nichts bestimmtes,
			nichts konkretes, nichts weiter, nichts mehr, nichts zu verbessern, nichts zu bemangeln,
			nichts zu beanstanden, nichts auszusetzen, nichts zu meckern, mir fallt nichts ein, fallt mir
			nichts ein, mir fallt dazu nichts ein, es gibt nichts, es gab nichts, es fehlt nichts, nichts
			gefehlt, keine, keines, keiner, kein, keine verbesserungen, keine verbesserungsvorschlage,
			keine vorschlage, keine anregungen, keine kritik, keine probleme, kein problem, keine
			beschwerden, keine bedenken, keine anmerkungen, keine einwande, keine wunsche, ich habe nichts
			auszusetzen, nichts negatives, nichts schlechtes,
			wusste nicht was, ich wusste nicht was, wusste nichts
		`,
		`
			rien, rien du tout, absolument rien, rien a dire, rien a redire, rien a ameliorer, rien a
			signaler, rien a ajouter, rien a changer, rien de special, rien de particulier, rien en
			particulier, rien de plus, rien d autre, ras, r a s, aucun, aucune, aucun probleme, aucune
			amelioration, aucune suggestion, aucune remarque, aucune plainte, aucun souci, pas de
			probleme, pas de soucis, pas de suggestion, pas de suggestions, pas de remarque, pas de
			remarques, pas d amelioration, je ne vois pas, je ne vois rien, je ne vois rien a ameliorer,
			rien ne me vient, rien ne me vient a l esprit, rien ne manque, neant,
			pas grand chose
		`,
		`
			nada, nada en absoluto, absolutamente nada, nada en particular, nada en especial, nada mas,
			nada que mejorar, nada a mejorar, nada que decir, nada que anadir, nada que objetar, nada que
			cambiar, nada que reprochar, ninguno, ninguna, ningun problema, ninguna queja, ninguna
			sugerencia, ninguna mejora, sin problemas, sin quejas, sin sugerencias, sin problema, no hay
			nada, no hay nada que mejorar, no se me ocurre nada, no cambiaria nada, no tengo quejas, no
			tengo ninguna queja, sin novedad, nada malo
		`,
		`
			nada, nada mesmo, absolutamente nada, nada em particular, nada em especial, nada mais, nada a
			melhorar, nada a dizer, nada a acrescentar, nada a declarar, nada a apontar, nada a reclamar,
			nada a mudar, nada para melhorar, nenhum, nenhuma, nenhum problema, nenhuma reclamacao,
			nenhuma queixa, nenhuma sugestao, nenhuma melhoria, sem problemas, sem reclamacoes, sem
			sugestoes, nao tem nada, nao ha nada, nao ha nada a melhorar, nao tenho nada a reclamar, nao
			mudaria nada, nao me ocorre nada, nada de mais,
			nada me vem a cabeca
		`,
		`
			niente, nulla, proprio niente, proprio nulla, assolutamente niente, assolutamente nulla,
			niente di particolare, nulla di particolare, niente in particolare, nulla in particolare,
			niente altro, nient altro, null altro, niente da migliorare, nulla da migliorare, niente da
			dire, nulla da dire, niente da ridire, nulla da ridire, niente da aggiungere, nulla da
			aggiungere, niente da segnalare, nulla da segnalare, niente da cambiare, nessuno, nessuna,
			nessun problema, nessun reclamo, nessun suggerimento, nessuna lamentela, nessun miglioramento,
			nessuna critica, nessun dubbio, senza problemi, non mi viene in mente niente, non mi viene in
			mente nulla, non cambierei niente, non cambierei nulla, non c e niente, niente di che
		`,
		`
			niets, niks, helemaal niets, helemaal niks, totaal niets, niets bijzonders, niets speciaals,
			niets specifieks, niets meer, niets anders, niets te verbeteren, niets te melden, niets aan te
			merken, niets op aan te merken, niets toe te voegen, geen, geen enkele, geen problemen, geen
			probleem, geen klachten, geen klacht, geen verbeterpunten, geen verbeteringen, geen
			suggesties, geen op of aanmerkingen, geen bezwaren, geen twijfels, ik zou niets veranderen,
			zou niets veranderen, ik kan niets bedenken, kan niets bedenken, er schiet me niets te binnen,
			er ontbreekt niets, niets negatiefs
		`,
	],
	everything: [
		`
			everything, everything really, all, all of it, all of the above, the lot, absolutely
			everything, everything about it, every thing, literally everything, the whole thing, the whole
			experience, all of them, every single thing, everything else, pretty much everything
		`,
		`
			alles, einfach alles, absolut alles, alles zusammen, das ganze, rundum alles, eigentlich
			alles, alle, alles davon
		`,
		`
			tout, absolument tout, tout en general, l ensemble, un peu tout, tout tout, la totalite,
			un peu de tout
		`,
		`
			todo, absolutamente todo, todo en general, todas, todos, todo ello, de todo, todo todo
		`,
		`tudo, absolutamente tudo, tudo em geral, tudo mesmo, todos, todas`,
		`
			tutto, assolutamente tutto, tutto quanto, tutto in generale, proprio tutto, un po tutto,
			un po di tutto
		`,
		`alles, echt alles, absoluut alles, gewoon alles, het geheel, alles eigenlijk`,
	],
	// Praise of the whole that answers any question.
	allGood: [
		`
			all good, all fine, all ok, all okay, all is good, all is well, all was good, all great, all
			perfect, its all good, it s all good, everything is fine, everything was fine, everything is
			good, everything was good, everything is great, everything was great, everything is perfect,
			everything was perfect, everything is ok, everything was ok, everything fine, everything good,
			everything great, everything perfect, everything ok, everything was excellent, everything is
			excellent, everything was amazing, everything is amazing, everything went well, everything
			went smoothly, it was perfect, it is perfect, it s perfect, perfect as it is, perfect as is,
			it was great, it s great, it was all good, all was fine, all was perfect, keep it up, keep up
			the good work, keep doing what you re doing, keep doing what you are doing, i loved it, i love
			it, love it all, loved it all, loved everything, i loved everything, love everything, i love
			everything, i liked everything, liked everything, very happy, happy with everything, satisfied
			with everything, good as it is, fine as it is, great as it is, no it was great, no it was
			perfect
		`,
		`
			alles gut, alles ok, alles okay, alles super, alles bestens, alles perfekt, alles prima, alles
			toll, alles top, alles in ordnung, alles war gut, alles war super, alles war perfekt, alles
			ist gut, alles ist super, alles ist perfekt, war alles gut, war alles super, war alles
			bestens, war alles perfekt, war alles in ordnung, passt alles, alles passt, hat alles gepasst,
			alles hat gepasst, alles lief gut, alles gut gelaufen, bin zufrieden, ich bin zufrieden,
			rundum zufrieden, sehr zufrieden, weiter so,
			passt so, passt schon, nichts weiter so, macht weiter so, bleibt so, alles wunderbar,
			alles bestens gelaufen, alles einwandfrei, alles hat mir gefallen, mir hat alles gefallen,
			alles gefallt mir, mir gefallt alles
		`,
		`
			tout va bien, tout est bien, tout est parfait, tout etait parfait, tout est ok, tout etait
			bien, tout s est bien passe, tout parfait, tout bien, tout est super, tout etait super, tout
			est top, c est parfait, c etait parfait, parfait, tout me convient, tout m a plu, tout me
			plait, j ai tout aime, ne changez rien, continuez comme ca, continuez ainsi, tres satisfait,
			tres satisfaite, tout est nickel, tout est correct, nickel, nikel, c est nickel, nickel chrome,
			impec
		`,
		`
			todo bien, todo ok, todo perfecto, todo correcto, todo genial, todo estupendo, todo excelente,
			todo esta bien, todo esta perfecto, todo fue perfecto, todo fue bien, todo muy bien, todo ha
			ido bien, todo ha sido perfecto, esta todo bien, esta todo perfecto, me gusta todo,
			todo me gusto, todo me gusta, me gusto
			todo, me encanta todo, me ha gustado todo, sigan asi, seguid asi, no cambien nada, muy
			satisfecho, muy satisfecha
		`,
		`
			tudo bem, tudo ok, tudo certo, tudo perfeito, tudo otimo, tudo excelente, tudo bom, tudo muito
			bom, tudo muito bem, esta tudo bem, esta tudo perfeito, esta tudo otimo, foi tudo perfeito,
			foi tudo otimo, correu tudo bem, tudo correu bem, tudo foi perfeito, gostei de tudo, adorei
			tudo, amei tudo, blz, beleza, tudo blz, tudo joia, joia, show, show de bola, continuem assim, muito satisfeito, muito satisfeita, esta otimo, tudo
			maravilhoso, tudo nos conformes
		`,
		`
			tutto bene, tutto ok, tutto perfetto, tutto ottimo, tutto a posto, tutto apposto, va tutto
			bene, e tutto perfetto, e tutto ok, tutto benissimo, e andato tutto bene, tutto e andato bene,
			era tutto perfetto, tutto era perfetto, va bene cosi, mi e piaciuto tutto, mi piace tutto,
			continuate cosi, molto soddisfatto, molto soddisfatta, tutto molto bello, tutto eccellente
		`,
		`
			alles goed, alles ok, alles oke, alles prima, alles perfect, alles top, alles super, alles in
			orde, alles was goed, alles was prima, alles was perfect, alles is goed, alles is prima, alles
			is perfect, alles ging goed, was alles goed, is allemaal goed, allemaal goed, allemaal prima,
			ga zo door, houden zo, zeer tevreden, heel tevreden, ik ben tevreden, tevreden, alles naar
			wens, alles was naar wens, alles verliep goed,
			alles was leuk, alles was fijn
		`,
	],
	yes: [
		`
			yes, yep, yeah, yup, ye, y, sure, of course, definitely, absolutely, certainly, yes please,
			yes definitely, yes absolutely, yes i would, yes i do, yes it did, yes i am, yes it was, i do,
			i would, i am, i did, it did, it was,
			for sure, yes for sure, definitely yes, absolutely yes, probably, probably yes, i think so,
			yes i think so, always, any time, anytime
		`,
		`
			ja, jep, jo, jawohl, klar, na klar, naturlich, selbstverstandlich, auf jeden fall, ja klar, ja
			gerne, unbedingt, definitiv, sicher, ja sicher, ja auf jeden fall, ja naturlich,
			gerne, sehr gerne, ja sehr gerne, jederzeit, immer wieder, wahrscheinlich, wahrscheinlich ja, immer
		`,
		`
			oui, ouais, ui, bien sur, oui bien sur, tout a fait, absolument, evidemment, certainement, oui
			absolument, oui tout a fait, d accord, sans hesiter,
			avec plaisir, oui avec plaisir, carrement, sans probleme, probablement, toujours, volontiers
		`,
		`
			si, claro, claro que si, por supuesto,
			sin dudarlo, seguro que si, probablemente, siempre, encantado, encantada, desde luego, si claro, sin duda, seguro, si por
			supuesto, totalmente, efectivamente
		`,
		`
			sim, claro, claro que sim,
			com prazer, provavelmente, sempre, com certeza, sem duvida, sim claro, obviamente, certamente, sim com
			certeza, s
		`,
		`
			si, certo, certamente, sicuramente, assolutamente si, certo che si, ovviamente, si certo,
			volentieri, senz altro, probabilmente,
			senza dubbio, assolutamente
		`,
		`
			ja, jazeker, zeker,
			graag, ja graag, altijd, waarschijnlijk, waarschijnlijk wel, natuurlijk, uiteraard, absoluut, ja hoor, ja zeker, zeker weten, ja
			natuurlijk
		`,
	],
	no: [
		`
			no, nope, nah, n, no no, not really, not at all, not at the moment, not right now, not yet, no
			i didn t, no i don t, no i did not, no i wouldn t, no not really, no not at all, no it wasn t,
			no it didn t, absolutely not, definitely not, of course not,
			probably not, i doubt it, i don t think so, no i don t think so, never, i don t, i didn t, i
			wouldn t, no i would not, no there isn t, no there wasn t, no nothing, no none
		`,
		`
			nein, ne, nee, noe, nicht wirklich, eigentlich nicht, uberhaupt nicht, gar nicht, auf keinen
			fall, keinesfalls,
			eher nicht, wohl kaum, wahrscheinlich nicht, derzeit nicht, momentan nicht, im moment nicht, nein danke, nein gar nicht,
			nein nichts, nein eigentlich nicht, leider nein, leider nicht
		`,
		`
			non, nan, pas vraiment, pas du tout, non pas du tout, non pas vraiment, pas pour le moment,
			pas encore, non merci,
			probablement pas, plutot pas, certainement pas, absolument pas, jamais, non rien, non aucun, non
			aucune
		`,
		`
			no, para nada,
			no para nada, probablemente no, creo que no, en absoluto, no mucho, no realmente, no gracias, de momento no, por ahora no,
			todavia no, por supuesto que no, claro que no, no nada, no ninguno, no ninguna, nunca
		`,
		`
			nao, de jeito nenhum, de modo algum,
			de forma alguma, provavelmente nao, acho que nao, nem por isso, na verdade nao, nao realmente, nao muito,
			ainda nao, por enquanto nao, nao obrigado, nao obrigada, claro que nao, nao nada, nunca
		`,
		`
			no, per niente, per nulla,
			probabilmente no, credo di no, assolutamente no, no grazie, non proprio, non molto, non ancora,
			per ora no, al momento no, certo che no, no niente, no nulla, mai, direi di no
		`,
		`
			nee, neen,
			liever niet, waarschijnlijk niet, niet echt, helemaal niet, absoluut niet, zeker niet, nog niet, momenteel niet, op
			dit moment niet, nee hoor, nee niet echt, nee niets, nee bedankt, nee dank je, nooit,
			eigenlijk niet
		`,
	],
	dontKnow: [
		`
			don t know, dont know, i don t know, i dont know, idk, not sure, i m not sure, im not sure,
			unsure, no idea, i have no idea, dunno, dk, can t say, cannot say, hard to say, cant say, can
			t tell, don t remember, i don t remember, can t remember, no clue, who knows, undecided,
			maybe, too early to say, too early to tell, too soon to say, depends
		`,
		`
			weiss nicht, weiss ich nicht, ich weiss nicht, ich weiss es nicht, keine ahnung, unsicher,
			nicht sicher, kann ich nicht sagen, schwer zu sagen, kann ich nicht beurteilen, bin mir nicht
			sicher, vielleicht, weiss nicht genau, w n, weiss noch nicht, noch nicht beurteilbar, kann ich
			noch nicht sagen
		`,
		`
			je ne sais pas, sais pas, ne sais pas, je sais pas, aucune idee, nsp, ne se prononce pas, pas
			sur, pas sure, difficile a dire, je ne sais plus, peut etre, sans opinion, je l ignore, trop
			tot pour le dire, j en sais rien, je n en sais rien, je ne sais pas trop
		`,
		`
			no se, no lo se, no sabe, ns nc, ns, n s n c, ni idea, no estoy seguro, no estoy segura, no
			sabria decir, dificil de decir, no recuerdo, quiza, quizas, tal vez, no tengo idea, no sabria
		`,
		`
			nao sei, sei la, nao sei dizer, nao faco ideia, sem ideia, nao tenho certeza, nao tenho a
			certeza, dificil dizer, nao me lembro, nao lembro, talvez, n s, nao sabe, nao sei responder
		`,
		`
			non so, non lo so, boh, non saprei, non saprei dire, nessuna idea, non sono sicuro, non sono
			sicura, difficile dirlo, non ricordo, forse, non ne ho idea, bo, mah
		`,
		`
			weet niet, weet ik niet, ik weet het niet, ik weet niet, geen idee, niet zeker, weet het niet,
			moeilijk te zeggen, kan ik niet zeggen, ik weet het nog niet, misschien, wn, zou het niet
			weten, ik zou het niet weten, geen flauw idee
		`,
	],
};
