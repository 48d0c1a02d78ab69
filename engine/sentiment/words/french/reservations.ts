import type { ReservationWords } from '../reservation';

export const FRENCH_RESERVATIONS: ReservationWords = {
	reservations: {
		but: `
			mais, par contre, en revanche, d'un autre côté, sauf que, cela dit, ceci dit, seulement
			voilà
		`,
		otherwise: `
			sinon, à part ça|cela, hormis ça|cela, pour le reste, mis à part ça|cela, autrement
		`,
		exception: `
			sauf, hormis, excepté|exceptée|exceptés|exceptées, à part, mis|mise|mises à part, à l' exception, exception faite, en dehors|dehors de|du|des, hors, hormi, si ce n' est
		`,
		only: `
			seulement, juste, uniquement, simplement, seulement|juste|uniquement
			le|la|les|l'|un|une|vos|votre|que|dommage|livraison|prix
		`,
		flaw: `
			seul|seule|seuls|seules|unique|petit|petite|gros|grosse|grand
			bémol|problème|hic|regret|défaut|reproche|inconvénient|souci|ombre|déception|critique|point|chose|bemol|probleme|ombre-au-tableau|frein|remarque|couac,
			seul point négatif|noir|faible, le|la seul|seule chose qui|que|à|c'|est, un bémol, bémol
			sur|pour|concernant
		`,
		regret: `
			dommage que|qu'|pour|de|seulement|des, c'|est|était juste|vraiment? dommage, quel dommage,
			j' aurais juste|seulement|simplement aimé|préféré|voulu
		`,
	},
	otherwise: `
		non|pas seulement|uniquement|juste|que, rien sauf|d'autre|hormis|à-part,
		juste|simplement|uniquement
		magnifique|parfait|parfaite|superbe|ce|génial|génialissime|sublime|top|wahou|waouh|du|de|pour|des|merci|incroyable|canon|à|avant|après|comme|assez,
		prix juste|justes, personne sauf, mais aussi|encore|surtout|non|oui|si, à part entière, plus
		simplement, tout simplement, hors pair|norme|normes|du commun|ligne, au juste, pas mis à
		part, seul|seule|seuls|unique point|points|chose
		positif|positive|positifs|fort|bon|bonne|bien
	`,
	whole: 'tout parfait super excellent génial nickel top',
};
