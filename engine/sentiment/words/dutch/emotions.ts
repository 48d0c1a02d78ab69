import type { EmotionWords } from '../emotion';

export const DUTCH_EMOTIONS: EmotionWords = {
	emotions: {
		joy: `
			blij|blije, gelukkig mee|met, heel|zo|super|erg gelukkig, dolblij, dolgelukkig, superblij,
			tevreden, zeer tevreden, enthousiast*, verliefd, geweldig blij, houd|hou van, ik hou,
			genieten, genoten, geniet, vreugde, plezier, verheugd, dankbaar, opgelucht, in de wolken,
			verrukt, heerlijk, hoera, joepie, wat een feest, 😍, 🥰, 😊, 😁, 😄, 😀, 😃, 🤩, ❤, 💕, 💖, 💗, 💓, 🎉, 🥳,
			😻, :), :d, <3
		`,
		trust: `
			vertrouwen, vertrouw, vertrouwd*, betrouwbaar*, betrouwbare, betrouwbaarheid, eerlijk
			bedrijf|verhaal, nooit .. teleurgesteld, nog nooit teleurgesteld, zoals beloofd, komt|komen ..
			afspraken na, afspraken worden nagekomen, kan je op rekenen, op rekenen, gerust gevoel, goed
			gevoel, geloofwaardig, integer, op jullie|hen|ze .. bouwen|rekenen|aan
		`,
		anger: `
			boos|boze, kwaad, woedend*, woest, razend, geïrriteerd, irritant*, irriteert, ergerlijk*,
			ergernis, erger me, geërgerd, gefrustreerd, frustrerend*, frustratie, schandalig*,
			schandalige, schande, onacceptabel*, belachelijk*, bespottelijk*, haat, ik haat, spuugzat,
			zat, beu, opgelicht, oplichters, oplichterij, oplichting, leugenaars, gelogen, leugens,
			bedrog, bedrogen, bedriegers, om te huilen zo slecht, te gek voor woorden, walgelijk*,
			onbeschoft*, 😡, 😠, 🤬, 😤, 🖕, :@
		`,
		sadness: `
			verdrietig*, verdriet, triest*, droevig*, treurig*, huilen, gehuild, tranen, ongelukkig,
			gebroken hart, hartverscheurend, spijt, pijnlijk, 😢, 💔, 😞, ☹, 🙁, :(, :'(
		`,
		fear: `
			bang, angst, angstig, bezorgd, zorgen, zorgwekkend*, ongerust, verontrust*, vrees,
			vreesde, zenuwachtig*, nerveus, paniek, onzeker, twijfels, wantrouw*, geschrokken,
			schrok, eng, huiverig, stress, stressvol, 😨, 😰, 😱, 😟, 😧, 😬, lood, gevaarlijk*, giftig*,
			ingeslikt, cadmium, is|zijn dit|het|deze|ze|die|dat .. veilig, schrik, durf|durven|durft
			.. niet|geen|amper
		`,
		surprise: `
			verrast, verrassend*, verrassing, verbaasd, verbazing*, verbazingwekkend, verbaasde,
			verbijsterd, onverwacht*, niet verwacht, had .. niet .. verwacht|gedacht, sprakeloos,
			geschokt, schokkend, versteld, niet te geloven, kan .. niet geloven, ongelooflijk,
			ongelofelijk, beter dan .. verwacht|gedacht, boven verwachting, overtreft|overtroffen ..
			verwachting|verwachtingen, verwachting|verwachtingen overtroffen, 😮, 😲, 😯, 🤯, 😳
		`,
		disappointment: `
			teleurgesteld*, teleurstell*, teleur, teleurstelling, ontevreden*, niet ..
			tevreden|blij|overtuigd|onder|verwacht, voldoet|voldeed|voldoen .. niet ..
			verwachting|verwachtingen, niet wat .. verwacht|verwachtte|gedacht|besteld, meer|beter
			van|verwacht verwacht?, had .. meer|beter verwacht, valt|viel .. tegen, tegenvallend*,
			tegenvaller, tegengevallen, viel tegen, helaas, miskoop, slechter dan verwacht, laat te
			wensen, te wensen over, onder de maat, 😔, 😕, 👎, 😒, jammer, zo jammer, heel jammer, spijtig
		`,
	},
	otherwise: `
		niet|nooit .. teleurgesteld|teleur, niet teleurgesteld, nooit teleurgesteld, stelt nooit|niet
		teleur, stellen nooit|niet teleur, geen zorgen, maak .. geen zorgen, geen angst, niet bang,
		zonder zorgen, geen stress, geen spijt, geen verrassingen, als verrassing, verrassing voor, niet
		verrast, helaas niet aanwezig, niet .. vertrouwen|betrouwbaar, geen vertrouwen, weinig
		vertrouwen, onbetrouwbaar*, zorgen voor|dat|ervoor, gezorgd, erg gelukkig nieuwjaar, gelukkig
		nieuwjaar, genoeg zat, ruim zat, niet boos, geen plezier
	`,
};
