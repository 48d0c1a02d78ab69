import type { Language } from '../language/language';

/**
 * The small words that hold sentences together, and the commonest words of shop answers, by language. A word that several
 * languages share counts for each of them by its share.
 */
export const FUNCTION_WORDS: Record<Language, string> = {
	en: "the and to of a in is it was that for i my on with this but not they have be are you so at very as we all had just from were or an their there would me great good love it's i'm don't didn't more would really when what which been has will can no if out your about arrived delivery product service nice shipping everything quality never nothing easy happy again order item quick thanks price more our he she his her them one get too time like after could better only than size ring necklace also by do does did up us how well because were excellent amazing perfect beautiful thank bad poor slow fast late broken expensive customer website bought recommend could's some any who into then now over other even got here much people think know see make going day today am another buy bought",
	de: 'der die das und ist nicht ich es ein eine zu mit auf für war sehr den dem im von sich auch so aber wie man wir sind bei als noch nur mir mein meine leider gut super alles schnell einen einer eines habe hat haben wurde wird werden kann oder wenn aus nach vom zum zur über unter dass daß schon mehr immer wieder keine kein was sie er ihr uns bin bis durch beim dann da hier diese dieser dieses danke ware lieferung versand qualität bestellung toll schön schlecht teuer preis gerne hatte vor ohne gegen um am doch mal jetzt heute schöne guter gute zufrieden bitte ganz sehr nie nichts gefällt passt kaputt',
	fr: "le la les et est pas de des un une je très pour à en que qui dans ce c' j' l' d' n' s' m' qu' il elle nous vous sur au aux mais avec ne du par plus mon ma mes bien bon merci été tout sont ont cette ces ou où livraison produit rapide qualité parfait avons j'ai suis ai fait était on son sa ses si comme même trop rien bonne belle beau peu aussi sans être avoir leur y cher reçu commande colis jamais toujours service déçu encore quand moi après avant dommage ca va",
	es: 'el la los las y es no de que en un una muy me por para con se lo mi del al su pero más como todo bien está fue ha son he hay le sin ya nos también este esta buena bueno gracias producto calidad llegó rápido excelente cuando porque era todos sus tiene o si ni mis ser hotel habitación trato desde hasta sobre entre años muy poco mucho nada siempre nunca tan estaba tenía envío precio pedido llegado caro malo encanta perfecto perfecta yo ese esto eso qué así cada donde aunque aún aquí aqui menos vuelvo',
	pt: 'o a os as e é não de que em um uma muito com para por do da no na dos das eu meu minha mais mas foi se ao bem está ele ela são produto entrega bom boa chegou recomendo qualidade livro como também já nos tem ser até isso esse essa este esta muito pelo pela você sem quando porque estou gostei ótimo ótima obrigado obrigada ainda só era ter tudo nem sua seu história leitura li autora mesmo depois rápida rápido prazo veio preço caro ruim pra vou nada nunca sempre fiquei adorei amei não aqui menos à às há mês nao encomenda cada ou',
	it: "il lo la i gli le e è non di che in un una molto per con del della dei delle al alla mi ho ha sono ma come più si da nel nella questo questa tutto bene ottimo prodotto consegna spedizione qualità grazie anche se o l' un' dell' all' nell' c' d' dall' era stato stata suo sua loro ci sul sulla quando perché perche cosa solo poi già mio mia c'è ancora sempre mai anni fatto veloce prezzo bello bella bellissimo arrivato buona buono troppo quello quella tutti ora oggi senza essere avere dopo cui nei niente abbiamo",
	nl: 'de het een en is niet ik van dat te in op met voor zeer was zijn er maar ook aan heel erg goed mooi snel levering bestelling wel als bij om nog naar dit die we wij je ze hij zij mijn heb had hebben wordt werd door over uit dan veel geen kwaliteit mooie goede alles snelle prima top bedankt tevreden hier deze of toch tot zo wat meer lekker eten bediening zou kan kunnen worden onze ons hun haar weer echt gewoon helaas altijd nooit moet iets niets omdat toen waren geweest tijd prijs duur slecht leuk leuke',
};

/** Small words of languages that are not read here but share the letters, so that they are not taken for one that is. */
export const OTHER_FUNCTION_WORDS =
	'och att det som jag är för med på av inte var mycket bra den ett men så har till vi kan från hade när eller bara också om mig ' +
	'og er ikke jeg det til på med som av en et har var men meget veldig så fra godt kunne efter eller også ' +
	'i się nie na to jest że z w do jak ale bardzo po co tak za od był jestem produkt dobra polecam szybko dla czy ' +
	'bir ve çok bu için da ne güzel ürün değil ama gibi daha iyi hızlı kargo var yok teşekkürler olarak ' +
	'și este nu cu foarte pentru din mai sunt care produsul am fost bine la dar ca ' +
	'ja on ei se että oli hyvä mutta kun niin tuote nopea hyvin todella olen ' +
	'je na v se že to jsem velmi není ale pro jako byl dobrý za od rychlé ' +
	'és nem az hogy egy nagyon van jó volt meg csak is szép gyors termék ' +
	'yang dan di ini itu tidak saya sangat bagus dengan untuk barang sudah cepat ' +
	'và là không rất của có cho tôi hàng đẹp được này';
