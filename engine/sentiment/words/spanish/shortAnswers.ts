import type { ShortAnswerWords } from '../shortAnswer';

export const SPANISH_SHORT_ANSWERS: ShortAnswerWords = {
	answers: {
		noAnswer: `
			no aplica, sin respuesta, sin comentarios, sin comentario, ningun comentario, no contesta,
			prefiero no decirlo, n c
		`,
		nothing: `
			nada, nada en absoluto, absolutamente nada, nada en particular, nada en especial, nada mas,
			nada que mejorar, nada a mejorar, nada que decir, nada que anadir, nada que objetar, nada que
			cambiar, nada que reprochar, ninguno, ninguna, ningun problema, ninguna queja, ninguna
			sugerencia, ninguna mejora, sin problemas, sin quejas, sin sugerencias, sin problema, no hay
			nada, no hay nada que mejorar, no se me ocurre nada, no cambiaria nada, no tengo quejas, no
			tengo ninguna queja, sin novedad, nada malo
		`,
		everything: `
			todo, absolutamente todo, todo en general, todas, todos, todo ello, de todo, todo todo
		`,
		allGood: `
			todo bien, todo ok, todo perfecto, todo correcto, todo genial, todo estupendo, todo excelente,
			todo esta bien, todo esta perfecto, todo fue perfecto, todo fue bien, todo muy bien, todo ha
			ido bien, todo ha sido perfecto, esta todo bien, esta todo perfecto, me gusta todo, todo me
			gusto, todo me gusta, me gusto todo, me encanta todo, me ha gustado todo, sigan asi, seguid
			asi, no cambien nada, muy satisfecho, muy satisfecha
		`,
		yes: `
			si, claro, claro que si, por supuesto, sin dudarlo, seguro que si, probablemente, siempre,
			encantado, encantada, desde luego, si claro, sin duda, seguro, si por supuesto, totalmente,
			efectivamente
		`,
		no: `
			no, para nada, no para nada, probablemente no, creo que no, en absoluto, no mucho, no
			realmente, no gracias, de momento no, por ahora no, todavia no, por supuesto que no, claro que
			no, no nada, no ninguno, no ninguna, nunca
		`,
		dontKnow: `
			no se, no lo se, no sabe, ns nc, ns, n s n c, ni idea, no estoy seguro, no estoy segura, no
			sabria decir, dificil de decir, no recuerdo, quiza, quizas, tal vez, no tengo idea, no sabria
		`,
	},
	fillers: `
		gracias, muchas gracias, la verdad, sinceramente, de momento, por ahora, por el momento, hasta
		ahora, creo, en mi opinion, pues, realmente, por mi parte, en este momento
	`,
};
