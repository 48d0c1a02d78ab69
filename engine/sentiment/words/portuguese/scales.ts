import type { ScaleWords } from '../scaleWords';

export const PORTUGUESE_SCALES: ScaleWords = {
	satisfaction: [
		`
			muito insatisfeito, muito insatisfeita, totalmente insatisfeito, totalmente insatisfeita, nada
			satisfeito, nada satisfeita, muito ruim, péssimo, péssima, muito mau, muito má
		`,
		`
			insatisfeito, insatisfeita, pouco satisfeito, pouco satisfeita, um pouco insatisfeito, um
			pouco insatisfeita, não satisfeito, não satisfeita, ruim, mau, má
		`,
		`
			nem satisfeito nem insatisfeito, neutro, indiferente, nem satisfeita nem insatisfeita,
			regular, razoável, médio, mais ou menos
		`,
		`
			satisfeito, satisfeita, bastante satisfeito, bastante satisfeita, bom, boa
		`,
		`
			muito satisfeito, muito satisfeita, totalmente satisfeito, totalmente satisfeita, extremamente
			satisfeito, extremamente satisfeita, completamente satisfeito, completamente satisfeita, muito
			bom, muito boa, ótimo, ótima, excelente
		`,
	],
	agreement: [
		`
			discordo totalmente, discordo completamente
		`,
		`
			discordo, discordo parcialmente
		`,
		`
			nem concordo nem discordo, não concordo nem discordo
		`,
		`
			concordo, concordo parcialmente
		`,
		`
			concordo totalmente, concordo completamente
		`,
	],
	effort: [
		`
			muito difícil, extremamente difícil
		`,
		`
			difícil, pouco fácil, um pouco difícil
		`,
		`
			nem fácil nem difícil
		`,
		`
			fácil, pouco difícil, bastante fácil, relativamente fácil
		`,
		`
			muito fácil, extremamente fácil
		`,
	],
};
