import type { SignalWords } from '../signal';

export const FRENCH_SIGNALS: SignalWords = {
	signals: {
		churn: `
			plus|jamais jamais|rien|plus? ..
			commander|commanderai|acheter|achèterai|commande|achète|reviendrai|rachèterai|recommanderai,
			ne .. plus|jamais ..
			commander|commanderai|achèterai|acheter|rachèterai|reviendrai|rachète|commanderons, plus
			jamais, jamais plus, c' est la dernière fois, on ne m' y reprendra, perdu un|une
			client|cliente, perdez un|une client|cliente, une cliente|client de|en perdue?|perdu?|moins,
			résilier*, résiliation, résilié, désabonn*, désinscri*, supprimer|fermer|clôturer mon compte,
			annuler mon abonnement, ne serai plus client|cliente, première et dernière, ne passerai plus
			par|commande, ne remettrai plus|jamais,
			commanderai|commanderons|achèterai|reviendrai|rachèterai|reprendrai|repasserai .. plus|jamais,
			c' était|sera ma|la|mon dernière|dernier fois|commande|achat, ma dernière commande chez|ici,
			me|nous reverrez|verrez plus|pas|jamais
		`,
		switching: `
			passer|passe|passé|passée|vais|aller|changer|change|partir|parti|partie à|chez|pour|vers
			.. concurrence|concurrent|autre|autres|ailleurs, changer|change de
			marque|crèmerie|boutique|fournisseur|site, cherche .. alternative|autre|ailleurs, à|vers
			la concurrence, un concurrent,
			acheter|achète|achèterai|commander|commande|commanderai|irai|vais|aller|voir|chercher|trouver|cherche|partir
			.. ailleurs, chez un autre|concurrent, dans|sur|chez une|un autre
			boutique|site|bijouterie|bijoutier|enseigne|marque|vendeur|magasin, d' une|autres autre?
			marque|marques, maintenant|désormais|dorénavant je|on|j' commande|achète|vais|prends
			chez, je commande|achète maintenant|désormais chez
		`,
		urgent: `
			réaction|réactions allergique|allergiques|cutanée, choc allergique, éruption*,
			urticaire, eczéma, gonflé|gonflée|gonflés|gonflement, infecté|infectée|infection,
			saigne|saigné|saignement|saigner|sang, m' a|suis coupé|coupée,
			blessé|blessée|blessure|blessures|blesse, hôpital, urgences, dermatologue, dermato,
			avalé|avalée, étouff*, dangereux|dangereuse|dangereuses, rappel de
			produit|produits|produit, produit rappelé, toxique|toxiques, empoisonn*,
			contient|présence du|de plomb|nickel|cadmium, tribunal, porter plainte, porté plainte,
			plainte à la police, police, gendarmerie, ufc, dgccrf, répression des fraudes, fraude,
			débit|prélèvement|paiement frauduleux|non autorisé, carte bancaire piratée|volée,
			piraté|piratée|piratage, urgent|urgente|urgemment|d'urgence, en urgence, d' urgence, dès
			que possible, immédiatement .. répondre|rappeler|contacter|rembourser, mariage ..
			demain, prend feu, pris feu, explosé, vu|voir|consulté|chez|allée|allé .. médecin, en
			justice, très urgent, est urgent, c' est une urgence, coupé|coupée le|la|mon|au
			doigt|main|peau|lobe, m' a brûlé|brûlée, brûlé|brûlée la|ma|le peau|doigt|cou,
			brûlure|brûlures, mon|notre|un avocat, avocats,
			répondre|répondez|rembourser|rembourser|rappeler|contacter|rappelez|contactez .. au plus
			vite, rappel de|du|des|produit, par|concerne|concerné|ce|le|un|votre le?|votre|un|ce
			rappel, le rappel, plomb, contien* .. plomb|nickel|cadmium, métaux lourds,
			peau|doigt|doigts|cou|oreille|oreilles|lobe|lobes|poignet ..
			verte|vert|verts|rouge|rouges|noire|noir|noirs|gonfl*|irrité*|démange*|brûle,
			démangeaison*, irritation|irritations, sans danger pour, est ce|il|elle|sont? ..
			dangereux|toxique|nocif, nocif*, dois je .. renvoyer|retourner|inquiéter|arrêter, besoin
			.. aujourd'hui|demain, mariage|baptême|anniversaire est ..
			samedi|dimanche|demain|vendredi, cadmium,
			plaques|boutons|taches|marques|plaque|bouton|tache
			rouges|rouge|noires|noire|verte|vertes, mis|mettre|met|mettait|porté|porte .. bouche, me
			démange*, contient|contiennent|contenir du|de? nickel|plomb|cadmium,
			peau|oreilles|oreille a|ont réagi,
			mon|ma|mes|mien|mienne|miennes .. concerné|concernée|concernés|concernées, dois-je|faut-il|devrais-je .. jeter, dois je .. jeter, faut il .. jeter, est .. allergie au nickel, porte|mets|portais .. mal à la tête, porte|mets|portais .. maux de tête, porte|mets|portais .. vertiges, arrive|arrivent|arrivera|reçois pas avant .. mariage|anniversaire|baptême|enterrement|cérémonie,
			met|mis|mise|mettait|porté .. à|dans la? bouche, lot|lots|série|séries rappelé|rappelés|rappelée|rappelées|concerné|concernés, boutons|plaques|cloques|rougeurs .. lobe|lobes|oreille|oreilles|cou|peau|doigt|poignet
		`,
		complaint: `
			plainte|plaintes, me plaindre, réclamation|réclamations, horrible|horribles, affreux,
			affreuse, catastroph*, lamentable*, nul|nulle|nuls|nulles, déplorable*, inadmissible*,
			inacceptable*, honteux, honteuse, cassé|cassée|cassés|cassées, défectueux, défectueuse,
			abîmé|abîmée|endommagé|endommagée, oxydé|oxydée|noirci|terni, pas|jamais|toujours|rien ..
			reçu|reçue|arrivé|arrivée|livré|livrée|remboursé|remboursée|réponse|répondu,
			marche|fonctionne|ferme|tient .. pas|plus, mauvais|mauvaise
			taille|article|produit|qualité|service|bague|commande|expérience|gravure|couleur|adresse,
			erreur de|sur commande|taille|livraison|article|la?, manque|manquait|manquant|manquante,
			arnaque, escroquerie, remboursez, veux .. remboursement|remboursé|remboursée, désagréable,
			trop cher|chère|chers, hors de prix, déçu|déçue|déçus|déçues|déception|décevant|décevante,
			mécontent*, pas .. satisfait|satisfaite|recommande|content|contente, je déconseille,
			déconseille*, à fuir, fuyez, à éviter, évitez, ne .. pas recommande*|conseille, ne recommande
			pas, en retard, retard|retards de|livraison, attends toujours, camelote, sans réponse, aucune
			réponse, débité .. deux, je regrette .. achat
		`,
		praise: `
			j' adore, adore, parfait|parfaite|parfaits|parfaites, parfaitement, magnifique*, superbe*,
			excellent|excellente|excellents|excellentes, génial|géniale|géniaux, super, top, sublime*,
			splendide*, merveilleux, merveilleuse, impeccable*, nickel chrome, formidable*,
			exceptionnel|exceptionnelle, fantastique*, très|vraiment
			beau|belle|beaux|belles|joli|jolie|jolis|bien|bon|bonne|satisfait|satisfaite|contente|content|satisfaits|agréable|contents,
			ravi|ravie|ravis|enchanté|enchantée, je|vivement|fortement recommande, recommande
			vivement|fortement|sans|ce|cette|à, à recommander, bravo, continuez, rien à
			redire|dire|améliorer|signaler, 5|cinq étoiles, 10/10, 20/20, 5/5, merci beaucoup, mille
			mercis, un grand merci, conforme à mes|nos attentes, dépassé|dépasse mes attentes, les yeux
			fermés, coup de coeur|cœur, meilleur|meilleure ..
			site|boutique|marque|bijouterie|service|qualité, ❤, 😍, 🥰, 👏, 👍, 💯, 🤩
		`,
		question: `
			pouvez|pourriez vous, est ce que|qu'|qu|possible, est il|elle possible, puis je, peut on, avez
			vous, quand vais|est|arrive|sera|aurai|recevrai, où est|en|se|puis, comment
			faire|puis|on|ça|fonctionne|savoir|je, combien de|coûte|ça temps?, pourquoi
			est|mon|ma|je|n'|ne|y, quel|quelle est|taille la|le?, y a t il|on, serait il possible, je
			voudrais|voulais|souhaiterais|aimerais savoir|demander, me demande si
		`,
		purchaseIntent: `
			recommanderai .. chez|sur|encore|sans|bientôt|certainement|prochainement, je
			recommanderai|reviendrai|rachèterai|commanderai|achèterai|repasserai,
			reviendrai|rachèterai|repasserai .. commande?, vais|compte|pense|souhaite|envisage|veux ..
			commander|acheter|recommander|racheter|reprendre, prochaine commande, prochain achat, déjà
			commandé|recommandé|racheté|repassé, nouvelle commande, repasser commande, je repasse
			commande, ma wishlist, liste d' envies, cliente|client fidèle|régulière|régulier, fidèle
			cliente|client, dans mon panier, hâte de commander|recevoir, à refaire, sans
			hésiter|hésitation à nouveau|encore?, n' hésiterai pas, d' autres achats|commandes,
			prendrai|achèterai|commanderai|prendrons|achèterons le|la|les|un|une|aussi|encore, vais
			prendre|m' offrir|me prendre
		`,
	},
	otherwise: `
		ne .. pas|jamais|plus ailleurs|concurrence|changer|changerai|changerais, pas|jamais ..
		ailleurs|concurrence, pas envie d' aller, d' ailleurs, par ailleurs, nulle part ailleurs,
		jamais .. déçu*|problème*|problèmes, plus jamais sans, ne ..
		quitte|quitterai|quittera|enlève plus|jamais, aucun|aucune|sans|pas d'? ..
		réaction|allergie|infection|irritation|problème, pas de réaction, pas .. urgent|pressé, rien
		d' urgent, sans danger, aucun danger, ne .. regrette pas|rien, pas ..
		déçu|déçue|déçus|déçues|déception|cher|chère, rien à .. plaindre, aucune
		plainte|réclamation, serait parfait|parfaite|super|bien|top|génial|mieux|idéal|excellent,
		pas .. parfait|top|super|terrible|génial|excellent|magnifique|exceptionnel, loin d' être,
		pas cassé, ne manque|manquera pas, manque plus que, il ne manque, ne manquerai pas, coupe ..
		parfaite|bien, sang froid, en quelque sorte, quand même, où que, comment dire, pourquoi pas,
		plus jamais ailleurs, c' est pourquoi, si parfait, de quoi se plaindre, sans manque,
		sans|aucune|aucun|pas .. plomb|démangeaison*|plaques|irritation|irritations|boutons, rappel
		de .. rendez, ne .. démange|gonfle pas, maintenant|désormais|dorénavant je|on|j'
		commande|achète|vais|prends chez vous|toi
	`,
};
