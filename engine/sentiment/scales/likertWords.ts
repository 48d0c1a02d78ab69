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
			'very dissatisfied, very unsatisfied, extremely dissatisfied, completely dissatisfied, very unhappy, terrible, very poor, very bad, not at all satisfied, not satisfied at all, awful, totally dissatisfied, highly dissatisfied',
			'dissatisfied, unsatisfied, somewhat dissatisfied, slightly dissatisfied, unhappy, poor, bad, not satisfied, not very satisfied, rather dissatisfied, mostly dissatisfied, below average',
			'neutral, neither satisfied nor dissatisfied, neither, okay, ok, average, fair, neither happy nor unhappy, neither good nor bad, indifferent, so so, mixed, acceptable',
			'satisfied, somewhat satisfied, mostly satisfied, happy, good, fairly satisfied, quite satisfied, rather satisfied, moderately satisfied, above average',
			'very satisfied, extremely satisfied, completely satisfied, very happy, excellent, very good, totally satisfied, highly satisfied, fully satisfied, delighted, outstanding, great, amazing, perfect',
		],
	},
	{
		scale: 'csat',
		steps: [
			'sehr unzufrieden, äußerst unzufrieden, überhaupt nicht zufrieden, gar nicht zufrieden, sehr schlecht, völlig unzufrieden, ungenügend',
			'unzufrieden, eher unzufrieden, nicht zufrieden, wenig zufrieden, weniger zufrieden, eher nicht zufrieden, nicht sehr zufrieden, schlecht, eher schlecht',
			'weder noch, teils teils, weder zufrieden noch unzufrieden, neutral, mittelmäßig, mittel, teilweise zufrieden, unentschieden, durchschnittlich, geht so',
			'zufrieden, eher zufrieden, überwiegend zufrieden, ziemlich zufrieden, weitgehend zufrieden, gut, eher gut',
			'sehr zufrieden, äußerst zufrieden, vollkommen zufrieden, völlig zufrieden, voll und ganz zufrieden, sehr gut, ausgezeichnet, hervorragend, perfekt',
		],
	},
	{
		scale: 'csat',
		steps: [
			'très insatisfait, très insatisfaite, pas du tout satisfait, pas du tout satisfaite, très mauvais, très mauvaise, très mécontent, très mécontente',
			'insatisfait, insatisfaite, plutôt insatisfait, plutôt insatisfaite, peu satisfait, peu satisfaite, pas satisfait, pas satisfaite, plutôt pas satisfait, plutôt pas satisfaite, pas très satisfait, pas très satisfaite, mauvais, mauvaise, mécontent, mécontente, médiocre',
			'neutre, ni satisfait ni insatisfait, ni satisfaite ni insatisfaite, moyennement satisfait, moyennement satisfaite, moyen, moyenne, sans opinion',
			'satisfait, satisfaite, plutôt satisfait, plutôt satisfaite, assez satisfait, assez satisfaite, bon, bonne, bien, content, contente',
			'très satisfait, très satisfaite, tout à fait satisfait, tout à fait satisfaite, extrêmement satisfait, extrêmement satisfaite, entièrement satisfait, entièrement satisfaite, totalement satisfait, totalement satisfaite, très bon, très bonne, très bien, excellent, excellente, parfait',
		],
	},
	{
		scale: 'csat',
		steps: [
			'muy insatisfecho, muy insatisfecha, nada satisfecho, nada satisfecha, totalmente insatisfecho, totalmente insatisfecha, muy malo, muy mala, muy mal, pésimo, pésima',
			'insatisfecho, insatisfecha, poco satisfecho, poco satisfecha, algo insatisfecho, algo insatisfecha, no satisfecho, no satisfecha, no muy satisfecho, no muy satisfecha, malo, mala, mal',
			'ni satisfecho ni insatisfecho, neutral, ni satisfecha ni insatisfecha, neutro, indiferente, regular, normal, más o menos',
			'satisfecho, satisfecha, bastante satisfecho, bastante satisfecha, algo satisfecho, algo satisfecha, bueno, buena, bien',
			'muy satisfecho, muy satisfecha, totalmente satisfecho, totalmente satisfecha, extremadamente satisfecho, extremadamente satisfecha, completamente satisfecho, completamente satisfecha, muy bueno, muy buena, muy bien, excelente',
		],
	},
	{
		scale: 'csat',
		steps: [
			'muito insatisfeito, muito insatisfeita, totalmente insatisfeito, totalmente insatisfeita, nada satisfeito, nada satisfeita, muito ruim, péssimo, péssima, muito mau, muito má',
			'insatisfeito, insatisfeita, pouco satisfeito, pouco satisfeita, um pouco insatisfeito, um pouco insatisfeita, não satisfeito, não satisfeita, ruim, mau, má',
			'nem satisfeito nem insatisfeito, neutro, indiferente, nem satisfeita nem insatisfeita, regular, razoável, médio, mais ou menos',
			'satisfeito, satisfeita, bastante satisfeito, bastante satisfeita, bom, boa',
			'muito satisfeito, muito satisfeita, totalmente satisfeito, totalmente satisfeita, extremamente satisfeito, extremamente satisfeita, completamente satisfeito, completamente satisfeita, muito bom, muito boa, ótimo, ótima, excelente',
		],
	},
	{
		scale: 'csat',
		steps: [
			'molto insoddisfatto, molto insoddisfatta, per niente soddisfatto, per niente soddisfatta, del tutto insoddisfatto, del tutto insoddisfatta, pessimo, pessima, molto scarso, scarsissimo',
			'insoddisfatto, insoddisfatta, poco soddisfatto, poco soddisfatta, abbastanza insoddisfatto, abbastanza insoddisfatta, piuttosto insoddisfatto, piuttosto insoddisfatta, non soddisfatto, non soddisfatta, scarso, cattivo',
			'né soddisfatto né insoddisfatto, neutrale, né soddisfatta né insoddisfatta, neutro, indifferente, sufficiente, discreto, così così, nella media',
			'soddisfatto, soddisfatta, abbastanza soddisfatto, abbastanza soddisfatta, piuttosto soddisfatto, piuttosto soddisfatta, buono, buona, bene',
			'molto soddisfatto, molto soddisfatta, completamente soddisfatto, completamente soddisfatta, pienamente soddisfatto, pienamente soddisfatta, estremamente soddisfatto, estremamente soddisfatta, ottimo, ottima, eccellente',
		],
	},
	{
		scale: 'csat',
		steps: [
			'zeer ontevreden, heel ontevreden, erg ontevreden, helemaal niet tevreden, totaal ontevreden, zeer slecht, heel slecht',
			'ontevreden, enigszins ontevreden, niet tevreden, niet zo tevreden, slecht, matig',
			'neutraal, niet tevreden en niet ontevreden, niet tevreden niet ontevreden, niet ontevreden niet tevreden, noch tevreden noch ontevreden, gemiddeld, redelijk, voldoende',
			'tevreden, redelijk tevreden, enigszins tevreden, best tevreden, goed',
			'zeer tevreden, heel tevreden, erg tevreden, uiterst tevreden, helemaal tevreden, zeer goed, heel goed, uitstekend',
		],
	},
	{
		scale: 'csat',
		steps: [
			'strongly disagree, completely disagree, totally disagree, fully disagree',
			'disagree, somewhat disagree, slightly disagree, rather disagree',
			'neither agree nor disagree, undecided',
			'agree, somewhat agree, slightly agree, rather agree, tend to agree',
			'strongly agree, completely agree, totally agree, fully agree',
		],
	},
	{
		scale: 'csat',
		steps: [
			'stimme überhaupt nicht zu, stimme gar nicht zu, trifft überhaupt nicht zu, trifft gar nicht zu, lehne voll und ganz ab',
			'stimme nicht zu, stimme eher nicht zu, trifft nicht zu, trifft eher nicht zu, lehne ab, lehne eher ab',
			'stimme weder zu noch lehne ich ab, stimme teilweise zu, trifft teilweise zu, stimme teils teils zu',
			'stimme zu, stimme eher zu, trifft zu, trifft eher zu',
			'stimme voll zu, stimme voll und ganz zu, stimme vollkommen zu, stimme völlig zu, trifft voll zu, trifft voll und ganz zu',
		],
	},
	{
		scale: 'csat',
		steps: [
			'pas du tout d accord, tout à fait en désaccord, fortement en désaccord',
			'pas d accord, plutôt pas d accord, en désaccord, plutôt en désaccord',
			'ni d accord ni pas d accord, ni en accord ni en désaccord',
			'd accord, plutôt d accord',
			'tout à fait d accord, totalement d accord, entièrement d accord, très d accord',
		],
	},
	{
		scale: 'csat',
		steps: [
			'totalmente en desacuerdo, muy en desacuerdo, completamente en desacuerdo',
			'en desacuerdo, algo en desacuerdo',
			'ni de acuerdo ni en desacuerdo',
			'de acuerdo, algo de acuerdo, bastante de acuerdo',
			'totalmente de acuerdo, muy de acuerdo, completamente de acuerdo',
		],
	},
	{
		scale: 'csat',
		steps: [
			'discordo totalmente, discordo completamente',
			'discordo, discordo parcialmente',
			'nem concordo nem discordo, não concordo nem discordo',
			'concordo, concordo parcialmente',
			'concordo totalmente, concordo completamente',
		],
	},
	{
		scale: 'csat',
		steps: [
			'per niente d accordo, totalmente in disaccordo, fortemente in disaccordo, completamente in disaccordo',
			'in disaccordo, poco d accordo, abbastanza in disaccordo, piuttosto in disaccordo',
			'né d accordo né in disaccordo',
			'd accordo, abbastanza d accordo, piuttosto d accordo',
			'molto d accordo, completamente d accordo, totalmente d accordo, del tutto d accordo',
		],
	},
	{
		scale: 'csat',
		steps: [
			'helemaal mee oneens, helemaal niet mee eens, zeer mee oneens, sterk mee oneens',
			'mee oneens, niet mee eens, oneens, enigszins mee oneens',
			'noch mee eens noch mee oneens, niet mee eens niet mee oneens, niet eens niet oneens',
			'mee eens, eens, enigszins mee eens',
			'helemaal mee eens, zeer mee eens, volledig mee eens',
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
		steps: [
			'muy difícil, extremadamente difícil',
			'algo difícil, bastante difícil, poco fácil',
			'ni fácil ni difícil',
			'algo fácil, bastante fácil',
			'muy fácil, extremadamente fácil',
		],
	},
	{
		scale: 'ces',
		steps: [
			'muito difícil, extremamente difícil',
			'difícil, pouco fácil, um pouco difícil',
			'nem fácil nem difícil',
			'fácil, pouco difícil, bastante fácil, relativamente fácil',
			'muito fácil, extremamente fácil',
		],
	},
	{
		scale: 'ces',
		steps: [
			'molto difficile, estremamente difficile',
			'poco facile, abbastanza difficile, piuttosto difficile',
			'né facile né difficile',
			'abbastanza facile, piuttosto facile',
			'molto facile, estremamente facile, facilissimo',
		],
	},
	{
		scale: 'ces',
		steps: [
			'zeer moeilijk, heel moeilijk',
			'moeilijk, redelijk moeilijk, enigszins moeilijk',
			'niet makkelijk en niet moeilijk, niet makkelijk niet moeilijk',
			'makkelijk, gemakkelijk, redelijk makkelijk, eenvoudig',
			'zeer makkelijk, zeer gemakkelijk, heel makkelijk, zeer eenvoudig',
		],
	},
];
