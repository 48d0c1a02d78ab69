import type { ScaleWords } from '../scaleWords';

export const ITALIAN_SCALES: ScaleWords = {
	satisfaction: [
		`
			molto insoddisfatto, molto insoddisfatta, per niente soddisfatto, per niente soddisfatta, del
			tutto insoddisfatto, del tutto insoddisfatta, pessimo, pessima, molto scarso, scarsissimo
		`,
		`
			insoddisfatto, insoddisfatta, poco soddisfatto, poco soddisfatta, abbastanza insoddisfatto,
			abbastanza insoddisfatta, piuttosto insoddisfatto, piuttosto insoddisfatta, non soddisfatto,
			non soddisfatta, scarso, cattivo
		`,
		`
			né soddisfatto né insoddisfatto, neutrale, né soddisfatta né insoddisfatta, neutro,
			indifferente, sufficiente, discreto, così così, nella media
		`,
		`
			soddisfatto, soddisfatta, abbastanza soddisfatto, abbastanza soddisfatta, piuttosto
			soddisfatto, piuttosto soddisfatta, buono, buona, bene
		`,
		`
			molto soddisfatto, molto soddisfatta, completamente soddisfatto, completamente soddisfatta,
			pienamente soddisfatto, pienamente soddisfatta, estremamente soddisfatto, estremamente
			soddisfatta, ottimo, ottima, eccellente
		`,
	],
	agreement: [
		`
			per niente d accordo, totalmente in disaccordo, fortemente in disaccordo, completamente in
			disaccordo
		`,
		`
			in disaccordo, poco d accordo, abbastanza in disaccordo, piuttosto in disaccordo
		`,
		`
			né d accordo né in disaccordo
		`,
		`
			d accordo, abbastanza d accordo, piuttosto d accordo
		`,
		`
			molto d accordo, completamente d accordo, totalmente d accordo, del tutto d accordo
		`,
	],
	effort: [
		`
			molto difficile, estremamente difficile
		`,
		`
			poco facile, abbastanza difficile, piuttosto difficile
		`,
		`
			né facile né difficile
		`,
		`
			abbastanza facile, piuttosto facile
		`,
		`
			molto facile, estremamente facile, facilissimo
		`,
	],
};
