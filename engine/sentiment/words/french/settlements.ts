import type { SettlementWords } from '../settlement';

export const FRENCH_SETTLEMENTS: SettlementWords = {
	settlements: {
		settled: `
			n' a|ont|avait|eu posé|pose|causé|présenté|soulevé|fait|créé .. aucun|aucune
			problème|souci|difficulté|difficultés, n' a|ont pas|jamais posé|causé de|un
			problème|souci|difficulté, n' a|ont eu aucun problème|souci|mal, n' était|est|étaient
			pas|jamais|plus un|une? problème|souci|soucis|drame|difficulté, n' a|ont pas|jamais été
			un|une problème|souci|difficulté, ne pose|posait|posent aucun|pas-de problème|souci, s'
			est|sont .. sans aucun|aucune?
			problème|problèmes|souci|soucis|difficulté|difficultés|encombre|accroc|heurt|heurts|histoire|histoires|discuter|discussion,
			fait|faite|passé|passée|déroulé|déroulée|effectué|effectuée sans aucun|aucune?
			problème|problèmes|souci|soucis|difficulté|difficultés|encombre|accroc, s' est|sont
			très|super|vraiment|parfaitement|tout? bien|facilement|rapidement|simplement|vite
			passé|passée|passés|passées|fait|faite|déroulé|déroulée|arrangé|arrangée,
			très|super|parfaitement|vraiment bien passé|passée|déroulé|déroulée, s' est|sont
			passé|passée|fait|faite|déroulé|déroulée|effectué|effectuée ..
			facilement|rapidement|simplement|vite|naturellement|parfaitement|immédiatement,
			a|ont|était|fut été? un jeu d' enfant, a|ont été|était très|super|vraiment|d'une
			facile|simple|rapide|facilité|simplicité, facile|simple|rapide et
			rapide|facile|simple|efficace|gratuit, sans poser de|aucune? questions|question
		`,
		closing: `
			sans aucun|aucune|le-moindre|gros?
			problème|problèmes|souci|soucis|difficulté|difficultés|encombre|accroc|histoire|histoires|discuter|discussion|broncher,
			aucun problème|souci, pas de problème|souci|soucis
		`,
		ahead: `
			aucun|sans|pas-de problème|souci|difficulté|soucis ..
			échange|échanger|retour|retourner|renvoyer|renvoi|rendre|remboursement|changer|remplacer,
			ont|a rapidement|immédiatement|aussitôt|gentiment|vite|gracieusement
			remplacé|échangé|remboursé|réparé|corrigé|changé|refait|repris
		`,
		open: `
			reste|resté|restée|restés toujours? sans suite|réponse|solution, reste|toujours
			irrésolu|irrésolue|non-résolu, n' était|est|a été? pas été? un|une petit|petite|mince
			problème|souci|affaire, tout sauf simple|facile|rapide
		`,
		mend: `
			réglé, réglée, réglés, réglées, résolu, résolue, résolus, résolues, remplacé, remplacée,
			remplacés, remplacées, remboursé, remboursée, remboursés, remboursées, réparé, réparée,
			réparés, réparées, corrigé, corrigée, corrigés, corrigées, traité, traitée, traités,
			traitées, renvoyé, renvoyée, renvoyés, réexpédié, réexpédiée, refait, refaite, refaits,
			rectifié, rectifiée, dissipé, dissipée, éclairci, éclaircie, arrangé, arrangée, reposé,
			reposée, solutionné, solutionnée, géré, gérée, pris|prise en charge, recrédité, ressoudé,
			ressoudée
		`,
		exchange: `
			échangé, échangée, échangés, échangées, changé, changée, repris, reprise, reprises, fait,
			faite, faits, annulé, annulée
		`,
		manner: `
			vite, rapidement, immédiatement, aussitôt, tout de suite, de suite, sur le champ, sans
			attendre|tarder|délai|discuter|discussion|histoire|histoires|broncher|encombre|frais|supplément,
			dans la journée|foulée|minute, dans l' heure, le jour même, le lendemain, du jour au
			lendemain, en .. minutes|minute|heures|heure|secondes, en un|deux jour|jours, en moins de,
			gratuitement, gracieusement, gentiment, aimablement, facilement, simplement, efficacement,
			parfaitement, illico, par retour, avec le sourire, à l' amiable, sans
			aucun|aucune|le-moindre?
			problème|problèmes|souci|soucis|difficulté|difficultés|question|questions, sans poser
			de|aucune question|questions
		`,
	},
	otherwise: `
		sans problème de, aucun|de problème|souci aux|chez-les|pour-les|pour-vous autres?, sans
		souci de|du, facile à casser|perdre, vite
		cassé|cassée|noirci|noircie|abîmé|abîmée|terni|ternie|déçu|déçue, pas de problème
		ailleurs|chez, pas|rien fait, tout à fait, bien fait, mal fait|faite
	`,
	between:
		'été fait faite passé passée vraiment encore toujours tout très bien si aussi eu a ont ' +
		"est sont du la le les l' me m' nous vous",
	standIns: "et il elle ils elles ça cela c' ce on qui a ont est sont été était s' m' l' tout puis",
	doubts:
		'dit disait disaient promis promettait assuré prétend prétendent prétendait pourquoi ' +
		'avant autrefois censé censée faut doit doivent devrait sera seront',
};
