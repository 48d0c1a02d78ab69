/**
 * What tables write into a column of consent, or into any column that is answered with yes or no, in the order English,
 * German, French, Spanish, Portuguese, Italian, Dutch. Answers that leave it open ("pending") are in neither list.
 */
export const CONSENT_ANSWERS: Readonly<Record<'subscribed' | 'unsubscribed', readonly string[]>> = {
	subscribed: [
		'1, yes, y, true, x, on, subscribed, opted in, opt in, accepted, agreed, granted, confirmed opt in, accepts marketing',
		'ja, j, wahr, abonniert, angemeldet, eingewilligt, zugestimmt, erteilt',
		'oui, o, vrai, abonné, abonnée, inscrit, inscrite, accepté, acceptée',
		'sí, s, verdadero, suscrito, suscrita, suscripto, aceptado, aceptada',
		'sim, verdadeiro, inscrito, inscrita, assinante, subscrito, aceito, aceite',
		'si, vero, iscritto, iscritta, accettato, accettata, acconsentito',
		'waar, ingeschreven, geabonneerd, aangemeld, akkoord, geaccepteerd',
	],
	// Never having agreed and having taken it back come to the same: nobody may be written to.
	unsubscribed: [
		'0, no, n, false, off, unsubscribed, not subscribed, never subscribed, opted out, opt out, declined, denied',
		'cleaned, bounced, invalid, blocked, revoked, withdrawn, redacted',
		'nein, falsch, abgemeldet, nicht abonniert, abbestellt, widerrufen, abgelehnt, nicht erteilt',
		'non, faux, désabonné, désabonnée, désinscrit, désinscrite, non abonné, non inscrit, refusé, refusée',
		'falso, no suscrito, dado de baja, baja, desuscrito, rechazado, rechazada',
		'não, cancelado, não inscrito, não subscrito, descadastrado, recusado, recusada',
		'disiscritto, disiscritta, non iscritto, non iscritta, annullato, rifiutato, rifiutata',
		'nee, onwaar, uitgeschreven, afgemeld, niet ingeschreven, geweigerd',
	],
};
