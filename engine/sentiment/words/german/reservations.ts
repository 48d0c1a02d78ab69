import type { ReservationWords } from '../reservation';

export const GERMAN_RESERVATIONS: ReservationWords = {
	reservations: {
		but: `
			andererseits, auf der anderen seite, nur dass, außer dass|wenn, wobei, im gegensatz dazu
		`,
		otherwise: `
			sonst, ansonsten, abgesehen davon, davon abgesehen, dafür, hingegen, dagegen, dennoch
		`,
		exception: `
			bis auf|aufs, außer|ausser, abgesehen von|vom, mit ausnahme, mit einer ausnahme,
			ausgenommen, mal abgesehen von|vom
		`,
		only: `
			nur, bloß|bloss, lediglich, einzig, einzig und allein, nur|bloß|bloss|lediglich|einzig
			der|die|das|den|dem|euer|eure|leider|beim|bei|am|im|mit|versand|lieferung|porto|preis|preise|verpackung
		`,
		flaw: `
			einziger|einzige|einziges|einzigen|kleiner|kleines|kleine|großer|großes|größter|größtes
			kritikpunkt|minuspunkt|manko|nachteil|makel|wermutstropfen|minus|problem|haken|kritik|mangel|negatives|negative|beanstandung|schwachpunkt,
			das einzige was|das|ist|war|wäre|negative, das|der|die einzige|einziges ist|war|wäre,
			einziger abzug, einziger punkt, abzug|punktabzug|abzüge für|wegen|gibt, ein stern|punkt
			abzug|weniger, ein wermutstropfen, einzig negativ|störend
		`,
		regret: `
			schade dass|daß|nur|ist|war|um|allerdings|das, leider|nur schade,
			sehr|echt|wirklich|so|etwas|bisschen schade, würde|hätte mir nur|lediglich|nur?
			gewünscht|wünschen
		`,
	},
	otherwise: `
		nicht nur|bloß, nur|bloß zu|gutes|positives|positive|gute|das
		beste|empfehlen|wärmstens|weiter|lob|weiterempfehlen|mut|so|wenn|weil|einmal|noch|noch-mehr|mal,
		kann|können|möchte ich|wir|man? nur, nichts|niemand|keiner|niemanden außer, außer
		sich|frage|haus|betrieb|gewöhnlich, schade eigentlich, nur das|die|der beste|besten, warum
		nur, nur für|um|als, was sonst, wie sonst, so wie sonst, sonst
		wo|noch|niemand|nirgends|keiner, oder sonst, dafür dass|danke|bekannt|gemacht, bis auf
		weiteres, zu schade, bis auf die letzte, keine|kein
		kritikpunkte|kritikpunkt|minuspunkte|nachteile|mängel, einziger|einziges|einzige|einzig
		pluspunkt|plus|lichtblick|positive|positives|positiv|gute|vorteil, das einzige
		gute|positive, das einzig gute|positive
	`,
	whole: 'alles super top perfekt toll klasse bestens',
};
