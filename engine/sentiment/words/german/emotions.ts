import type { EmotionWords } from '../emotion';

export const GERMAN_EMOTIONS: EmotionWords = {
	emotions: {
		joy: `
			glücklich*, freude, erfreut, freue mich, freut mich, habe mich .. gefreut, mich .. gefreut,
			hat sich .. gefreut, begeistert*, begeisterung, überglücklich*, liebe
			es|ihn|sie|diese|diesen|dieses|meine|meinen|mein|die|den|das, ich liebe, verliebt, froh,
			strahlt, strahlte, zufrieden, hochzufrieden, rundum zufrieden, dankbar, genieße, hin und weg,
			erleichtert, juhu, jubel, macht .. glücklich, traumhaft, lieblingsstück, 😍, 🥰, 😊, 😁, 😄, 😀, 😃,
			🤩, ❤, 💕, 💖, 💗, 💓, 🎉, 🥳, 😻, :), :d, <3
		`,
		trust: `
			vertraue, vertrauen, vertrauenswürdig*, verlässlich*, zuverlässig*, verlassen kann, kann ..
			verlassen, seriös*, glaubwürdig*, ehrlich*, sicheres gefühl, gutes gefühl, noch nie
			enttäuscht, noch nie .. enttäuscht, wie versprochen, hält .. verspricht, jederzeit wieder
		`,
		anger: `
			wütend*, wut, sauer, verärgert*, ärgerlich*, ärgert, ärger, ärgere, stinksauer, empört*,
			empörend, frustriert*, frustrierend, genervt, nervt, nervig*, unverschämt*, frechheit,
			unverschämtheit, sauerei, schweinerei, skandal*, inakzeptabel*, lächerlich*, hasse, zum
			kotzen, verarscht, verarsche, abzocke, abzocker, betrug, betrüger*, betrogen, lügner,
			gelogen, zumutung, unmöglich .. verhalten|service, geht gar nicht, geht gar|überhaupt?
			nicht, reicht mir, schnauze voll, nase voll, 😡, 😠, 🤬, 😤, 🖕, :@, langsam
			reicht|reichts|reicht-es, mir reicht|reichts, jetzt reicht|reichts
		`,
		sadness: `
			traurig*, trauer, unglücklich*, weinen, geweint, weine, tränen, herz .. gebrochen, bedrückt,
			deprimiert*, am boden zerstört, tut weh, bedauere, bedaure, bereue, betrübt, 😢, 💔, 😞, ☹, 🙁,
			:(, :'(
		`,
		fear: `
			angst, ängste, sorge, sorgen, besorgt, beunruhigt, beunruhigend, befürchte*,
			befürchtung*, fürchte, nervös, panik, unsicher, verunsichert, bedenken, skeptisch,
			erschrocken, ängstlich, 😨, 😰, 😱, 😟, 😧, 😬, blei, bleihaltig*, schwermetall*, gefährlich*,
			verschluckt*, giftig*, ist|sind das|die|der|es|sie|diese ..
			sicher|unbedenklich|schädlich, cadmium, kadmium, trau|traue|traute|traut mich|sich ..
			nicht|nich|kaum|nimmer
		`,
		surprise: `
			überrascht, überraschend*, überraschung, positiv überrascht, erstaunt, erstaunlich*,
			verblüfft, verblüffend, unerwartet*, nicht erwartet|gedacht|gerechnet, hätte .. nicht ..
			erwartet|gedacht, sprachlos, geschockt, schockiert, schockierend, fassungslos, kann .. nicht
			glauben, besser als .. erwartet|gedacht|erhofft, übertrifft|übertroffen .. erwartungen,
			erwartungen .. übertroffen, unglaublich, 😮, 😲, 😯, 🤯, 😳
		`,
		disappointment: `
			enttäusch*, ernüchternd*, ernüchtert, unzufrieden*, nicht .. zufrieden, nicht ..
			erwartet|erhofft|gedacht, entspricht nicht .. erwartungen, erwartungen nicht|enttäuscht,
			mehr|besseres erwartet|erhofft|versprochen, hatte .. mehr|besseres erwartet|erhofft, leider,
			bedauerlich*, schlechter als erwartet, nicht .. überzeugt, nicht überzeugt|überzeugend, hält
			nicht .. verspricht, reinfall, fehlkauf, lässt zu wünschen|wünschen, nicht glücklich, nicht
			begeistert, ließ zu wünschen, 😔, 😕, 👎, 😒, schade, mir|uns .. mehr|besseres
			erhofft|erwartet|gewünscht, hatte|hätte .. mehr|besseres
		`,
	},
	otherwise: `
		nicht enttäuscht, nie enttäuscht, wurde|werde|bin|war .. nicht|nie enttäuscht, keine sorge,
		keine sorgen, keine angst, ohne sorge|angst|bedenken, keine bedenken, freue mich auf|über
		eine|ihre antwort, mit freundlichen grüßen, frohe weihnachten|ostern, zu schade, schadet,
		überraschung für, als überraschung, kein ärger, kein wunder, sehr vertraulich, nicht verärgert,
		süß sauer, frohes fest, nicht|nie|kein* .. gefährlich|giftig|blei, ungefährlich
	`,
};
