/** A style or motive that shops name their customers after, and the words by which customers show it. */
export interface Motive {
	/** Words of labels that mean it, in the notation of `phraseParts`. */
	readonly named: string;
	/** What customers write, in all seven languages. */
	readonly shown: string;
}

/**
 * The styles and motives that jewellery, fashion and gift shops commonly name. A small table, so that a label in English
 * is found in an answer in German, and "vintage" in an answer that says "antique"; what it does not hold is found by the
 * label's own words and description.
 */
export const MOTIVES: readonly Motive[] = [
	{
		named: 'minimalis*, minimal, schlicht*, sobre, épuré*, essenziale',
		shown: `
			minimalis*, minimal, simple, clean lines|design|look|style, clean, sleek, understated, plain,
			subtle, pared back, less is more, no frills, schlicht*, reduziert*, dezent*, klare linien,
			épuré*, sobre|sobres, discret|discrète, sencill*, discret*, simples, essenzial*, semplic*,
			sobri*, eenvoudig*, strak|strakke, ingetogen, subtiel*
		`,
	},
	{
		named: 'modern*, contemporary, zeitgemäß, contemporain*, contemporane*, eigentijds*',
		shown: `
			modern*, contemporary, geometric*, cutting edge, futuristic, zeitgemäß*, geometrisch*,
			contemporain*, contemporáne*, contemporâne*, contemporane*, géométrique*, geométric*,
			eigentijds*
		`,
	},
	{
		named: 'vintage, retro, antique, nostalg*, heirloom, vintageliebhaber*',
		shown: `
			vintage, retro, antique|antiques, old fashioned, old world, art deco, art nouveau, victorian,
			edwardian, heirloom*, nostalg*, second hand, pre loved, grandmother's, old style, antik*,
			jugendstil, erbstück*, nostalgisch*, ancien|ancienne|anciens, rétro, d' époque, antigu*,
			antig*, antic*, d' epoca, d'epoca, antiek*, ouderwets*, erfstuk*
		`,
	},
	{
		named: 'romanti*, feminine, feminin*, romantique',
		shown: `
			romanti*, romance, heart|hearts, floral, flower|flowers, feminine, lace, dreamy, poetic, soft
			pink, fairytale, fairy tale, herz, herzen, blumen*, verspielt*, zart*, coeur|cœur, fleuri*,
			fleur|fleurs, corazón, corazones, flor|flores, coração, corações, cuore|cuori, fiori|fiore,
			floreale, hartje|hartjes, hart, bloem*, sprookjes*
		`,
	},
	{
		named:
			'ethic*, sustainab*, eco, green, conscious, responsib*, nachhaltig*, durable, sostenib*, sustentáv*, duurza*, éthique*, ethisch*, etic*, étic*',
		shown: `
			ethic*, sustainab*, eco, eco friendly, environment*, recycled, recyclable, fair trade,
			fairtrade, conflict free, responsibly, lab grown, sourced, sourcing, cruelty free, vegan,
			planet, carbon, transparency, working conditions, nachhaltig*, umwelt*, fair
			produziert|gehandelt, recycelt*, ethisch*, herkunft, éthique*, durable|durables, écolog*,
			équitable*, recyclé*, provenance, sostenib*, ecológic*, étic*, reciclad*, comercio justo,
			sustentáv*, ético|ética, comércio justo, etic*, ecologic*, riciclat*, duurza*, milieu*,
			gerecycled*, eerlijk geproduceerd|gemaakt
		`,
	},
	{
		named: 'luxur*, premium, exclusiv*, high end, luxus*, luxe, lujo, luxo, lusso, opulent',
		shown: `
			luxur*, luxe, premium, exclusiv*, high end, designer, fine jewellery|jewelry, solid gold, 18k,
			18 karat|carat, diamond|diamonds, opulent, finest, craftsmanship, handcrafted, luxus*,
			luxuriös*, edel|edle|edles, hochwertig*, echtgold, haut de gamme, luxueu*, lujo*, alta gama,
			oro macizo, luxo*, ouro maciço, lusso, lussuos*, alta gamma, pregiat*, luxueus*,
			exclusief|exclusieve
		`,
	},
	{
		named:
			'gift, gifts, gifting, present, presents, geschenk*, cadeau*, regalo*, regali, presente*, prenda*',
		shown: `
			gift|gifts|gifted, present|presents, for my
			wife|husband|girlfriend|boyfriend|mum|mom|mother|daughter|sister|friend|niece|aunt|grandmother|fiancee|partner|best|son|father|dad,
			birthday, anniversary, christmas, xmas, valentine*, mother's day, wedding gift|present,
			graduation, geschenk*, verschenk*, geburtstag*, weihnacht*, jahrestag, muttertag, für
			meine|meinen mutter|frau|tochter|freundin|schwester|mann|freund, cadeau*,
			offrir|offert|offerte, anniversaire, noël, saint valentin, fête des mères, pour ma|mon
			femme|mère|fille|soeur|sœur|copine|mari|mere, regalo*, regalar|regalé, cumpleaños, navidad,
			aniversario, san valentín, día de la madre, para mi
			mujer|madre|hija|novia|hermana|esposa|marido, presente*, presentear, prenda|prendas,
			aniversário, natal, dia das mães, para minha|a mãe|esposa|filha|namorada|irmã, regali,
			compleanno, natale, anniversario, per mia|mio moglie|figlia|mamma|sorella|marito|madre, kado*,
			verjaardag*, kerst*, moederdag, voor mijn vrouw|moeder|dochter|vriendin|zus|man|mama
		`,
	},
	{
		named: 'aspiration*, dream, dreamer, aspira*',
		shown: `
			aspiration*, dream|dreams|dreamed|dreamt, dreaming of, always wanted, one day, someday, saving
			up, saved up, save up, splurge|splurged, special occasion, once in a lifetime, treat, wish
			list, wishlist, can't quite afford, worth saving, traum|träume|träumen, schon immer,
			irgendwann, gespart, sparen auf, gönnen, rêve|rêver|rêvais, toujours voulu, un jour,
			économis*, sueño|soñaba, siempre quise, algún día, ahorr*, sonho|sonhava, sempre quis, um dia,
			sogno|sognavo, sempre voluto, un giorno, risparmi*, droom|dromen, altijd al, ooit, gespaard
		`,
	},
	{
		named: 'self, treat, indulg*, self gifter, me time',
		shown: `
			treat|treated|treating myself, for myself, gift to|for myself|me, self gift, reward|rewarded
			myself, spoil|spoiled|spoilt myself, because i'm worth, deserve|deserved it|this|something,
			für mich selbst, mir selbst|gegönnt, mich belohnt, pour moi même|moi, me faire plaisir, para
			mí misma|mismo, me lo merezco, para mim mesma|mesmo, per me stessa|stesso, voor mezelf, mezelf
			verwend|verwennen|getrakteerd
		`,
	},
	{
		named: 'bargain, deal, price, value, budget, thrift*, discount, frugal, sparfuchs, saver',
		shown: `
			bargain|bargains, deal|deals, discount*, sale|sales, coupon*, voucher*,
			promo|promos|promotion*, cheap|cheaper|cheapest, affordable, value for money, good price,
			budget, save money, price|prices, schnäppchen, rabatt*, günstig*, angebot|angebote, preis
			wert, promo*, soldes, pas cher, abordable, bon plan, oferta*, rebajas, barat*, descuento*,
			desconto*, promoç*, saldi, sconto|sconti, economic*, offert*, korting*, aanbieding*,
			goedkoop|goedkope, uitverkoop
		`,
	},
	{
		named:
			'classic*, timeless*, traditional*, klassisch*, zeitlos*, classique*, intempor*, clásic*, tijdlo*',
		shown: `
			classic*, timeless*, traditional*, elegant*, never goes out of style, goes with everything,
			everyday, klassisch*, zeitlos*, classique*, intempor*, élégant*, clásic*, atempor*, senza
			tempo, klassiek*, tijdlo*
		`,
	},
	{
		named: 'trend*, fashion*, fashionista, influenc*, modisch, mode, moda',
		shown: `
			trend|trends|trendy|trending, on trend, fashion*, fashionista, latest, this season, instagram,
			tiktok, influencer*, celebrity, in style, modisch*, angesagt*, im trend, à la mode,
			tendance|tendances, de moda, tendencia*, tendência*, na moda, alla moda, di moda, tendenz*,
			hip|hippe, modieus*
		`,
	},
	{
		named: 'bold, statement, eccentric, maximalis*, extravagan*, glam*',
		shown: `
			bold|bolder, statement, chunky, eye catching, stand out, stands out, big
			earrings|rings|necklace, colourful, colorful, maximalis*, extravagan*, glam*, sparkl*, bling,
			auffällig*, ausgefallen*, voyant|voyante, audacieu*, llamativ*, atrevid*, ousad*, chamativ*,
			appariscent*, vistos*, opvallend*, gewaagd*
		`,
	},
	{
		named: 'boho*, bohemian*, hippie, free spirit*, natural, nature',
		shown: `
			boho*, bohemian*, hippie, free spirited, feathers, turquoise, beads|beaded, festival, natural
			stones|stone|materials, earthy, handmade, bohème, bohemi*, boêmi*, naturstein*, natuursteen,
			federn, plumes, plumas, piume
		`,
	},
	{
		named: 'quality, durab*, craft*, connoisseur, qualit*, investment, invest*',
		shown: `
			quality, well made, durab*, lasts, long lasting, last|lasts a lifetime, investment, invest in,
			craftsmanship, built to last, forever piece, qualität*, langlebig*, haltbar*, handwerk*,
			qualité, solide|solides, durera, calidad, duradero*, qualidade, duradour*, qualità, duratur*,
			kwaliteit, degelijk*, lang meegaan
		`,
	},
	{
		named: 'sentimental*, memor*, meaning*, personal*, keepsake, symbol*, memento',
		shown: `
			sentimental*, meaning*, memor*, keepsake*, engrav*, initials, personali*, birthstone*, in
			memory, remembrance, passed away, symbol*, bedeutung*, erinnerung*, gravur*, gravier*,
			persönlich*, souvenir*, gravé*, gravure, personnalis*, signification, recuerdo*, grabad*,
			personaliz*, significado, lembrança*, gravaç*, ricord*, incis*, significat*, herinnering*,
			gegraveerd*, gravering, betekenis*
		`,
	},
	{
		named:
			'bride, brides, bridal, wedding, engage*, braut*, hochzeit*, mariée, novia*, noiva*, sposa*, bruid*',
		shown: `
			bride|brides|bridal, bridesmaid*, wedding*, engage*, proposal|propose|proposed, getting
			married, braut*, hochzeit*, verlob*, mariage, mariée, fiançailles, fiancé*, boda, novia|novio,
			compromiso, pedida, casamento, noiva|noivo, noivado, matrimonio, sposa|sposo, fidanzamento,
			bruiloft*, bruid*, verloving*, trouwring*, trouwen
		`,
	},
	{
		named: 'convenien*, busy, hurried, time poor, quick, practical, pragmati*',
		shown: `
			convenien*, quick and easy, quick delivery, easy to order, no time, busy, hassle free, in a
			hurry, last minute, practical, praktisch*, keine zeit, unkompliziert*, auf die schnelle,
			pratique|pratiques, pas le temps, pressé|pressée, práctic*, prátic*, sin tiempo, sem tempo,
			pratic*, poco tempo, di fretta, makkelijk|gemakkelijk, geen tijd, haast
		`,
	},
	{
		named: 'collect*, sammler*, collectionneur*, coleccion*, colecion*, collezion*, verzamel*',
		shown: `
			collect*, add to my collection, whole set, complete the set, another one for, every piece,
			sammel*, sammlung, collectionn*, ma collection, coleccion*, mi colección, colecion*, minha
			coleção, collezion*, verzamel*, mijn collectie|verzameling
		`,
	},
	{
		named: 'sensitiv*, allerg*, skin, empfindlich*, allergik*, sensible*',
		shown: `
			sensitive skin|ears|to, allerg*, hypoallergenic, nickel, nickel free, reacts|react to,
			empfindliche haut|ohren, nickelfrei, peau sensible, hypoallergénique*, sans nickel, piel
			sensible, hipoalerg*, níquel, pele sensível, antialérg*, pelle sensibile, ipoallerg*,
			anallerg*, nichel, gevoelige huid|oren, nikkel*
		`,
	},
];
