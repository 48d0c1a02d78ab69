import type { TopicWords } from '../topic';

export const FRENCH_TOPICS: TopicWords = {
	topics: {
		shipping: {
			mentions: `
				livraison*, livré|livrée|livrés|livrées, livrer, livreur*, expédi*, envoi, envois, envoyé,
				envoyée, colis, transporteur*, douane*, frais de port|livraison|douane, frais d'
				expédition|envoi, la poste, chronopost, colissimo, mondial relay, point relais, suivi,
				acheminement, réception, délai|délais, dhl, ups, arrivé|arrivée|arrivés|arrivées,
				délai|délais de livraison, facteur
			`,
			praise: `
				livraison|envoi|expédition|réception ..
				rapide|rapides|rapidement|ponctuelle|impeccable|parfaite|soignée|express|gratuite|top|soigné|nickel|efficace|respectée,
				rapide|bonne|excellente livraison|expédition,
				livré|livrée|livrés|livrées|reçu|reçue|expédié|expédiée|arrivé|arrivée|envoyé ..
				rapidement|vite|temps|avance|lendemain|heure, délai|délais ..
				respecté|respectés|rapide|rapides|court|courts|correct|tenus, reçu en temps,
				rapidité .. livraison|envoi|expédition, frais de port offerts|gratuits, livraison
				offerte|gratuite, reçu|reçue|reçus|arrivé|arrivée .. veille|temps|avance
			`,
			faults: `
				retard*, livraison|envoi|expédition|colis|commande|délai|délais|délai|acheminement ..
				lent|lente|lents|long|longue|longs|tardive|tard|perdu|perdue|interminable|chère|trop|jamais|endommagé|abîmé|bloqué|bloquée|catastrophique,
				livré|livrée|reçu|reçue|arrivé|arrivée .. tard|retard|jamais, pas|jamais|rien|toujours ..
				reçu|reçue|livré|livrée|arrivé|arrivée|expédié|expédiée, frais de port|livraison ..
				élevés|chers|cher|trop|exorbitants|excessifs, colis perdu|volé|abîmé|ouvert|endommagé,
				semaines|mois .. attente|attendre|retard, attends|attendu|attendre ..
				semaines|mois|longtemps|toujours|colis|commande|jours, où est|en ma|mon commande|colis,
				mauvaise adresse, bloqué .. douane, frais de douane
			`,
		},
		price: {
			mentions: `
				prix, tarif|tarifs, coût|coûts, coûte, coûté, promotion*, promo|promos, remise*,
				réduction*, soldes, code promo|réduction|de réduction, bon d' achat, rapport qualité
				prix, qualité prix, budget, pour|à ce prix, cher payé, payé .. euros|€|cher,
				jeter|jeté|perte .. argent, trop d' argent, rapport qualité
			`,
			praise: `
				abordable*, prix|tarif|tarifs ..
				raisonnable|raisonnables|correct|corrects|abordable|abordables|attractif|attractifs|imbattable|imbattables|juste|bas|doux|compétitif|compétitifs|intéressant|intéressants|honnête|modéré|modérés|modique,
				bon|bons|excellent|excellents|très? bon|petit|petits prix|tarif|tarifs,
				bon|excellent|très|parfait|super|meilleur .. rapport qualité prix, rapport qualité prix ..
				bon|excellent|imbattable|top|parfait|correct|intéressant|génial, pas cher|chère|chers, vaut
				le|son prix|coup, bonne affaire, bonnes affaires, bon marché, en vaut la peine
			`,
			faults: `
				cher, chère, chers, chères, trop|très|un|peu|assez|beaucoup|plutôt|hyper ..
				cher|chère|chers|chères|coûteux|onéreux, hors de prix, onéreux, onéreuse, coûteux, coûteuse,
				exorbitant*, prix|tarif|tarifs ..
				élevé|élevés|excessif|excessifs|exagéré|exagérés|abusé|abusif|exorbitant|trop|exorbitants|prohibitif|augmenté|fous|haut,
				arnaque*, arnaqué, vol, ne vaut|vaux|valent pas, pas son|le prix, mauvais .. rapport qualité
				prix, rapport qualité prix .. mauvais|décevant|médiocre|nul, argent ..
				fenêtre|perdu|gaspillé|gâché, gaspillage, baisser|diminuer|réduire .. prix|tarifs,
				augmentation .. prix|tarifs, moins chers|cher|chères, frais cachés|supplémentaires, débité
				.. deux fois
			`,
		},
		quality: {
			mentions: `
				qualité|qualités, matière*, matériau*, finition*, fermoir*, plaqué, plaquée, plaqués,
				dorure*, argent massif|925|sterling, du|de|le|au|sans|avec|contient|contenir|contiennent|allergie|allergique|histoire nickel, solidité, gravure*, gravé|gravée, tissu,
				couture|coutures, fermeture, attache, monture, durabilité, durée de vie,
				crochet|crochets, pierre|pierres est|sont|tient|tiennent, cuir véritable,
				fabrication|conception soignée|solide|française, plomb, cadmium
			`,
			troubles: 'rappel produit|produits|de|des|du, par le rappel',
			praise: `
				bonne|excellente|belle|très? bonne|haute|super|grande|meilleure|superbe|top
				qualité|finition|finitions|facture|fabrication,
				bon|bons|excellent|excellents|superbe|superbes|super|top|très? bon|très? beau|beaux
				produit|produits|article|articles|bijou|bijoux, de qualité, qualité ..
				excellente|parfaite|top|bonne|superbe|irréprochable|impeccable|rendez|présente|incroyable,
				solide|solides, robuste*, bien|magnifiquement
				fait|faite|faits|fini|finis|finie|fabriqué, résistant*, ne noircit|s'
				ternit|oxyde|bouge|ternit pas, durable dans, tient bien, hypoallergénique*, sans nickel,
				brille|brillent .. premier jour|neuf|neuve, comme au premier jour, comme
				neuf|neuve|neufs|neuves, n' a pas bougé, n' ont pas bougé, aucune
				allergie|rougeur|irritation
			`,
			faults: `
				mauvaise|piètre|médiocre|moindre|basse|faible qualité|finition|finitions|facture,
				qualité ..
				médiocre|mauvaise|décevante|nulle|déplorable|baissé|baisse|moyenne|lamentable|laisse,
				cassé|cassée|cassés|cassées, casse, brisé|brisée, abîmé|abîmée|abîmés, défectueux,
				défectueuse, défaut|défauts, fragile*, noirci*, noircit, terni*, oxyd*, décolor*,
				déteint, rouillé*, rouille, rayé|rayée|rayures, tordu|tordue, fissuré*,
				doigt|doigts|peau|cou|oreilles|poignet .. vert|verts|verte|noir|noirs|noire,
				dorure|plaqué|couleur|or .. part|partie|parti|efface|enlève|effacé|disparu, s'
				écaille|efface|abîme|use|décolle|détache, pierre|pierres|perle|perles ..
				tombée|tombées|tombe|manquante|manque|perdue|perdues|décollée, allergi*,
				bouton|boutons sur, démange*, démangeaison*, irrit*, plaque|plaques rouges, infect*,
				camelote, pacotille, bas de gamme, ne tient|ferme|marche|fonctionne .. pas|plus,
				fermoir .. cassé|défectueux|fragile|tient|ferme|lâche|difficile, fait|fais cheap,
				cheap, s' est .. cassé|cassée, contrefaçon, mal fini|fait|finie|faite, ne ..
				dure|duré pas, erreur .. gravure, du|en toc, faux or|argent|diamant|bijou, effet
				plastique, en plastique, gonflé|gonflée|gonflés, cloques, rougeurs,
				peau|doigt|doigts|oreille|oreilles|lobe|lobes|cou|poignet ..
				rouge|rouges|irrit*|gonfl*|gratte|grattent|démang*|infect*, ça|me gratte|démange
			`,
		},
		sizing: {
			mentions: `
				taille*, tour de doigt|poignet, longueur*, largeur*, ajustable*, réglable*, dimension*,
				mesure*, guide des tailles, coupe, baguier, pointure*, va bien, me va
			`,
			praise: `
				taille|coupe|longueur ..
				parfaite|parfait|parfaitement|bien|idéale|correcte|correspond|bonne|correctement,
				bonne|parfaite taille|longueur|coupe, va|vont|tombe .. parfaitement|bien|nickel|merveille,
				confortable*, agréable à porter, taille normalement
			`,
			faults: `
				trop|un|peu|très|beaucoup
				petit|petite|petits|petites|grand|grande|grands|serré|serrée|large|larges|long|longue|court|courte|étroit|étroite|lourd|lourde|lourdes|fin|fine,
				mauvaise taille|taille|longueur|dimension, taille|taillent petit|grand|trop|mal|large, ne ..
				va|vont|convient|correspond|passe pas|plus, plus petit|petite|grand|grande|court|courte que,
				inconfortable*, erreur de taille, mal coupé, serre trop, guide des tailles ..
				faux|pas|imprécis|erroné, plus de tailles, glisse .. doigt
			`,
		},
		design: {
			mentions: `
				design*, style*, modèle*, couleur*, coloris, motif*, look, esthétique, apparence,
				collection*, gamme*, choix de|des|en, tendances, à la mode, vos|leurs|les créations
			`,
			praise: `
				beau|belle|beaux|belles|bel, magnifique*, joli|jolie|jolis|jolies, élégant*, splendide*,
				sublime*, raffiné*, intemporel*, chic, ravissant*, conforme ..
				photo|photos|description|image|attentes, conforme, fidèle à .. photo|photos,
				large|grand|beau|bon|vaste|super choix|gamme, choix .. large|varié|grand|vaste,
				compliments, mignon|mignonne|mignons, minimaliste*, comme sur .. photo|photos,
				féminin|féminine,
				bijou|bague|bagues|collier|boucles|bracelet|modèle|modèles|pièce|création ..
				original|originale|originaux|délicat|délicate|délicates|superbe|superbes|tendance|moderne,
				superbe|superbes
				bijou|bijoux|bague|bagues|collier|colliers|boucles|bracelet|bracelets|pendentif|modèle|modèles|montre|chaîne|création|créations,
				demande|demandent .. où|d', compliments sur|pour
			`,
			faults: `
				moche*, laid|laide, vilain*, démodé*, ringard*, ennuyeux, kitsch, vieillot*, banal|banale,
				fade, différent|différente|différents .. photo|photos|image|site|description, pas ..
				conforme|ressemble|comme .. photo|photos|image|description?, ne ressemble pas, ne correspond
				pas, non conforme, pas conforme, couleur .. différente|terne|fausse|mauvaise|correspond,
				mauvaise couleur, plus de choix|modèles|couleurs|variété, peu|manque de choix|modèles, choix
				.. limité|restreint|réduit, pas mon style|goût, trop tape à l' œil
			`,
		},
		packaging: {
			mentions: `
				emball*, paquet*, boîte*, boite*, coffret*, écrin*, pochette*, pochon*, ruban*, sachet*,
				papier cadeau, carte|mot manuscrit|manuscrite, présentation, carton*, packaging, enveloppe,
				papier de soie, paquet|papier|emballage|pochette|boîte cadeau
			`,
			praise: `
				bien|joliment|soigneusement|parfaitement|superbement
				emballé|emballée|emballés|emballées|présenté|présentée|protégé,
				emballage|paquet|packaging|écrin|boîte|pochette|présentation|coffret ..
				soigné|soignée|joli|jolie|magnifique|parfait|superbe|beau|belle|élégant|top|impeccable|adorable|luxueux|nickel,
				joli|bel|beau|superbe|magnifique|parfait
				emballage|paquet|écrin|coffret|cadeau|packaging|pochon, jolie|belle|superbe|magnifique
				boîte|pochette|présentation|boite, cadeau parfait|idéal|réussi, idée cadeau
			`,
			faults: `
				trop|excès|beaucoup .. emballage*|plastique|carton, mal|pas|peu
				emballé|emballée|emballés|protégé|protégée,
				emballage|boîte|boite|paquet|carton|écrin|enveloppe ..
				abîmé|abîmée|écrasé|écrasée|déchiré|déchirée|ouvert|ouverte|endommagé|endommagée|médiocre|bas|cassé|cassée|décevant|vide|manquant|manquante|sale|minimaliste,
				pas|sans|aucun|manque .. emballage|écrin|boîte|paquet|pochette|pochon, suremballage,
				trop de plastique|carton
			`,
		},
		service: {
			mentions: `
				service client|clients|clientèle|après-vente, service|services, sav, s a v, conseill*,
				équipe*, personnel, vendeur*, vendeuse*, contact*, réponse*, répond*, répondu,
				mail|mails, e-mail, téléphone, communication, accueil, interlocuteur*, serveur*,
				serveuse*, patron, patronne, chat, hotline, joindre, qualité de|du|de-l'|d'?
				service|accueil|écoute|contact|conseil, service|accueil|conseils|prestation de qualité
			`,
			praise: `
				aimable*, gentil|gentille|gentils, serviable*, à l' écoute, réactif|réactive|réactifs,
				disponible|disponibles et, sympathique*, sympa, chaleureux, chaleureuse, accueillant*,
				attentionné*, compétent|compétente|compétents, professionnel|professionnelle|professionnels,
				souriant*, agréable|bon|excellent|super|très? bon|parfait|meilleur|rapide
				accueil|service|sav|contact|personnel|conseil|conseils, bonne|excellente|super
				communication|équipe, service|sav|équipe|accueil|personnel|communication ..
				parfait|excellent|impeccable|rapide|efficace|top|agréable|bon|sympa|génial|réactif|réactive|super|irréprochable|chaleureux|attentionné,
				répondu|réponse .. rapidement|vite|rapide|immédiate|immédiatement, bien
				conseillé|conseillée|accueilli|accueillis|reçu|reçus, aux petits soins
			`,
			faults: `
				désagréable*, impoli*, arrogant*, incompétent*, injoignable*,
				mauvais|aucun|piètre|mauvaise|aucune|zéro
				service|sav|accueil|réponse|communication|contact|suivi|nouvelle,
				service|sav|équipe|accueil|personnel|communication ..
				nul|nulle|lent|lente|long|mauvais|déplorable|inexistant|inexistante|catastrophique|injoignable|désagréable|lamentable|médiocre|décevant|horrible|incompétent|froid,
				personne|jamais|pas|ne .. répond|répondu|réponse|réponde|rappelé|joindre|répondent, pas de
				réponse|nouvelles, sans|aucune réponse, impossible .. joindre|contacter, malpoli*, mal
				reçu|accueilli|reçus|accueillis, antipathique*, m' ignore, ignoré, foutent
			`,
		},
		returns: {
			mentions: `
				retour|retours, retourné|retournée|retourner, renvoy*, rembours*, échang*, avoir de,
				remplac*, annul*, garantie, réparation*, réparé|réparée, rétractation, bon de retour
			`,
			praise: `
				retour|retours|remboursement|échange ..
				facile|faciles|simple|rapide|gratuit|gratuits|efficace|aisé, facilité ..
				retour|retours|échange, facile .. retourner|renvoyer|échanger,
				remboursé|remboursée|échangé|remplacé .. rapidement|immédiatement|vite|problème, remplacé
				gratuitement, retours gratuits, retour gratuit
			`,
			faults: `
				pas|jamais|aucun|toujours|refuse|refus|refusé|attends|attente ..
				remboursement|remboursé|remboursée|rembourser|remboursés|échange|échanger,
				retour|retours|remboursement|échange ..
				difficile|compliqué|compliqués|payant|payants|impossible|long|cher|charge|lent|refusé|frais,
				demande|veux|exige .. remboursement|remboursé|remboursée, rendre l' argent,
				dû|du|obligé|obligée .. retourner|renvoyer, frais de retour, récupérer mon argent, commande
				annulée, annulé .. commande, renvoyé
			`,
		},
		website: {
			mentions: `
				site*, site internet|web, appli|application, boutique en ligne, en ligne, paiement*,
				payer en|par, paypal, carte bancaire|bleue, panier, passer commande, connexion,
				connecter, mot de passe, navigation, filtre*, images sur, newsletter*, lien|liens,
				fiche|fiches produit, klarna, mon|votre|un compte client|utilisateur?, fonction|barre
				de? recherche, page|pages du|de|produit|d', commande .. clics
			`,
			praise: `
				site|application|appli|commande|navigation|paiement|commander ..
				facile|simple|clair|claire|intuitif|pratique|bien|agréable|ergonomique|rapide|fluide|sécurisé|top|complet,
				facile|simple .. commander|naviguer|utiliser|trouver, bon|beau|joli|super site, facilité ..
				commande|commander|navigation|paiement|utilisation, ergonomique
			`,
			faults: `
				site|application|appli|page|paiement|panier|lien|connexion|navigation|code ..
				lent|lente|bug|bugs|bugue|plante|planté|marche|fonctionne|compliqué|compliquée|refusé|échoué|confus|impossible|fonctionnait|marchait|mal|invalide|difficile,
				bug|bugs|bugge, erreur sur|de site|paiement, message d' erreur, impossible ..
				connecter|payer|commander|valider, trop de
				mails|newsletters|pub|publicités|emails|spams|étapes, plus|meilleures de? photos|moyens
				de paiement|descriptions|informations, meilleures photos, code promo ..
				fonctionne|marche|valide, site|appli|application|page ..
				plante|bug|bugue|plantent|lent|lente|marche
			`,
		},
		stock: {
			mentions: `
				stock|stocks, disponib*, réassort*, précommande*, liste d' attente,
				approvisionnement*, édition limitée, arrêt|blocage des
				livraisons|approvisionnements|stocks
			`,
			praise: `
				tout|toujours disponible|stock, de nouveau|retour disponible|stock, bonne disponibilité, en
				stock
			`,
			faults: `
				rupture*, rupture de stock, en rupture, épuisé|épuisée|épuisés, indisponible*,
				pas|plus|jamais|jamais .. stock|disponible|disponibles, pénurie*, plus de stock, manque
				de stock, commande annulée, stock limité, toujours|souvent
				épuisé|épuisée|épuisés|épuisées
			`,
		},
		ethics: {
			mentions: `
				éthique*, durable|durables, développement durable, écolog*, environnement*, recycl*,
				commerce équitable, équitable*, responsable|responsables, provenance, traçabilité,
				transparen*, fait main, faits main, faite main, artisan*, local|locale|locaux, bio, vegan,
				planète, fabriqué en|à, fabrication française, made in, empreinte carbone, carbone, valeurs,
				travail des enfants, conditions de travail
			`,
			praise: `
				écoresponsable*, éco responsable*, éthique, écologique*, équitable, recyclé*, recyclable*,
				fait main, faits main, faite main, fabrication française|locale|artisanale, artisanal*,
				respectueux .. environnement|planète, démarche responsable|écologique|éthique|durable,
				fabriqué en france, made in france
			`,
			faults: `
				pas|peu|plus|manque|ni ..
				éthique|écologique|durable|transparent|transparence|responsable|recyclable,
				greenwashing, travail des enfants, exploitation, polluant*, pollution, pollue, trop de
				plastique|déchets, plastique inutile, gaspillage, made in china, fabriqué en chine,
				vient|viennent|venir de chine, d' où vient|viennent, fast fashion, sans transparence,
				trop|beaucoup|plein|tant de plastique, trop d' emballage|emballages
			`,
		},
	},
	otherwise: `
		carte cadeau, cartes cadeaux, chèque cadeau, d' or et déjà, en or et déjà, de retour, par
		contre, au fait, à partir, du coup, beaucoup, sur place, à la place, en tout cas, avoir à,
		pas de problème, sans problème, de la part, pour ma part, or je, tout à fait, en fait, bel
		et bien, cher client|monsieur|service, chère madame|équipe, beau frère, belle
		soeur|sœur|mère|fille, bonne continuation, à bon port, prix nobel, belle|bonne
		surprise|journée|expérience|soirée|découverte|continuation|adresse|équipe, beau
		geste|temps|travail|cadeau, joli|jolie|jolis mot|attention, mode d'|de
		emploi|livraison|paiement|envoi, non conforme à la commande, le choix|bon choix,
		belle|jolie|beau|joli petite|petit?
		boutique|magasin|vitrine|rencontre|attention|surprise|expérience|geste,
		nouveau|nouvelle|nouveaux|autre fermoir|attache|chaîne|pierre, c' est|était|tout|vraiment?
		nickel|nikel, nickel merci|chrome|rien|au-top, tout nickel|nikel
	`,
	goods:
		'bague bagues collier colliers bracelet bracelets boucle boucles pendentif pendentifs chaîne chaînes ' +
		'bijou bijoux montre montres broche médaillon médaille créole créoles jonc gourmette puces pièce ' +
		'pièces produit produits article articles pierre pierres perle perles or argent diamant robe sac',
};
