import type { ReservationWords } from '../reservation';

export const DUTCH_RESERVATIONS: ReservationWords = {
	reservations: {
		but: `
			daarentegen, aan de andere kant, wel te|wat|erg|jammer|duur, alleen dat, behalve dat,
			uitgezonderd dat
		`,
		otherwise: `
			verder, voor de rest, afgezien daarvan, buiten dat, daarbuiten, los daarvan, behalve dat,
			anders
		`,
		exception: `
			behalve, op .. na, uitgezonderd, met uitzondering van, afgezien van, los van, exclusief, met
			één uitzondering, op één|een ding|punt na
		`,
		only: `
			alleen, enkel, slechts, gewoon, alleen|enkel|slechts
			de|het|een|jammer|dat|mijn|jullie|is|was|wel|vind|vond|bij|met|verzending|levering|prijs
		`,
		flaw: `
			enige|enigste|klein|kleine|groot|grootste
			minpunt|minpuntje|nadeel|nadeeltje|puntje|punt|probleem|kritiekpunt|kritiek|smet|min|minpuntjes|ding|tekortkoming|klacht|opmerking,
			het enige wat|dat|is|was|jammere|nadelige|negatieve, minpunt|minpuntje
			is|was|vind|voor|de|het
		`,
		regret: `
			jammer van|dat|genoeg|alleen|vind|is|was|wel, wel|alleen|erg|heel|echt|beetje jammer,
			valt|viel|vielen tegen, laat te wensen
		`,
	},
	otherwise: `
		niet alleen|enkel|slechts, niets|niemand|niks behalve|dan|anders, alleen|enkel|gewoon
		maar|lof|positief|positieve|goeds|goede|super|perfect|top|prachtig|mooi|geweldig|blije|nog|als|voor|om|goed|heerlijk|lekker,
		alles alleen|gewoon, geen|zonder minpunten|minpunt|klachten|klacht|nadelen|nadeel, wat
		verder|anders, ergens|niemand|iemand|niets|iets|heel|ook|wat anders, enige|enigste
		pluspunt|positieve|goede|leuke, het enige positieve|goede|leuke|mooie
	`,
	whole: 'alles perfect prima top geweldig',
};
