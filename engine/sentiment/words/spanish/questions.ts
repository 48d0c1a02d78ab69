import type { QuestionWords } from '../question';

export const SPANISH_QUESTIONS: QuestionWords = {
	questions: {
		improve: `
			mejora*|mejore* .. nuestr*|experiencia|servicio|producto|tienda|web,
			mejorar|mejoraría|mejorarías|mejora|mejorado, hacer|hecho|haber mejor, menos te|le|les|ha
			gustó|gustado|gusta, no te|le|les ha? gustó|gustado|gusta, faltó|faltado|falta|faltaba,
			cambiaría|cambiarías|cambiar, decepcionó|decepcionado, echó|echaste|echado de menos,
			disgustó|disgustado, menos, puntos|punto débiles|débil|negativos|flojos,
			debilidad|debilidades, podría|podríamos|pudo|pudimos|podemos|hubiera|hubiéramos .. mejor,
			deberíamos|debemos|necesitamos|podríamos .. cambiar|corregir|trabajar|arreglar|optimizar, en
			qué .. trabajar, no funcionó|funciona|funcionado|convenció|convencido, no ..
			funcionó|convenció, para|falta|darnos .. 10|diez, dejó|deja que desear,
			cambiáramos|cambiemos|cambiásemos, haríamos|harías|haría|deberíamos|podríamos .. diferente,
			cómo podemos|podríamos, echa|echas de menos|falta, no te|le|les|os ha|han
			convencido|convencieron, te|le|les hubiera|hubiese|habría gustado, qué te|le|les
			hubiera|hubiese|habría gustado, un|una mejor servicio|experiencia|tienda, mejor
			tu|su|nuestra|nuestro experiencia|servicio, qué cambios, aspectos negativos
		`,
		concern: `
			impidió|impide|impedido|frenó|frena|detuvo, duda|dudas|dudó|dudaste, preocupa*, preocup*,
			inquiet*, temor*, miedo, problema*, dificultad*, difícil, obstáculo*, frustr*, queja|quejas,
			no compró|compraste|completó|ha, abandonó|abandonaste, salió|salido|fue mal, inconveniente*,
			dudar, molestó|molestado|molesta|molestias, incidencia|incidencias, errores, algún|un error,
			impedirte|impedirle|impedir|impidiera, no .. claro, poco claro, confuso|confusa, retuvo
		`,
		liked: `
			más te|le|les ha? gustó|gustado|gusta, te|le|les gustó|gustado|gusta más|de, que|qué ..
			gustó|gustado|gusta, valora|valoras|destacaría|destacarías, puntos fuertes|positivos,
			convenció, encantó, mejor parte, hicimos|hacemos|fue|salió bien, por qué nos eligió|elegiste,
			nos eligió|elegiste, seguir|continuar|mantener|seguimos haciendo?, lo mejor de|fue|es|que?, lo
			mejor .. nuestr*, es|fue|ha|era sido? lo mejor, parecido|pareció|parece bien|mejor|positivo,
			gratamente, positivo|positiva|positivamente, encantado|encantó|encanta, más
			satisfecho|satisfecha|contento|contenta|feliz, mejor parte de ..
			experiencia|compra|visita|tienda, mejor parte .. experiencia, gustaron|gustan|encantaron, por
			qué compras|compra|compran|eliges|elige|vuelves, hizo|hace feliz|sonreír|ilusión, punto
			fuerte|positivo, nos hace .. especial|especiales|diferentes
		`,
		comment: `
			algo más, alguna otra cosa, comentario*, algo que añadir|agregar, desea|deseas|quiere|quieres
			añadir|agregar|decirnos|compartir
		`,
		reason: `
			por qué, porqué, motivo*, razón, razones, explique*, explica*, debe tu|su|esta|esa
			valoración|puntuación|nota|calificación|respuesta, se debe, más sobre tu|su|esta|esa
			puntuación|valoración|nota|calificación|respuesta, llevó|lleva|hizo ..
			nota|puntuación|valoración|calificación, influyó|influido, basas|basa|basó|basado
		`,
		fact: `
			cómo nos conoció|conociste|encontró|encontraste, cómo conoció|supo|conociste, para quién, qué
			ocasión, qué productos|artículos|joyas compró|compra|compraste|ha|has, qué compró|compraste|pidió, cuándo compró|compraste|pidió|recibió, con qué frecuencia, describe|describen .. mejor, mejor|melhor te|le|o|a?
			describe|descreve
		`,
		yesNo: `
			te|le resultó|pareció, nos recomendaría|recomendarías|recomendaria|recomendarias, ha, está,
			estás, está usted, fue, fueron, era, recomendaría|recomendarías|recomendarias,
			volvería|volverías, es, son, le ha, te ha, ha sido, comprarías|compraría
		`,
		approval: `
			nos recomendaría|recomendarías|recomendaria|recomendarias, volverías|volvería,
			comprarías|compraría, recomend*, satisfech*, contento|contenta, feliz, gusta, gustó, gustado,
			fácil*, nuevo, útil, tiempo, expectativas, encontró, encontraste, resuelto|resuelta|resolvió,
			resolvimos|resolvió|resuelto|resolver|resolvieron|solucionamos|solucionó|solucionado|solucionaron
			.. problema|problemas|duda|dudas|incidencia|consulta|queja,
			problema|duda|dudas|incidencia|consulta|queja ..
			resuelto|resuelta|resuelve|resolvió|solucionado|solucionada, justo|justa|adecuado|perfecto,
			cumplió|cumplido|cumple, volverías|volvería|volverá|volverás, ayudó|ayudado|ayudaron,
			valorado|valorada, claro|clara, agradable, rápido|rápida|correcto|correcta|bueno|buena|amable,
			esperaba, comprar|comprará|comprarás .. novo|novamente|nuevo|vez
		`,
		suggestion: `
			sugerencia|sugerencias
		`,
		good: `
			bien|bueno|buena|agradable
		`,
		bad: `
			peor|malo|mala|mal|costó|complicado|difícil|defecto|defectos|desagradó|desagradable
		`,
	},
	otherwise: `
		por lo menos, cómo podemos contactarte|ayudarte|ayudarle|contactarle
	`,
};
