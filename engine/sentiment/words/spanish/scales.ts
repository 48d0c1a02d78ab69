import type { ScaleWords } from '../scaleWords';

export const SPANISH_SCALES: ScaleWords = {
	satisfaction: [
		`
			muy insatisfecho, muy insatisfecha, nada satisfecho, nada satisfecha, totalmente insatisfecho,
			totalmente insatisfecha, muy malo, muy mala, muy mal, pésimo, pésima
		`,
		`
			insatisfecho, insatisfecha, poco satisfecho, poco satisfecha, algo insatisfecho, algo
			insatisfecha, no satisfecho, no satisfecha, no muy satisfecho, no muy satisfecha, malo, mala,
			mal
		`,
		`
			ni satisfecho ni insatisfecho, neutral, ni satisfecha ni insatisfecha, neutro, indiferente,
			regular, normal, más o menos
		`,
		`
			satisfecho, satisfecha, bastante satisfecho, bastante satisfecha, algo satisfecho, algo
			satisfecha, bueno, buena, bien
		`,
		`
			muy satisfecho, muy satisfecha, totalmente satisfecho, totalmente satisfecha, extremadamente
			satisfecho, extremadamente satisfecha, completamente satisfecho, completamente satisfecha, muy
			bueno, muy buena, muy bien, excelente
		`,
	],
	agreement: [
		`
			totalmente en desacuerdo, muy en desacuerdo, completamente en desacuerdo
		`,
		`
			en desacuerdo, algo en desacuerdo
		`,
		`
			ni de acuerdo ni en desacuerdo
		`,
		`
			de acuerdo, algo de acuerdo, bastante de acuerdo
		`,
		`
			totalmente de acuerdo, muy de acuerdo, completamente de acuerdo
		`,
	],
	effort: [
		`
			muy difícil, extremadamente difícil
		`,
		`
			algo difícil, bastante difícil, poco fácil
		`,
		`
			ni fácil ni difícil
		`,
		`
			algo fácil, bastante fácil
		`,
		`
			muy fácil, extremadamente fácil
		`,
	],
};
