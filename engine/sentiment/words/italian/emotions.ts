import type { EmotionWords } from '../emotion';

export const ITALIAN_EMOTIONS: EmotionWords = {
	emotions: {
		joy: `
			felice|felici, felicissim*, felicità, gioia, contento|contenta|contenti|contente,
			contentissim*, adoro, adorato|adorata, amo, entusiast*, entusiasmo, innamorat*, soddisfatt*,
			soddisfattissim*, piaciuto|piaciuta|piaciuti tantissimo|moltissimo|molto, mi piace|piacciono
			tantissimo|moltissimo|molto, le è piaciut*, è piaciuto|piaciuta, emozionat*, grat* per,
			sollevat*, deliziat*, allegria, un sogno, evviva, non potrei essere più felice|soddisfatta, 😍,
			🥰, 😊, 😁, 😄, 😀, 😃, 🤩, ❤, 💕, 💖, 💗, 💓, 🎉, 🥳, 😻, :), :d, <3
		`,
		trust: `
			fiducia, fidarsi, mi fido, affidabil*, affidabilità, serio|seria|seri, serietà, onest*, a
			occhi chiusi, ad occhi chiusi, mai delus*, non .. mai delus*, garanzia di qualità, come
			promesso, sicurezza negli acquisti, ci si può fidare, una garanzia
		`,
		anger: `
			arrabbiat*, arrabbiatissim*, rabbia, furios*, infuriat*, incazzat*, indignat*, indignazione,
			irritat* da|con, irritante, fastidio, fastidios*, vergogna, vergognos*, una vergogna,
			vergognatevi, inaccettabil*, inammissibil*, ridicol*, frustrat*, frustrante, odio,
			stufo|stufa|stufi, presa in giro, presi in giro, presa per i fondelli, truffa, truffat*,
			truffatori, ladri, imbroglioni, imbroglio, bugiardi, bugie, schifo, schifos*, scandalos*,
			scandalo, assurdo|assurda, incivil*, 😡, 😠, 🤬, 😤, 🖕, :@
		`,
		sadness: `
			triste|tristi, tristezza, infelice, piangere, pianto, piango, lacrime, dispiaciut*, dispiace,
			mi dispiace, mi dispiaceva, cuore spezzato|infranto, depress*, deprimente, amareggiat*,
			amarezza, pentit*, mi pento, addolorat*, 😢, 💔, 😞, ☹, 🙁, :(, :'(
		`,
		fear: `
			paura, timore, temevo, temo, preoccup*, spaventat*, spaventos*, spaventa, ansia,
			ansios*, nervos*, angoscia, panico, diffident*, insicur*, perplessità, inquiet*,
			agitat*, stressant*, stressat*, 😨, 😰, 😱, 😟, 😧, 😬, piombo, pericolos*, pericolo, tossic*,
			ingoiat*, cadmio, è|sono sicur* per, non oso|mi-fido|mi-azzardo|me-la-sento, non mi fido
		`,
		surprise: `
			sorpres*, sorprend*, stupit*, stupefatt*, stupore, meravigliat*, sbalordit*, scioccat*,
			scioccante, allibit*, inaspettat*, non me|mi l'|lo? aspettavo, non mi aspettavo, non ci
			credo|credevo, meglio di|del quanto|previsto mi? aspettassi?|pensassi?, meglio di quanto,
			superato|supera|oltre .. aspettative, senza parole, a bocca aperta, incredibil*, 😮, 😲, 😯, 🤯, 😳
		`,
		disappointment: `
			delus*, deluden*, delude, deludono, delusione, insoddisfatt*, scontent*, non ..
			soddisfatt*|contento|contenta|convinto|convinta|convince|piaciuto|felice|piaciuta, mi
			aspettavo di|qualcosa|molto più|meglio, aspettavo di meglio|più, aspettavo di più, non è
			quello che .. aspettavo, non .. all' altezza, al di sotto .. aspettative, sotto le
			aspettative, lascia a|molto desiderare?, lascia .. desiderare, purtroppo, sfortunatamente,
			pentita|pentito .. acquisto, peggio di, non mi è piaciuto|piaciuta, 😔, 😕, 👎, 😒, peccato, che
			peccato
		`,
	},
	otherwise: `
		non .. delus*|delude|deluso|delusa|deludono|deludente, mai .. delus*|delude, nessuna delusione,
		non vi preoccupate, non preoccup*, senza preoccup*, nessuna preoccup*, non c' è da preoccup*,
		senza paura, non .. preoccup*, niente paura, non .. fiducia|affidabil*|seri|serio|seria|mi, poca
		fiducia, poco seri|serio|seria|affidabil*, felice anno, sul serio, senza sorprese, festa a
		sorpresa, a sorpresa, regalo a sorpresa, peccato solo, non me ne pento, amo di, non vedo l' ora
	`,
};
