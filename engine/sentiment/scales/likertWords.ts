import type { Scale } from './scale';

/** The five answers of a scale in words, from the worst (1) to the best (5); each a list of ways to say it. */
export interface LikertScale {
	readonly scale: Scale;
	readonly steps: readonly [string, string, string, string, string];
}

/** Scales whose steps are words, in seven languages. */
export const LIKERT_SCALES: readonly LikertScale[] = [
	{
		scale: 'csat',
		steps: [
			'very dissatisfied, very unsatisfied, extremely dissatisfied, completely dissatisfied, very unhappy, terrible, very poor, very bad',
			'dissatisfied, unsatisfied, somewhat dissatisfied, slightly dissatisfied, unhappy, poor, bad',
			'neutral, neither satisfied nor dissatisfied, neither, okay, ok, average, fair',
			'satisfied, somewhat satisfied, mostly satisfied, happy, good',
			'very satisfied, extremely satisfied, completely satisfied, very happy, excellent, very good',
		],
	},
	{
		scale: 'csat',
		steps: [
			'sehr unzufrieden, äußerst unzufrieden',
			'unzufrieden, eher unzufrieden',
			'weder noch, teils teils, weder zufrieden noch unzufrieden',
			'zufrieden, eher zufrieden',
			'sehr zufrieden, äußerst zufrieden',
		],
	},
	{
		scale: 'csat',
		steps: [
			'très insatisfait, très insatisfaite, pas du tout satisfait, pas du tout satisfaite',
			'insatisfait, insatisfaite, plutôt insatisfait, plutôt insatisfaite, peu satisfait, peu satisfaite',
			'neutre, ni satisfait ni insatisfait',
			'satisfait, satisfaite, plutôt satisfait, plutôt satisfaite',
			'très satisfait, très satisfaite, tout à fait satisfait, tout à fait satisfaite',
		],
	},
	{
		scale: 'csat',
		steps: [
			'muy insatisfecho, muy insatisfecha, nada satisfecho, nada satisfecha',
			'insatisfecho, insatisfecha, poco satisfecho, poco satisfecha',
			'ni satisfecho ni insatisfecho, neutral',
			'satisfecho, satisfecha, bastante satisfecho, bastante satisfecha',
			'muy satisfecho, muy satisfecha, totalmente satisfecho, totalmente satisfecha',
		],
	},
	{
		scale: 'csat',
		steps: [
			'muito insatisfeito, muito insatisfeita',
			'insatisfeito, insatisfeita, pouco satisfeito, pouco satisfeita',
			'nem satisfeito nem insatisfeito, neutro, indiferente',
			'satisfeito, satisfeita',
			'muito satisfeito, muito satisfeita, totalmente satisfeito, totalmente satisfeita',
		],
	},
	{
		scale: 'csat',
		steps: [
			'molto insoddisfatto, molto insoddisfatta, per niente soddisfatto, per niente soddisfatta',
			'insoddisfatto, insoddisfatta, poco soddisfatto, poco soddisfatta',
			'né soddisfatto né insoddisfatto, neutrale',
			'soddisfatto, soddisfatta, abbastanza soddisfatto, abbastanza soddisfatta',
			'molto soddisfatto, molto soddisfatta, completamente soddisfatto',
		],
	},
	{
		scale: 'csat',
		steps: [
			'zeer ontevreden, heel ontevreden',
			'ontevreden',
			'neutraal, niet tevreden en niet ontevreden',
			'tevreden',
			'zeer tevreden, heel tevreden, erg tevreden',
		],
	},
	{
		scale: 'ces',
		steps: [
			'very difficult, very hard, extremely difficult',
			'difficult, hard, somewhat difficult',
			'neither easy nor difficult',
			'easy, somewhat easy',
			'very easy, extremely easy',
		],
	},
	{
		scale: 'ces',
		steps: [
			'sehr schwierig, sehr schwer',
			'schwierig, eher schwierig, schwer',
			'weder leicht noch schwierig, weder einfach noch schwierig',
			'einfach, leicht, eher einfach, eher leicht',
			'sehr einfach, sehr leicht',
		],
	},
	{
		scale: 'ces',
		steps: [
			'très difficile',
			'difficile, plutôt difficile',
			'ni facile ni difficile',
			'facile, plutôt facile',
			'très facile',
		],
	},
	{
		scale: 'ces',
		steps: ['muy difícil', 'difícil', 'ni fácil ni difícil', 'fácil', 'muy fácil'],
	},
	{
		scale: 'ces',
		steps: [
			'muito difícil',
			'pouco fácil',
			'nem fácil nem difícil',
			'pouco difícil',
			'muito fácil',
		],
	},
	{
		scale: 'ces',
		steps: [
			'molto difficile',
			'poco facile',
			'né facile né difficile',
			'abbastanza facile',
			'molto facile',
		],
	},
	{
		scale: 'ces',
		steps: [
			'zeer moeilijk, heel moeilijk',
			'moeilijk',
			'niet makkelijk en niet moeilijk',
			'makkelijk, gemakkelijk',
			'zeer makkelijk, zeer gemakkelijk',
		],
	},
];
