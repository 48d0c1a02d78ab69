import type { QuestionWords } from '../question';

export const FRENCH_QUESTIONS: QuestionWords = {
	questions: {
		improve: `
			amélior*, pourrait|pourraient|devrait être mieux|meilleur|meilleure|plus|différent, mieux
			faire, faire|fait mieux|différemment, moins plu|aimé|apprécié, pas plu|aimé|apprécié,
			déplu|déplaît, manque|manqué|manquait|manquer, changer|changeriez|changerais, déçu|déçue,
			auriez souhaité|voulu|aimé, auraient? pu être mieux|meilleur|meilleure, points
			faibles|négatifs, point faible|négatif, faiblesse|faiblesses, le moins, moins bien, comment ..
			mieux, faire .. mieux, devons|devrions|pourrions|pouvons|faut nous? ..
			changer|corriger|travailler|optimiser|perfectionner, sur quoi .. travailler, pas
			fonctionné|marché|convaincu|satisfait|bien, que|qu' faudrait, pour
			obtenir|donner|avoir|mériter un|une 10|dix|5|cinq, laissé|laisse à désirer,
			aimeriez|souhaiteriez vous? .. changer|modifier|différent, axes d' progrès,
			feriez|ferais|faire vous? différemment|autrement, comment pouvons|pourrions|devrions nous,
			auriez aimé|voulu|souhaité, quels changements, aspects négatifs, changements
			souhaitez|souhaiteriez
		`,
		concern: `
			empêché|empêche|freiné|freine|freins, hésit*, doute|doutes, inquiétude*, inquiét*, crainte*,
			préoccup*, problème*, difficulté*, difficile, obstacle*, frustr*, plainte*, pas
			acheté|commandé|finalisé, abandonné, mal passé, soucis|souci, gêné|gêne|gênant,
			dérangé|dérange, agacé|énervé, retenu|retient, bug|bugs, erreurs, une erreur, pas très?
			clair|claire, confus|confuse, freiné, s' est elle|il|t? mal passé
		`,
		liked: `
			plu|plaît|aimé|apprécié|aimez|appréciez le plus|mieux, qu'|que|qui|avez ..
			plu|aimé|apprécié|appréciez|aimez|plaît, plus aimé|plu|apprécié, préféré|préférez, points
			forts|positifs, convaincu, satisfait le plus, bien passé|fonctionné, pourquoi avez vous
			choisi, faisons|faites|fait|avons nous|vous? bien|mieux, séduit|séduite, continuer|conserver
			à? faire?, fait plaisir|sourire, positif|positifs|positive|positives, marqué positivement,
			enchanté|enchantée|ravi, le mieux|meilleur, appréciez|aimez vous? .. chez|dans|sur|le|de,
			préférez vous, pourquoi achetez|commandez|venez|revenez vous, atout|atouts,
			faisons|faites|avons|fait de mieux|bien, agréablement, plus satisfait|satisfaite|satisfaits,
			rend|rendent .. unique|spécial|spéciale
		`,
		comment: `
			autre* chose|commentaire|commentaires|remarque|remarques, commentaire*, remarque*, quelque
			chose à ajouter, souhaitez vous ajouter
		`,
		reason: `
			pourquoi, raison*, expliqu*, pourquoi avez|as vous|tu choisi|donné|attribué|sélectionné
			cette|ce|cet note|réponse|score|choix, motivé .. note|réponse|évaluation|choix|score, motiv*,
			plus sur votre|cette|ta note|réponse|évaluation|avis|score, préciser,
			amené|conduit|poussé|incité .. note|évaluation|réponse|score, dites nous en plus
		`,
		fact: `
			comment avez vous connu|découvert|entendu|trouvé, pour qui|quelle, quelle occasion, quel âge,
			à quelle fréquence, décrit|décrivent|correspond .. mieux, quels|quelles produits|articles|bijoux .. acheté|achetez|commandé, quand avez vous acheté|commandé|reçu
		`,
		yesNo: `
			est ce, achèteriez|commanderiez|rachèteriez|reviendriez|recommanderiez, nous recommanderiez,
			avez, êtes, étiez, recommanderiez, pensez, a t, est il|elle, étaient, le produit correspond
		`,
		approval: `
			nous recommanderiez, achèteriez|commanderiez|rachèteriez|reviendriez, marché, fonctionné,
			recommand*, satisfait*, heureux, heureuse, contente, content, plu, facile*, nouveau, utile*, à
			temps, attentes, trouvé, conforme*, résolu*,
			problème|problèmes|demande|souci|question|questions|réclamation ..
			résolu|résolue|résolus|réglé|réglée|traité|traitée|résoudre,
			problème|demande|souci|question|réclamation .. été résolu|résolue|réglé|réglée|traité|traitée,
			résolu|réglé|résoudre|régler|répondu .. problème|souci|demande|question|questions,
			juste|correct|raisonnable|parfait|va|vont, aidé|aidée|aidés,
			reviendrez|reviendriez|reviendrais|reviendras, bienvenu|bienvenue, clair|claire, plaît,
			agréable, accueilli|accueillie, rapide|rapidement, bon|bonne|correct|correcte, rachèter*
		`,
		suggestion: `
			suggestion|suggestions
		`,
		good: `
			bien|bon|bonne|agréable
		`,
		bad: `
			pire|pires|mauvais|mauvaise|défaut|défauts|bloqué|pénible|compliqué|agacé|énervé|ennuyé
		`,
	},
	otherwise: `
		comment pouvons|pourrions nous vous? contacter|joindre|aider
	`,
};
