import type { SettlementWords } from '../settlement';

export const SPANISH_SETTLEMENTS: SettlementWords = {
	settlements: {
		settled: `
			no .. fue|es|era|fueron|supuso|supone|dio|dieron|pusieron|representó|causó ..
			ningún|ninguna|un|una
			problema|problemas|inconveniente|pega|pegas|dificultad|molestia|complicación|traba|drama,
			no ha sido|supuesto|habido ningún|ninguna|un problema|inconveniente|molestia, no
			hubo|tuve|tuvimos ningún|ninguna?
			problema|problemas|pegas|inconvenientes|trabas|complicaciones,
			fue|fueron|es|sido|salió|resultó|hizo|hicieron|realizó|pasó|gestionó|tramitó sin
			ningún|ninguna|el-menor|mayor?
			problema|problemas|pegas|pega|inconveniente|inconvenientes|complicaciones|trabas|dificultad|dificultades|contratiempos,
			fue|fueron|sido|resultó muy|super|súper|bastante|todo|sumamente
			fácil|sencillo|sencilla|rápido|rápida|fluido|ágil|cómodo|cómoda, fue|fueron|sido|resultó
			facilísimo|facilísima|sencillísimo|rapidísimo|rapidísima|pan-comido|coser-y-cantar,
			fácil|rápido|rápida|sencillo|sencilla y sin|rápido|rápida|fácil|sencillo|gratis|gratuito
			complicaciones|problemas|pegas|trabas?, sin hacer preguntas
		`,
		closing: `
			sin ningún|ninguna|el-menor|mayor|mayores?
			problema|problemas|pega|pegas|inconveniente|inconvenientes|complicaciones|trabas|dificultad|dificultades|preguntas|rechistar,
			ningún|cero problema|problemas|inconveniente, ninguna pega
		`,
		ahead: `
			ningún|sin|cero problema|problemas|pega|inconveniente|dificultad ..
			devolver|cambiar|devolverlo|cambiarlo|devolverla|cambiarla|descambiar|cambio|devolución|reembolso|reclamar|anular,
			muy|super|súper fácil|sencillo|rápido el|la? devolver|cambiar|descambiar|cambio|devolución
		`,
		open: `
			sigue|siguen|continúa sin
			resolver|resolverse|solución|solucionar|solucionarse|respuesta|arreglar, sin
			resolver|solucionar, no fue|es|ha-sido nada fácil|sencillo|rápido, no fue|es|era un
			pequeño|simple problema|inconveniente, no fue|es|era un problema|inconveniente
			pequeño|menor|cualquiera
		`,
		mend: `
			resolvió, resolvieron, resuelto, resuelta, resueltos, resueltas, solucionó, solucionaron,
			solucionado, solucionada, solucionados, arregló, arreglaron, arreglado, arreglada,
			reemplazó, reemplazaron, reemplazado, reemplazada, sustituyeron, sustituido, sustituida,
			repusieron, repuesto, repuesta, corrigió, corrigieron, corregido, corregida, reembolsaron,
			reembolsado, reembolsada, repararon, reparado, reparada, rehicieron, rehecho, rehecha,
			aclaró, aclararon, aclarado, aclarada, atendida, atendido, atendieron, gestionaron,
			gestionado, gestionada, reenviaron, reenviado, reenviada, subsanado, subsanaron
		`,
		exchange: `
			cambió, cambiaron, cambiado, cambiada, cambiados, cambiadas, devolvieron, enviaron
			otro|otra, mandaron otro|otra, aceptaron, admitieron, recogieron, tramitó, tramitaron
		`,
		manner: `
			enseguida, en seguida, inmediatamente, de inmediato, al momento|instante, al día
			siguiente, el mismo día, ese mismo día, rápidamente, rápido, rapidísimo, fácilmente, en
			minutos|horas, en .. minutos|minuto|horas|hora|día, gratis, gratuitamente, amablemente,
			perfectamente, eficazmente, a la primera, sin
			coste|costo|preguntas|rechistar|complicaciones|demora|discusión|pegas|problema|problemas|trabas,
			sin ningún|ninguna|el-menor problema|pega|inconveniente|traba|coste, sin hacer preguntas,
			con amabilidad|rapidez
		`,
	},
	otherwise: `
		ningún|sin problema|problemas para otros|los-demás|otras|ellos, rápido se, no es mi
	`,
	between:
		'se me nos lo la le las les los ha han fue fueron había está quedó sido muy tan ya del ' +
		'todo realmente precisamente siempre aún todavía',
	standIns:
		'y se lo la le me nos los las fue fueron ha han sido esto eso que ya todo también está ' +
		'quedó',
	doubts:
		'dijeron dijo dicen dice decían decía prometieron prometió prometen supuestamente ' +
		'aseguraron aseguran debe deben debería necesita antes hasta',
};
