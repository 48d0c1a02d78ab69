import type { ScaleWords } from '../scaleWords';

export const FRENCH_SCALES: ScaleWords = {
	satisfaction: [
		`
			très insatisfait, très insatisfaite, pas du tout satisfait, pas du tout satisfaite, très
			mauvais, très mauvaise, très mécontent, très mécontente
		`,
		`
			insatisfait, insatisfaite, plutôt insatisfait, plutôt insatisfaite, peu satisfait, peu
			satisfaite, pas satisfait, pas satisfaite, plutôt pas satisfait, plutôt pas satisfaite, pas
			très satisfait, pas très satisfaite, mauvais, mauvaise, mécontent, mécontente, médiocre
		`,
		`
			neutre, ni satisfait ni insatisfait, ni satisfaite ni insatisfaite, moyennement satisfait,
			moyennement satisfaite, moyen, moyenne, sans opinion
		`,
		`
			satisfait, satisfaite, plutôt satisfait, plutôt satisfaite, assez satisfait, assez satisfaite,
			bon, bonne, bien, content, contente
		`,
		`
			très satisfait, très satisfaite, tout à fait satisfait, tout à fait satisfaite, extrêmement
			satisfait, extrêmement satisfaite, entièrement satisfait, entièrement satisfaite, totalement
			satisfait, totalement satisfaite, très bon, très bonne, très bien, excellent, excellente,
			parfait
		`,
	],
	agreement: [
		`
			pas du tout d accord, tout à fait en désaccord, fortement en désaccord
		`,
		`
			pas d accord, plutôt pas d accord, en désaccord, plutôt en désaccord
		`,
		`
			ni d accord ni pas d accord, ni en accord ni en désaccord
		`,
		`
			d accord, plutôt d accord
		`,
		`
			tout à fait d accord, totalement d accord, entièrement d accord, très d accord
		`,
	],
	effort: [
		`
			très difficile
		`,
		`
			difficile, plutôt difficile
		`,
		`
			ni facile ni difficile
		`,
		`
			facile, plutôt facile
		`,
		`
			très facile
		`,
	],
};
