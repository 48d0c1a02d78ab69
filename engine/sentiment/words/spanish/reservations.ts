import type { ReservationWords } from '../reservation';

export const SPANISH_RESERVATIONS: ReservationWords = {
	reservations: {
		but: `
			sin embargo, en cambio, eso sí, por otro lado, por otra parte, no obstante, solo que, sólo
			que, ahora bien, en contra
		`,
		otherwise: `
			por lo demás, aparte de eso|esto, quitando eso|esto, salvo eso, excepto eso, el resto
		`,
		exception: `
			salvo, excepto, exceptuando, a|con excepción de|del, a la? excepción, quitando, menos
			el|la|los|las|lo|por, aparte del|de, al margen de, a no ser, descontando
		`,
		only: `
			solo, sólo, solamente, únicamente, tan solo|sólo, simplemente,
			solo|sólo|solamente|únicamente el|la|los|las|un|una|que|me|falta|faltó|faltaría|envío|precio
		`,
		flaw: `
			único|unica|única|unico|pequeño|pequeña|gran
			pero|problema|defecto|inconveniente|pega|fallo|queja|punto|cosa|detalle|crítica|desventaja|contra,
			lo único que|malo|negativo|es|mal|es, solo|sólo un pero, por poner un? pero|pega, un
			pero|inconveniente, punto negativo
		`,
		regret: `
			una|qué|que lástima|pena, lástima|pena que|el|la|los|las|lo|de|del|por, es una lástima|pena
		`,
	},
	otherwise: `
		no|ni solo|sólo|solamente|únicamente|simplemente, nada|nadie|ninguno
		salvo|excepto|menos|más, solo|sólo|solamente|únicamente|simplemente
		puedo|tengo|palabras|cosas|buenas|perfecto|perfecta|genial|maravilloso|maravillosa|compro|lo|la|decir|por|para|gracias|espectacular|elogios|recomendar,
		mucho|ni|más|cada vez menos, a menos que, al menos, por lo menos, sino también, vale|merece
		la pena, ni una pega, ningún pero|problema|fallo, lo único
		bueno|positivo|que-me-gustó|salvable, único|única punto|cosa|aspecto
		positivo|buena|positiva|fuerte|a-favor
	`,
	whole: 'todo lo perfecto genial estupendo fantástico',
};
