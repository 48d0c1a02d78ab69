import type { ShortAnswerWords } from '../shortAnswer';

export const FRENCH_SHORT_ANSWERS: ShortAnswerWords = {
	answers: {
		noAnswer: `
			s o, sans objet, non applicable, pas de commentaire, pas de commentaires, sans commentaire,
			sans reponse, aucun commentaire, pas de reponse, sans avis, voir ci dessus, ras de commentaire
		`,
		nothing: `
			rien, rien du tout, absolument rien, rien a dire, rien a redire, rien a ameliorer, rien a
			signaler, rien a ajouter, rien a changer, rien de special, rien de particulier, rien en
			particulier, rien de plus, rien d autre, ras, r a s, aucun, aucune, aucun probleme, aucune
			amelioration, aucune suggestion, aucune remarque, aucune plainte, aucun souci, pas de
			probleme, pas de soucis, pas de suggestion, pas de suggestions, pas de remarque, pas de
			remarques, pas d amelioration, je ne vois pas, je ne vois rien, je ne vois rien a ameliorer,
			rien ne me vient, rien ne me vient a l esprit, rien ne manque, neant, pas grand chose
		`,
		everything: `
			tout, absolument tout, tout en general, l ensemble, un peu tout, tout tout, la totalite, un
			peu de tout
		`,
		allGood: `
			tout va bien, tout est bien, tout est parfait, tout etait parfait, tout est ok, tout etait
			bien, tout s est bien passe, tout parfait, tout bien, tout est super, tout etait super, tout
			est top, c est parfait, c etait parfait, parfait, tout me convient, tout m a plu, tout me
			plait, j ai tout aime, ne changez rien, continuez comme ca, continuez ainsi, tres satisfait,
			tres satisfaite, tout est nickel, tout est correct, nickel, nikel, c est nickel, nickel
			chrome, impec
		`,
		yes: `
			oui, ouais, ui, bien sur, oui bien sur, tout a fait, absolument, evidemment, certainement, oui
			absolument, oui tout a fait, d accord, sans hesiter, avec plaisir, oui avec plaisir,
			carrement, sans probleme, probablement, toujours, volontiers
		`,
		no: `
			non, nan, pas vraiment, pas du tout, non pas du tout, non pas vraiment, pas pour le moment,
			pas encore, non merci, probablement pas, plutot pas, certainement pas, absolument pas, jamais,
			non rien, non aucun, non aucune
		`,
		dontKnow: `
			je ne sais pas, sais pas, ne sais pas, je sais pas, aucune idee, nsp, ne se prononce pas, pas
			sur, pas sure, difficile a dire, je ne sais plus, peut etre, sans opinion, je l ignore, trop
			tot pour le dire, j en sais rien, je n en sais rien, je ne sais pas trop
		`,
	},
	fillers: `
		merci, merci beaucoup, vraiment, franchement, honnetement, pour le moment, pour l instant,
		actuellement, a mon avis, selon moi, euh, de mon cote, a ce jour, jusqu ici, pour ma part, de
		special, absolument
	`,
};
