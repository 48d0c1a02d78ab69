import type { EmotionWords } from '../emotion';

export const SPANISH_EMOTIONS: EmotionWords = {
	emotions: {
		joy: `
			feliz, felices, felicidad, alegría, alegre, contento|contenta|contentos|contentas,
			encantado|encantada|encantados|encantadas, me encanta|encantan|encantó|encantaron, le
			encanta|encantó|encantaron, les encanta|encantó, nos encanta|encantó, encantan, adoro, amo,
			enamorado|enamorada, ilusión, ilusionado|ilusionada, emocionado|emocionada,
			satisfecho|satisfecha|satisfechos, disfruto, disfrutar, disfruté, agradecido|agradecida,
			aliviado|aliviada, qué alegría, súper contenta|contento, no puedo estar más contento|contenta,
			😍, 🥰, 😊, 😁, 😄, 😀, 😃, 🤩, ❤, 💕, 💖, 💗, 💓, 🎉, 🥳, 😻, :), :d, <3
		`,
		trust: `
			confianza, confío, confiar, confiable|confiables, de fiar, fiable|fiables, seriedad,
			empresa|tienda|vendedor seria|serio|honesta|honesto, honest*, con los ojos cerrados, a ojos
			cerrados, nunca .. fallado|decepcionado|defraudado|fallan, jamás .. decepcionado,
			tranquilidad, como prometido, lo prometido, cumplen lo, totalmente recomendable y seguro
		`,
		anger: `
			enfadado|enfadada|enfadados, enojado|enojada, enojo, enfado, rabia, furios*, indignad*,
			indignante, indignación, vergonzos*, una vergüenza, qué vergüenza, vergüenza,
			inaceptable|inaceptables, intolerable, inadmisible, ridícul*, frustrad*, frustrante,
			frustración, molesto|molesta|molestos con|por, cabread*, harto|harta|hartos, odio, odiar,
			asco, asqueroso|asquerosa, tomadura de pelo, estafa, estafado|estafada, estafadores, ladrones,
			ladrón, mentiros*, mentira|mentiras, engaño, engañado|engañada, engañan, robo, sinvergüenz*,
			de juzgado, mierda, 😡, 😠, 🤬, 😤, 🖕, :@
		`,
		sadness: `
			triste|tristes, tristeza, infeliz, llorar, lloré, llorando, lloro, lágrimas, deprimid*,
			deprimente, desconsolad*, corazón roto, disgust*, afligid*, arrepiento, me arrepiento, 😢, 💔,
			😞, ☹, 🙁, :(, :'(
		`,
		fear: `
			miedo, temor, temo, preocup*, inquiet*, asustad*, asusta, asustó, nervios*, ansiedad,
			angustia, angustiad*, pánico, desconfianza, desconfío, inseguridad, dudaba, agobi*,
			estresad*, estresante, 😨, 😰, 😱, 😟, 😧, 😬, plomo, peligros*, peligro, tóxic*, tragó,
			cadmio, es|son segur* .. para, no me|se atrevo|atreve|animo|fío
		`,
		surprise: `
			sorprendid*, sorprendente*, sorpresa, sorprendió, sorprende, sorprendieron, asombrad*,
			asombros*, alucinad*, alucinante, impactad*, inesperad*, no me lo|esperaba esperaba?, no lo
			esperaba, no puedo creer, no me lo creo|creía, mejor de lo que|esperado esperaba?|pensaba?,
			superó|supera|superado mis|nuestras|las expectativas, ha superado .. expectativas, sin
			palabras, boquiabiert*, increíble, 😮, 😲, 😯, 🤯, 😳
		`,
		disappointment: `
			decepcion*, desilusion*, desengaño, defraudad*, insatisfech*, descontent*, no ..
			satisfecho|satisfecha|contento|contenta|convencido|convence|esperaba|feliz, esperaba
			más|algo|mejor mejor?, no era lo que|esperaba esperaba?, no es lo que .. esperaba, no
			cumple|cumplió|cumplen .. expectativas, por debajo de .. expectativas, dejan|deja .. desear,
			deja mucho|bastante que desear, lamentablemente, desafortunadamente, por desgracia,
			desgraciadamente, peor de lo esperado|que, me arrepiento de haber, chasco, 😔, 😕, 👎, 😒, pena,
			qué pena, una pena, me da pena, lástima, qué lástima, esperaba|esperábamos mucho|bastante|algo
			más|mejor
		`,
	},
	otherwise: `
		no .. decepcionado|decepcionada|decepciona|decepcionó|decepcionan|defrauda|defraudado, nunca ..
		decepciona|decepcionado|defrauda, sin decepciones, ninguna decepción, no te preocupes, no se
		preocupe, no preocupe, sin preocupaciones|preocupaciones|preocuparse|miedo, no .. preocup*, vale
		.. pena, merece .. pena, vale la pena, merece la pena, valió la pena, vale mucho la pena, ni
		pena, feliz navidad|cumpleaños|año, no es de extrañar, sin sorpresas, de sorpresa, regalo
		sorpresa, fiesta sorpresa, no .. confianza|fiable|fiar|confío|confiable|seria, poca confianza, a
		pesar, amo de casa, ama de casa, no tengas miedo, sin miedo
	`,
};
