import type { TopicWords } from '../topic';

export const SPANISH_TOPICS: TopicWords = {
	topics: {
		shipping: {
			mentions: `
				envío*, envio, envios, entrega*, entregado|entregada|entregaron, entregar,
				enviado|enviada|enviaron, enviar, paquete*, mensajer*, repartidor*, transportista*,
				correos, seur, mrw, dhl, ups, aduana*, seguimiento, gastos de envío|envio|aduana, llegó,
				llegado, llegaron, llega, llegar, plazo de entrega, plazos de entrega, tiempo de
				entrega, punto de recogida, transporte, recibí|recibido|recibió ..
				pedido|paquete|días|semana
			`,
			praise: `
				envío|envio|entrega|llegó|llegaron|reparto|recibido|recibí|llegado ..
				rápido|rápida|rápidamente|puntual|pronto|tiempo|perfecto|perfecta|gratis|gratuito|antes|día
				siguiente|veloz, rápido|rápida|rapidísimo|rapidísima|buen|buena envío|envio|entrega,
				llegó|llegaron|llega .. bien|perfecto|perfectas|perfectamente|rápido|tiempo, en tiempo y
				forma, en plazo, al día siguiente, envío gratis
			`,
			faults: `
				retras*, demora*, demoró, tard*, envío|envio|entrega|paquete|pedido ..
				lento|lenta|tarde|tarda|tardó|tardío|perdido|perdió|caro|retrasado|dañado|retraso|larga|largo|nunca|extraviado|mal,
				tarda*|tardó|tardaron .. mucho|demasiado|semanas|meses|llegar|siglos|días,
				no|nunca|aún|todavía ..
				llegó|llegado|llega|llegan|recibido|recibí|entregado|entregaron|llegaron, sigo
				esperando, semanas|meses .. esperando|retraso|esperar, esperando ..
				semanas|meses|pedido|paquete|días, gastos de envío .. altos|caros|elevados|excesivos,
				envío caro, dónde está mi|el pedido|paquete, retenido|parado .. aduana|aduanas,
				dirección equivocada|incorrecta, llegó|llega|llegaron|recibí .. tarde|roto|dañado, mucho
				tiempo .. llegar, se perdió, pedido|producto|artículo equivocado|erróneo|incorrecto
			`,
		},
		price: {
			mentions: `
				precio|precios, coste*, costo*, cuesta, costó, descuento*, oferta*, promoción*,
				promociones, cupón, cupones, código de descuento|descuento|promocional, calidad precio,
				relación calidad precio, tarifa*, rebaja*, iva, por|para ese|este|el dinero|precio,
				mucho|más|menos|demasiado dinero, dinero tirado, tirar .. dinero, pagué .. por|euros,
				pagado .. euros
			`,
			praise: `
				barato|barata|baratos|baratas, económico|económica|económicos, asequible*, precio|precios ..
				bueno|buenos|razonable|razonables|asequible|asequibles|bajo|bajos|justo|excelente|inmejorable|competitivo|competitivos|bien|correcto|ajustado|económico|increíble,
				buen|buenos|excelente|mejor|gran precio|precios|oferta|ofertas,
				buena|excelente|mejor|gran|perfecta relación calidad precio, relación calidad precio ..
				buena|excelente|inmejorable|perfecta|muy|increíble, calidad precio ..
				buena|buenísima|excelente|inmejorable|genial|perfecto, vale .. pena|cada|céntimo, ganga*,
				chollo*, bien de precio, merece la pena
			`,
			faults: `
				caro|cara|caros|caras, carísimo|carísima|carísimos, demasiado|muy|un|poco|bastante|tan
				caro|cara|caros|caras|costoso|costosa, costoso|costosa|costosos, precio|precios ..
				alto|altos|elevado|elevados|excesivo|excesivos|abusivo|abusivos|exagerado|exagerados|desorbitado|desorbitados|subido|caro|caros,
				estafa*, timo, robo, no vale|vale|valen .. pena|precio|dinero|pagué|cuesta, no .. merece la
				pena, mala relación calidad precio, tirar .. dinero, dinero tirado, bajar .. precio|precios,
				precios más bajos, más barato|barata|baratos, sobreprecio, cobraron .. veces|más|doble,
				gastos ocultos, no .. puedo permitir|permitirme
			`,
		},
		quality: {
			mentions: `
				calidad*, material*, acabado*, cierre*, broche*, baño de oro|plata, chapado*, níquel,
				grabado*, durabilidad, cremallera, costura*, correa, fabricación, gancho*, engaste,
				piedra|piedras es|son|brillan, plomo, cadmio
			`,
			troubles: 'retirada del|de|productos, retirado del mercado',
			praise: `
				buena|excelente|gran|alta|muy? buena|mejor|magnífica|superior|inmejorable calidad,
				buen|buenos|excelente|excelentes|gran|buenas
				producto|productos|material|materiales|acabado|acabados|artículo|artículos, de calidad,
				calidad ..
				excelente|buena|buenísima|inmejorable|perfecta|increíble|top|estupenda|magnífica,
				buenos|excelentes|mejores acabados, resistente*, sólido|sólida, robusto*, duradero*,
				bien hecho|hecha|hechos|acabado|acabada|terminado, no se
				oxida|oscurece|pone|rompe|decolora, hipoalergénic*, como el primer día, sin
				alergia|alergias|irritación, como nuevo|nueva|nuevos|nuevas
			`,
			faults: `
				mala|pésima|baja|poca|dudosa|escasa|regular calidad, calidad ..
				mala|pésima|baja|mediocre|nula|horrible|empeorado|bajado|regular|deja|malísima|cuestionable,
				roto|rota|rotos|rotas, rompió, rompe, rompieron, rompen, se|me ..
				rompió|rompe|rompieron|cayó|despegó|oxidó|oxida|peló|desgasta|soltó|partió|despintó,
				defectuos*, defecto*, frágil|frágiles, endeble*, rayado|rayada, arañazo*,
				doblado|doblada, oxid*, oscureció, oscurece, ennegre*, negro|negra|verde ..
				piel|dedo|dedos|cuello, piel|dedo|dedos|cuello|orejas .. verde|verdes|negro|negra,
				descolor*, destiñ*, desteñido, pelado, baño .. va|fue|pierde|perdió|salta,
				piedra|piedras|perla .. cayó|caen|cayeron|falta|suelta|perdió|perdida, alergi*,
				alérgic*, sarpullido*, picor*, irrit*, infección, infectó, chatarra, baratija*, mal
				hecho|hecha|acabado|acabada|terminado|cosido, malos acabados, no
				cierra|funciona|dura|sirve|aguanta, dura poco, duró poco, cierre|broche ..
				roto|malo|abre|flojo|rompió|cierra|suelta, dañado|dañada, deteriorad*, perdió ..
				color|brillo|baño, error .. grabado, oro|plata|piedra|piedras|diamante ..
				falso|falsa|falsos, de|parece plástico, una basura, puso|ponen|pone|puesto
				negro|negra|verde, hinchado|hinchada|hinchó, ampollas, manchas rojas,
				piel|dedo|dedos|oreja|orejas|lóbulo|cuello ..
				roja|rojo|rojas|rojos|irritad*|inflamad*|hinchad*|pica|pican
			`,
		},
		sizing: {
			mentions: `
				talla*, tamaño*, medida*, ajustable*, longitud, largo|largos, ancho, guía de tallas, me
				queda|quedan, le queda, queda, ajusta, ajustar, número de anillo
			`,
			praise: `
				talla|tamaño|medida .. perfecta|perfecto|correcta|adecuada|ideal|exacta|bien,
				queda|quedan|sienta|ajusta|va .. perfecto|perfecta|perfectamente|bien|genial|ideal|guante,
				talla correcta|perfecta, tamaño ideal|perfecto, cómodo|cómoda|cómodos|cómodas, talla bien
			`,
			faults: `
				demasiado|muy|un|poco|bastante|más
				pequeño|pequeña|pequeños|pequeñas|grande|grandes|ajustado|ajustada|estrecho|estrecha|ancho|ancha|largo|larga|corto|corta|pesado|pesados|pesada|suelto|apretado|apretada,
				no .. queda|vale|entra|sirve|ajusta|cabe, talla equivocada|incorrecta|errónea,
				talla|tallas .. pequeño|pequeña|grande|mal|equivocada|incorrecta|coinciden|coincide,
				queda|quedan .. pequeño|pequeña|grande|mal|grandes|estrecho|corto|largo|suelto, talla
				pequeño|grande, incómod*, más pequeño|grande|corto|largo que|de, más tallas, se .. cae
				del|resbala, no .. pasa|entra .. mano|dedo|muñeca, queda|quedan enorme|enormes|inmenso
			`,
		},
		design: {
			mentions: `
				diseño*, estilo*, modelo*, color, colores, estampado*, estética, apariencia, colección,
				colecciones, variedad, surtido, look, de moda, selección de, a la moda, tendencias
			`,
			praise: `
				bonito|bonita|bonitos|bonitas, precioso|preciosa|preciosos|preciosas, hermos*,
				bello|bella|bellos|bellas, lindo|linda|lindos|lindas, elegante*, monísim*, bonitísim*,
				sofisticad*, mucha|gran|buena|amplia variedad|selección|colección, variedad ..
				buena|amplia|gran|diseños|modelos, tal .. foto|fotos|descripción|imagen, igual que|a|al
				.. foto|fotos|imagen|anuncio, como .. foto|fotos|imagen, halagos, cumplidos,
				minimalista*,
				pieza|piezas|diseño|diseños|anillo|anillos|collar|pulsera|pendientes|modelo ..
				única|único|únicas|moderno|moderna|original|originales|delicado|delicada|espectacular|espectaculares,
				me preguntan por|dónde|de
			`,
			faults: `
				feo|fea|feos|feas, horroroso*, hortera*, aburrid*, anticuad*, pasado de moda, no ..
				igual|parece|corresponde|como .. foto|fotos|imagen|descripción|anunciado?,
				diferente|distinto|distinta .. foto|fotos|imagen|descripción, no corresponde, color ..
				diferente|distinto|equivocado|otro, color equivocado, no es mi estilo, más
				variedad|modelos|diseños|colores, poca variedad|selección, poco surtido, parece
				barato|barata|bisutería|falso
			`,
		},
		packaging: {
			mentions: `
				embal*, empaque*, empaquet*, caja|cajas, cajita, envoltorio*, envuelto|envuelta|envueltos,
				estuche*, bolsa|bolsita, lazo, papel de regalo, tarjeta de felicitación, presentación,
				packaging, sobre acolchado, nota, papel|caja|bolsa|envoltorio de regalo, envuelto|envuelta
				para regalo
			`,
			praise: `
				bien|muy|perfectamente|bonito|cuidadosamente
				embalado|empaquetado|envuelto|presentado|empaquetada|protegido,
				embalaje|empaque|caja|cajita|presentación|envoltorio|estuche|packaging|paquete ..
				bonito|bonita|precioso|preciosa|perfecto|perfecta|cuidado|cuidada|excelente|elegante|bueno|buena|impecable|lindo|linda,
				bonita|preciosa|excelente|buena|linda|hermosa caja|cajita|presentación|bolsita,
				bonito|precioso|buen|excelente|lindo|perfecto embalaje|empaque|envoltorio|regalo|estuche,
				regalo perfecto|ideal
			`,
			faults: `
				demasiado|exceso|mucho .. embalaje|plástico|cartón|empaque, mal
				embalado|empaquetado|envuelto|presentado,
				embalaje|empaque|caja|cajita|paquete|sobre|estuche|envoltorio ..
				roto|rota|dañado|dañada|abierto|abierta|malo|mala|pobre|aplastado|aplastada|golpeado|golpeada|sucia|vacía|vacío|deficiente,
				sin caja|embalaje|envoltorio|estuche|bolsa, no .. venía|traía|viene|trae ..
				caja|estuche|bolsa|envoltorio, caja rota
			`,
		},
		service: {
			mentions: `
				atención al cliente, atención, servicio|servicios, servicio al cliente, soporte,
				personal, equipo, empleado*, vendedor*, comunicación, contacto, contactar, contacté,
				respuesta*, responden, respondieron, respondió, correo|correos electrónico|electrónicos,
				email|emails, teléfono, llamada*, asesor*, camarero*, recepción, dependient*, chat,
				reclamación, trato, calidad de|del|en la|el|su|vuestra? atención|servicio|trato,
				atención|servicio|trato de calidad
			`,
			praise: `
				amable*, atento|atenta|atentos|atentas, servicial*, simpátic*,
				profesional|profesionales, educado|educada|educados,
				buena|excelente|gran|inmejorable|estupenda|magnífica|mejor|fantástica|rápida
				atención|comunicación|respuesta,
				buen|excelente|gran|inmejorable|mejor|magnífico|fantástico|estupendo|rápido|exquisito
				trato|servicio|personal|equipo|soporte,
				servicio|atención|trato|personal|comunicación|respuesta ..
				excelente|bueno|buena|buenísimo|inmejorable|rápido|rápida|perfecto|perfecta|impecable|amable|atento|exquisito|genial|estupendo|fantástico|encantador,
				respondieron|respondió|respuesta|resolvieron|solucionaron ..
				rápido|rápida|rápidamente|inmediato|enseguida, bien atendido|atendida|atendidos,
				atendió|atendieron|atendido .. encanto|amable|genial|bien|fenomenal|maravilla
			`,
			faults: `
				maleducad*, antipátic*, grosero*, borde, bordes, desagradable*, incompetente*,
				mala|pésima|nula|poca|deficiente|horrible atención|comunicación|respuesta,
				mal|pésimo|nulo|horrible|deficiente|lento|peor servicio|trato|soporte|personal,
				servicio|atención|trato|personal|comunicación ..
				malo|mala|pésimo|pésima|lento|lenta|nulo|nula|horrible|deficiente|fatal|inexistente|lamentable|regular,
				nadie .. responde|contesta|atiende|ayuda|respondió|soluciona, no|nunca ..
				responden|contestan|respondieron|contestaron|responde|contesta|atienden|respuesta|solucionan|ayudaron|respondido|contestado,
				imposible .. contactar|hablar|comunicar, sin respuesta, ignoran, ignoraron, mal
				atendido|atendida|atendidos, se cortó la llamada
			`,
		},
		returns: {
			mentions: `
				devoluc*, devolver, devuelto|devuelta|devolví, devuelven, devolvieron, reembols*, cambio de
				talla|producto, cambiar .. talla|producto, cambio|cambios, garantía, reparación, reparar,
				sustituir, sustitución, cancelar, cancelación, reposición
			`,
			praise: `
				devolución|devoluciones|reembolso|cambio|cambios ..
				fácil|fáciles|sencilla|rápida|rápido|gratis|gratuita|sencillo|problema|gratuitas, fácil ..
				devolver|devolución|cambiar, devolvieron .. rápido|enseguida|inmediatamente, buena política
				de devoluciones
			`,
			faults: `
				no|nunca|aún|todavía|sin ..
				devuelto|devuelven|devolvieron|reembolso|reembolsado|devolución|devuelve,
				quiero|exijo|solicito|esperando .. reembolso|devolución|dinero,
				devolución|devoluciones|reembolso|cambio ..
				difícil|complicada|complicado|lenta|lento|cara|pagar|imposible|rechazada|tarda|coste|larga,
				tuve|tuvimos que devolver|devolverlo|devolverla|devolverlos|cambiar|cambiarlo, lo|la|los
				devolví, no aceptan devoluciones|cambios|devolución, se niegan, gastos de devolución,
				pedido cancelado, cancelaron .. pedido, sigo|seguimos|llevo|estoy esperando ..
				reembolso|dinero|devolución
			`,
		},
		website: {
			mentions: `
				web, página web|página|páginas, sitio web, tienda online|en línea, aplicación, app,
				pago|pagos, pagar con, paypal, bizum, carrito, cesta, iniciar sesión, contraseña,
				navegación, navegar, búsqueda, buscador, filtro*, fotos de|del, newsletter, boletín,
				enlace*, proceso de compra|pago, hacer el pedido, klarna, tarjeta de crédito|débito, con
				tarjeta, mi|crear cuenta
			`,
			praise: `
				web|página|app|aplicación|compra|pago|navegación|proceso|tienda ..
				fácil|sencilla|sencillo|clara|intuitiva|rápida|cómoda|práctica|completa|ágil, fácil ..
				comprar|usar|navegar|pedir|encontrar|pagar, buena|bonita|excelente web|página|app,
				facilidad .. compra|comprar|pago|uso, fácil|sencillo|rápido de
				comprar|pedir|usar|navegar
			`,
			faults: `
				web|página|app|aplicación|pago|carrito|enlace|código|cupón ..
				lenta|lento|funciona|funcionó|falla|falló|confusa|complicada|error|rechazado|caída|colgada|cuelga|mal|difícil|complicado|funcionaba,
				error|errores .. web|página|pago, no .. puedo|pude|deja|dejaba|permite ..
				pagar|comprar|entrar|acceder|iniciar, demasiados correos|emails|mensajes|pasos|anuncios,
				más|mejores fotos|métodos de pago|formas de pago|descripciones|información, mejorar ..
				web|página|app, página|web|app|aplicación .. cuelga|bloquea|cae|falla|carga|lenta
			`,
		},
		stock: {
			mentions: `
				stock, existencias, disponib*, reposición, reponer, lista de espera, preventa, inventario,
				edición limitada
			`,
			praise: `
				siempre|todo disponible|stock, de nuevo disponible|stock, buena disponibilidad
			`,
			faults: `
				agotado|agotada|agotados|agotadas, agota, agotan, no|nunca|sin|falta ..
				stock|existencias|disponible|disponibles|disponibilidad, sin stock, desabastecimiento,
				escasez, no disponible, descatalogado, falta de stock, poco stock, más stock, cancelaron ..
				pedido, reponer .. más
			`,
		},
		ethics: {
			mentions: `
				étic*, sostenib*, sustentab*, medio ambiente, medioambiente, medioambiental*, ecológic*,
				reciclad*, reciclable*, reciclaje, comercio justo, responsable*, origen, transparencia,
				hecho a mano, hechos a mano, hecha a mano, artesan*, local, locales, orgánic*, vegano*,
				trabajo infantil, condiciones laborales|de trabajo, huella, planeta, fabricado en, hecho en,
				valores
			`,
			praise: `
				sostenible|sostenibles, ecológico|ecológica|ecológicos, ético|ética|éticos,
				reciclado|reciclada|reciclados, comercio justo, hecho|hechos|hecha|hechas a mano,
				artesanal*, respetuos* .. medio|medioambiente|planeta, producción|fabricación
				local|ética|sostenible|responsable, comercio local
			`,
			faults: `
				no|poco|nada|falta ..
				sostenible|ético|ecológico|transparente|transparencia|reciclable|responsable, greenwashing,
				trabajo infantil, explotación, contamina*, demasiado plástico, exceso de plástico, plástico
				innecesario, poca transparencia, falta de transparencia, hecho|fabricado|viene en|de china,
				de china, más sostenible|sostenibles|ecológico|transparencia|responsable, residuos
			`,
		},
	},
	otherwise: `
		tarjeta regalo, tarjetas regalo, por favor, en cambio, sin embargo, de acuerdo, poco a poco,
		sobre todo, tal vez, cara a cara, de cara a, dar la cara, de forma que, de todas formas, en
		cuanto a, tarde o temprano, por la tarde, buenas tardes, esta tarde, atención a que, a
		tiempo, a nivel, sin problema, sin problemas, a lo largo, mal sabor,
		linda|bonita|bella|hermosa|hermoso atención|experiencia|sorpresa|detalle|gesto,
		bonito|lindo|precioso detalle|gesto, tarjeta escrita|manuscrita|dedicada|de
		felicitación|personalizada, por valor de, lo único, bonita|linda|preciosa|bella
		tienda|idea|manera, bonito|lindo|bello recuerdo|gesto|detalle|momento,
		cierre|broche|cadena|piedra nuevo|nueva, nuevo|nueva|otro|otra cierre|broche|cadena|piedra
	`,
	goods:
		'anillo anillos collar collares pulsera pulseras pendiente pendientes aro aros aretes colgante ' +
		'colgantes cadena cadenas joya joyas reloj broche medallón medalla pieza piezas producto productos ' +
		'artículo artículos piedra piedras perla perlas oro plata diamante vestido bolso charm',
};
