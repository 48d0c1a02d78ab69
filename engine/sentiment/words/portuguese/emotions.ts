import type { EmotionWords } from '../emotion';

export const PORTUGUESE_EMOTIONS: EmotionWords = {
	emotions: {
		joy: `
			feliz, felizes, felicidade, alegria, alegre, contente|contentes, adorei, adoro, adoramos,
			adorou, adoraram, amei, amo, amamos, amou, amaram, apaixonad*, apaixonei, encantad*, encantei,
			encantou, satisfeit*, radiante, empolgad*, animad*, emocionad*, gostei muito|bastante|demais,
			gostamos muito|bastante, grat* por, aliviad*, aproveitei, que alegria, realizad*, 😍, 🥰, 😊, 😁,
			😄, 😀, 😃, 🤩, ❤, 💕, 💖, 💗, 💓, 🎉, 🥳, 😻, :), :d, <3
		`,
		trust: `
			confiança, confio, confiar, confiável, confiáveis, fiável, fiáveis, de confiança, seriedade,
			empresa|loja séria|honesta, idône*, honest*, de olhos fechados, nunca ..
			desiludiu|decepcionou|falhou|decepcionaram|desilude|decepciona, como prometido, cumpriu ..
			prometido, cumprem .. prometem, tranquilidade, segurança ao comprar
		`,
		anger: `
			raiva, zangad*, furios*, irritad* com, irritante, irritou, irritação com, indignad*,
			indignação, revoltad*, revoltante, revolta, absurdo|absurda, vergonha, vergonhos*, uma
			vergonha, inaceitável, inaceitáveis, inadmissível, ridícul*, frustrad*, frustrante,
			frustração, chatead* com, odeio, odiei, nojo, farto|farta|fartos de, palhaçada, falta de
			respeito, desrespeito, descaso, golpe, golpistas, enganad*, enganação, mentira|mentiras,
			mentiros*, ladrões, burla, burlad*, lixo de, uma merda, merda, 😡, 😠, 🤬, 😤, 🖕, :@
		`,
		sadness: `
			triste|tristes, tristeza, infeliz com, chorar, chorei, chorando, choro, lágrimas, lamento,
			lamentável, deprimid*, deprimente, arrasad*, coração partido, magoad*, chateada|chateado,
			arrependi, me arrependi, arrependid*, 😢, 💔, 😞, ☹, 🙁, :(, :'(
		`,
		fear: `
			medo, receio, receosa|receoso|receosos, temo, preocup*, assustad*, assustador*, assusta,
			nervos*, ansiedade, ansios*, angústia, angustiad*, pânico, desconfi*, inseguranç*,
			inseguro|insegura, apreensiv*, estressad*, estressante, stressad*, stressante, 😨, 😰, 😱,
			😟, 😧, 😬, chumbo, perigos*, perigo, tóxic*, engoliu, cádmio, é|são segur* para, não tenho
			coragem, não me atrevo, sem coragem de, não confio
		`,
		surprise: `
			surpres*, surpreend*, espantad*, espanto, chocad* com, chocante, inesperad*, não esperava, não
			estava à espera|esperando, não acredito, nem acredito|acreditei, melhor do? que ..
			esperava|imaginava|pensava|imaginei, melhor do que o esperado, superou|supera|superaram|acima
			.. expectativas|expectativa, sem palavras, boquiabert*, impressionad*, incrível, 😮, 😲, 😯, 🤯, 😳
		`,
		disappointment: `
			desilud*, desilus*, decepcion*, decepç*, dececion*, deceç*, desapont*, insatisfeit*,
			descontent*, não ..
			satisfeito|satisfeita|contente|gostei|atendeu|convenceu|feliz|correspondeu, não gostei,
			esperava mais|melhor, não era .. esperava, não é .. esperava|pensei, não
			atendeu|correspondeu|corresponde .. expectativas|expectativa, abaixo ..
			expectativas|expectativa, aquém .. expectativas|esperado, deixa|deixou .. desejar,
			infelizmente, me arrependi .. compra, frustrou, 😔, 😕, 👎, 😒, pena, que pena, uma pena
		`,
	},
	otherwise: `
		não|nunca ..
		desilude|desiludiu|decepciona|decepcionou|decepcionei|desapontou|desaponta|decepcionado|decepcionada|desilude,
		sem decepções, não se preocupe, sem preocupações|preocupação|medo|receio, não .. preocup*, vale
		.. pena, vale a pena, valeu a pena, vale muito a pena, valeu muito a pena, não ..
		confiança|confiável|confio|séria, pouca confiança, feliz natal|aniversário|ano, sem surpresas,
		festa surpresa, presente surpresa, caixa surpresa, de surpresa, ansiosa|ansioso|ansiosos
		para|por, amo de, não .. arrependi|arrependo|arrependido|arrependida, não foi surpresa, com
		certeza, pena que
	`,
};
