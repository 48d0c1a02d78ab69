import type { SignalWords } from '../signal';

export const SPANISH_SIGNALS: SignalWords = {
	signals: {
		churn: `
			no|nunca|jamás .. vuelvo|volveré|volvería|volveremos .. comprar|pedir|nunca|jamás|más?,
			no|nunca|jamás .. compro|compraré|compraría|comprare|repito|repetiré ..
			más|nada|aquí|nunca|jamás, no vuelvo|volveré .. comprar|pedir, no volveré, nunca más, nunca
			mas, jamás compraré, perdido un|una|a cliente|clienta, han|habéis perdido un|una|como
			cliente|clienta, me han perdido, pierden un|una cliente|clienta, cancel* ..
			cuenta|suscripción|membresía, dar de baja, darme de baja, dado|doy|di de baja|mi baja|cuenta?,
			eliminar|borrar|cerrar mi cuenta, no .. seré|soy más|su cliente|clienta, dejo|dejé|dejado de
			comprar, no pienso|pensamos volver|comprar|repetir, no .. repetiré|repito, última vez que
			compro|pido|compramos|confío, es|fue|será la|mi última vez|compra, no me
			vuelven|volverán|volveréis|verán|veréis|ven a? ver|más
		`,
		switching: `
			a la competencia, comprar|compraré|compro|comprado .. otro|otra
			lado|sitio|tienda|lugar|marca, busc* .. alternativa|alternativas|otra|otro, la
			competencia, compr*|ped*|voy|iré|cambi* .. otra|otro
			tienda|marca|joyería|página|vendedor|sitio|lugar|lado, busc* alternativas, buscando
			alternativas, cambi*|pasar*|paso|voy|iré|irme|marcho .. competencia,
			cambi*|pasar*|paso|voy|iré|irme .. otra|otro marca|tienda|joyería|sitio|proveedor,
			ahora|ya compro|pido|encargo en, he pasado a comprar en
		`,
		urgent: `
			reacción|reacciones alérgica|alérgicas, alergia .. provocó|causó|produjo|dio,
			sarpullido*, urticaria, erupción, erupciones, hinchad*, hinchó|hinchazón, infectad*,
			infección, infectó, sangr*, me|se corté|cortó|cortado el|la|un|dedo? dedo?, cortes en,
			quem* .. piel|dedo|me|cuello, quemadura*, hospital, urgencias, dermatólogo, dermatóloga,
			tragó|tragado, asfixia, atragant*, peligros*, peligro, producto retirado, tóxic*,
			intoxic*, contiene|tiene plomo|níquel|cadmio, abogad*, juicio, demanda judicial,
			demandar, denuncia*, denunciar, policía, consumo .. denuncia|reclamación, facua, fraude,
			cargo|cobro no|indebido|fraudulento autorizado?, tarjeta robada|clonada, hackea*, lo
			antes posible, cuanto antes, inmediatamente .. contact*|respond*|llam*, boda .. mañana,
			explotó, incendió, al|el médico, muy urgente, es urgente,
			herida|heridas|herido|hirió|lastimó|lastimado|lastimé|lesion*, urgentemente,
			necesito|respuesta|solución urgente, retirada del|de|por|afectad* producto|mercado?,
			recall, productos retirados, plomo, contien*|tien* .. níquel|cadmio, metales pesados,
			piel|dedo|dedos|cuello|oreja|orejas|lóbulo|lóbulos|muñeca ..
			verde|verdes|roja|rojo|rojas|rojos|negra|negro|irrit*|pica|arde|hinchad*,
			puso|puesto|quedó|pone .. verde|roja|rojo|negra .. piel|dedo|cuello, ronchas, picor,
			picores, picazón, comezón, es|son segur*|seguro .. para|llevar|usar, debo|debería ..
			devolver*|preocupar*, necesito .. hoy|mañana, boda|bautizo|cumpleaños es ..
			sábado|domingo|mañana|viernes, cadmio, me ha|han|puso|pone puesto?
			negro|negra|verde|rojo|roja, me pica|pican, manchas|granos|marcas|granitos
			rojas|rojos|verdes|negras, metió|mete|metía|puso|lleva|llevó .. boca,
			llev*|tien*|contien* níquel,
			piel ha|? reaccionado|reaccionó, reacción en .. piel,
			mi|mis|mío|mía|míos|mías .. afectado|afectada|afectados|afectadas, debo|debería .. tirar|tirarlos|tirarlas|tirarlo|tirarla, es .. alergia al níquel|niquel, llevo|pongo|uso|llevaba .. cabeza, llevo|pongo|uso .. mareos, no llega|llegan|llegará|llegase .. boda|cumpleaños|bautizo|comunión|funeral|entierro,
			metió|mete|metía|puso|llevó|metido .. en la boca, lote|lotes|partida retirado|retirados|retirada|afectado|afectados, granitos|ronchas|ampollas|manchas .. oreja|orejas|lóbulo|lóbulos|cuello|dedo|dedos|piel|muñeca
		`,
		complaint: `
			queja|quejas, quejarme, reclamación|reclamaciones, reclamar, horrible|horribles, pésim*,
			fatal, terrible, desastre, desastros*, lamentable|lamentables, vergonzos*, inaceptable,
			roto|rota|rotos|rotas, rompió, rompieron, se|me rompe|cayó|despegó|oxidó, defectuos*, dañad*,
			oxidado|oxidada, no|nunca|aún|todavía ..
			llegado|llegó|recibido|responden|respondido|contestan|devuelto|reembolsado|recibí, no|ni
			funciona|cierra|sirve|funcionan, equivocad*, incorrect*, falta|faltaba|faltan ..
			piedra|pieza|piezas|producto|artículo, estafa, timo, engaño, robo, mala|malísima|pésima|poca
			calidad|atención|experiencia|comunicación, mal servicio, quiero ..
			dinero|reembolso|devolución, devuélvanme, maleducad*, demasiado|muy caro|cara|caros, carísim*,
			decepcion*, insatisfech*, no .. recomiendo|satisfecho|satisfecha|recomendable|recomendaría, no
			lo recomiendo, no compréis|compren|comprar|compres, eviten, evitad, retraso|retrasos, sigo
			esperando, llegó|llega|llegaron tarde|roto|rota|dañado, basura, chatarra, sin respuesta, nadie
			responde|contesta, cobrado|cobraron dos|doble, tardó|tarda|tardaron .. mucho|demasiado|semanas
		`,
		praise: `
			me|nos|le encanta|encantan|encantó|encantaron, encantad*,
			perfecto|perfecta|perfectos|perfectas, perfectamente, excelente|excelentes, fantástic*,
			maravillos*, estupend*, genial|geniales, increíble|increíbles, espectacular*,
			precios|preciosos|precioso|preciosa|preciosas, hermos*, buenísim*, bonitísim*, magnífic*,
			inmejorable*, impecable*, muy|super|súper
			bonito|bonita|bonitos|bueno|buena|bien|contento|contenta|satisfecho|satisfecha|satisfechos|recomendable|amable|amables|lindo|linda,
			recomiendo, recomendable|recomendables, lo|la|los|totalmente|muy recomiendo, sigan así, seguid
			así, enhorabuena, felicidades, felicitaciones, de diez, un diez, 10/10, 5|cinco estrellas,
			superó|supera mis|las expectativas, muchas gracias, mil gracias, nada que
			mejorar|objetar|decir|reprochar, la mejor|mejor .. tienda|marca|compra|calidad|joyería,
			repetiré, volveré a comprar, chapó, top, ❤, 😍, 🥰, 👏, 👍, 💯, 🤩
		`,
		question: `
			pueden|podrían|podéis|puede|podría decirme|ayudarme|confirmar|informarme|enviarme|indicarme,
			tienen|tenéis|hay .. en|más|talla|disponible, cuándo
			llega|llegará|me|estará|recibo|recibiré|vuelve, cuando llega|llegará|recibiré, dónde
			está|puedo|encuentro, cómo puedo|hago|se|funciona, cuánto tarda|cuesta|tiempo|es, por qué
			no|mi|me|el|la|está, cuál es, qué talla|tamaño|material|hago, es posible, se puede, puedo
			cambiar|devolver|pagar|pedir|comprar, quisiera|quiero|me gustaría saber|preguntar, quería
			saber|preguntar, me pregunto si
		`,
		purchaseIntent: `
			volveré|volveremos|vuelvo|volvería a comprar|pedir, seguro|segura que
			repito|volveré|repetiré|repetimos, compraré|compraremos|pediré ..
			más|otra|otro|de|nuevo|seguro, próxima compra, próximo pedido, siguiente compra|pedido,
			quiero|voy|pienso|planeo .. comprar|pedir|comprarme .. otro|otra|más|el|la|los|las?, ya ..
			pedido|comprado otro|otra|más|dos, ya .. pedí|compré otro|otra|más, lista de deseos,
			clienta|cliente fiel|habitual, en mi|el carrito, ganas de comprar|pedir|volver, seguiré
			comprando, seguiremos comprando, repetiré|repetiremos, me compro|compraré|pediré|pido|llevaré
			el|la|los|las|otro|otra|también, voy a pillar|pedir|comprar
		`,
	},
	otherwise: `
		no|nunca .. cambi*|voy|iré .. competencia|otra|otro, no cambio|cambiaría|cambiaré, nunca ..
		problema|problemas|fallado|decepcion*|queja, ninguna queja|reacción|alergia|reclamación, sin
		quejas|queja|reacción|alergia|problemas|problema|infección, no ..
		queja|quejas|quejarme|alergia|reacción|decepcion*|caro|cara|roto|rompe|infección|peligro|urgente|oxidado,
		nada urgente, por otro lado, por otra parte, otra vez, otra cosa, otro día, sería
		perfecto|perfecta|genial|ideal|fantástico|mejor|estupendo|bueno|excelente, no ..
		perfecto|perfecta|genial|excelente|encanta|encantó|bonito|bonita|recomendable|estupendo,
		nada del otro mundo, no .. maravilla|maravillas, recomiendo .. no|evitar, sangre fría, no
		tengo queja, no me quito, cuando llegó|llega|lo|la, no podría estar más, tan perfecto, cómo
		no, de cuándo, no pienso cambiar, falta que, hace falta, no falta|faltan, faltan palabras,
		faltan, sin falta, nunca más .. sin, cuanto antes mejor, sin|no|ningún|ninguna ..
		plomo|picor|ronchas|manchas|irritación, no .. pone|puso|puesto .. verde|roja|negra, ahora|ya
		compro|pido en vuestra|su|esta|línea|casa, se cortó la|el|una
		llamada|conexión|luz|comunicación|línea
	`,
};
