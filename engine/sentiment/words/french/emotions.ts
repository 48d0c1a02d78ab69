import type { EmotionWords } from '../emotion';

export const FRENCH_EMOTIONS: EmotionWords = {
	emotions: {
		joy: `
			heureux, heureuse, heureuses, ravi|ravie|ravis|ravies, content|contente|contents|contentes,
			enchanté|enchantée|enchantés, j' adore, on adore, adore|adoré|adorée, joie, bonheur, plaisir
			d'|de|à porter, fait .. plaisir, enthousiaste*, enthousiasmé*, émerveillé*,
			satisfait|satisfaite|satisfaits, comblé|comblée|comblés, amoureux, amoureuse, coup de
			coeur|cœur, j' aime beaucoup|énormément|trop|vraiment, me régale, régal, soulagé*,
			reconnaissant*, aux anges, youpi, sourire, 😍, 🥰, 😊, 😁, 😄, 😀, 😃, 🤩, ❤, 💕, 💖, 💗, 💓, 🎉, 🥳, 😻, :),
			:d, <3
		`,
		trust: `
			confiance, fiable|fiables, fiabilité, digne de confiance, sérieux, sérieuse, honnête|honnêtes,
			les yeux fermés, jamais déçu|déçue|déçus, rassuré|rassurée, rassurant|rassurante, jamais été
			déçu|déçue, peux|peut compter sur, comme promis, tient ses promesses, recommande les yeux
		`,
		anger: `
			en colère, colère, furieux, furieuse, énervé|énervée, énervant|énervante, agacé|agacée,
			agaçant|agaçante, frustré|frustrée, frustrant|frustrante, scandaleux, scandaleuse, scandale,
			inadmissible|inadmissibles, inacceptable|inacceptables, honteux, honteuse, une honte, honte,
			ridicule, se moquent|moque, foutage de gueule, se fout|foutent, ras le bol, marre, déteste,
			détester, arnaque, arnaqué|arnaquée, arnaqueurs, escroc|escrocs, escroquerie, voleurs,
			menteurs, mensonge|mensonges, menti, révoltant, insupportable, indigné*, exaspér*, merde, n'
			importe quoi, fuyez, 😡, 😠, 🤬, 😤, 🖕, :@
		`,
		sadness: `
			triste|tristes, tristesse, malheureux, malheureuse, pleurer, pleuré|pleure|pleurs, larmes,
			peinée, peiné, coeur|cœur brisé, déprimé*, déprimant*, désolé de voir|constater, bouleversé*,
			effondré*, regrette, 😢, 💔, 😞, ☹, 🙁, :(, :'(
		`,
		fear: `
			peur, peurs, crainte|craintes, crains, craignais, inquiet|inquiète|inquiets,
			inquiétude|inquiétudes, inquiétant|inquiétante, m' inquiète,
			angoisse|angoissé|angoissée, stressé|stressée|stressant, anxieux, anxieuse,
			méfiant|méfiante, nerveux, nerveuse, panique, appréhension, appréhendais, effrayé*,
			effrayant*, 😨, 😰, 😱, 😟, 😧, 😬, plomb, dangereux, dangereuse, dangereuses, toxique,
			toxiques, avalé, cadmium, sans danger pour, fait peur, n' ose|oserai|osons pas|plus,
			ose|j'-ose pas|plus, plus confiance
		`,
		surprise: `
			surpris|surprise|surprises, surprenant|surprenante, étonné|étonnée|étonnés,
			étonnant|étonnante, bluffé|bluffée|bluffant, stupéfait*, époustouflé*, choqué|choquée,
			choquant, inattendu|inattendue, je ne|n' m'? attendais pas, ne m' attendais, mieux que
			prévu|attendu|imaginé, au delà de mes|nos attentes, dépassé|dépasse mes|nos attentes,
			incroyable, sans voix, 😮, 😲, 😯, 🤯, 😳
		`,
		disappointment: `
			déçu|déçue|déçus|déçues, déception|déceptions, décevant|décevante|décevants|décevantes,
			déçoit, mécontent|mécontente, insatisfait*, pas ..
			satisfait|satisfaite|contente|content|convaincu|convaincue|ravi|ravie|heureux|heureuse, pas à
			la hauteur, pas .. hauteur, m' attendais à mieux|plus, attendais mieux|plus, pas ce que ..
			attendais|voulais|commandé, malheureusement, regrette .. achat, laisse à désirer, moins .. que
			.. attendu|prévu|imaginé, en dessous de mes|nos attentes, pas terrible, bof, quel dommage, 😔,
			😕, 👎, 😒, dommage
		`,
	},
	otherwise: `
		pas déçu|déçue|déçus|déçues, pas été déçu|déçue, n' est|suis|ai pas été? déçu|déçue, jamais
		décevant, aucune déception, sans surprise|surprises, pas surpris|surprise|étonnant|étonné,
		paquet surprise, cadeau surprise, pour faire une surprise, n' hésitez, rien à craindre, aucune
		crainte, aucun|sans stress, sans crainte, pas de soucis|souci|inquiétude, pas peur, joyeux noël,
		heureux événement, aucun regret, ne regrette pas|rien|absolument, pas cher, peu sérieux, pas
		sérieux|fiable|honnête|confiance
	`,
};
