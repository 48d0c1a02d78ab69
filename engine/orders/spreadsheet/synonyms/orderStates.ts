/** Why an order in one of these states does not count. */
type StateReason = 'cancelled' | 'refunded' | 'unpaid' | 'test';

/**
 * What tables write into their status column for orders that do not count, in the order English, German, French,
 * Spanish, Portuguese, Italian, Dutch. "Open", "offen" and their like are left out: in some shops they mean not paid
 * yet, in others not shipped yet (see `OPEN_PAYMENT`).
 */
export const ORDER_STATES: Readonly<Record<StateReason, readonly string[]>> = {
	cancelled: [
		'cancelled, canceled, wc-cancelled, void, voided, deleted, trash, trashed, order cancelled, order canceled',
		'storniert, Storno, stornierte Bestellung, Bestellung storniert, abgebrochen, annulliert, widerrufen, gelöscht',
		'annulé, annulée, annulation, commande annulée, supprimé, supprimée',
		'cancelado, cancelada, anulado, anulada, pedido cancelado, pedido anulado, eliminado, eliminada',
		'encomenda cancelada, excluído',
		'annullato, annullata, cancellato, cancellata, stornato, stornata, ordine annullato',
		'geannuleerd, bestelling geannuleerd, vervallen, afgebroken, verwijderd',
	],
	refunded: [
		'refunded, wc-refunded, fully refunded, completely refunded, order refunded, returned, fully returned, sent back, chargeback, charged back, reversed',
		'erstattet, zurückerstattet, rückerstattet, rueckerstattet, zurueckerstattet, vollständig erstattet, voll erstattet, komplett erstattet',
		'retourniert, vollständig retourniert, zurückgegeben, zurückgesendet, zurückgeschickt, zurückgebucht, zurückgezahlt, gutgeschrieben',
		'remboursé, remboursée, intégralement remboursé, intégralement remboursée, totalement remboursé, totalement remboursée',
		'entièrement remboursé, entièrement remboursée, commande remboursée, retourné, retournée, renvoyé, renvoyée',
		'reembolsado, reembolsada, totalmente reembolsado, pedido reembolsado, devuelto, devuelta, pedido devuelto',
		'totalmente reembolsada, encomenda reembolsada, devolvido, devolvida, estornado, estornada, ressarcido',
		'rimborsato, rimborsata, completamente rimborsato, totalmente rimborsato, interamente rimborsato, ordine rimborsato',
		'restituito, restituita, riaccreditato',
		'terugbetaald, volledig terugbetaald, bestelling terugbetaald, geretourneerd, volledig geretourneerd, gecrediteerd, teruggestuurd',
	],
	unpaid: [
		'unpaid, not paid, pending, pending payment, payment pending, awaiting payment, on hold, failed, payment failed',
		'wc-pending, wc-on-hold, wc-failed, declined, payment declined, rejected, payment rejected, incomplete, expired, draft, checkout draft, abandoned, authorized, authorised, overdue, partially paid',
		'unbezahlt, nicht bezahlt, ausstehend, Zahlung ausstehend, Zahlung offen, wartet auf Zahlung, warten auf Zahlung',
		'in Wartestellung, fehlgeschlagen, Zahlung fehlgeschlagen, abgelehnt, abgelaufen, Entwurf, überfällig, teilweise bezahlt',
		'impayé, impayée, non payé, non payée, en attente, attente paiement, en attente de paiement, en attente du paiement',
		'échoué, échouée, paiement échoué, refusé, refusée, expiré, expirée, brouillon, partiellement payé, partiellement payée',
		'impagado, impagada, no pagado, no pagada, sin pagar, pendiente, pendiente de pago, pago pendiente, en espera',
		'fallido, fallida, pago fallido, rechazado, rechazada, caducado, borrador, parcialmente pagado',
		'não pago, por pagar, pendente, pagamento pendente, aguardando, aguardando pagamento, a aguardar pagamento',
		'malsucedido, falhou, falhado, recusado, recusada, expirado, expirada, rascunho, parcialmente pago',
		'non pagato, non pagata, da pagare, in attesa, in attesa di pagamento, pagamento in attesa, in sospeso',
		'fallito, fallita, pagamento fallito, rifiutato, rifiutata, scaduto, bozza, parzialmente pagato',
		'onbetaald, niet betaald, in afwachting, wachtend op betaling, wacht op betaling, in afwachting van betaling, in de wacht',
		'mislukt, betaling mislukt, geweigerd, verlopen, concept, gedeeltelijk betaald',
	],
	test: [
		'test, test order, sandbox',
		'Testbestellung',
		'commande test',
		'pedido de prueba',
		'ordine di prova',
	],
};

/** Words that say of a payment, and only of a payment, that it has not come. */
export const OPEN_PAYMENT: readonly string[] = [
	'open, outstanding',
	'offen, noch offen',
	'ouvert, ouverte, à payer, dû, due',
	'abierto, abierta, por cobrar',
	'aberto, em aberto',
	'aperto, aperta',
	'openstaand',
];

/** States of an order that do not say what it waits for: alone the payment, beside a payment that has come the parcel. */
export const WAITING_ORDER: readonly string[] = [
	'pending, on hold',
	'ausstehend, in Wartestellung',
	'en attente',
	'pendiente, en espera',
	'pendente, aguardando',
	'in attesa, in sospeso',
	'in afwachting, in de wacht',
];

/**
 * Nouns for the same states. Only the whole text counts: a "refund requested" has not been paid back, and a "cancellation
 * rejected" is an order.
 */
export const ORDER_STATE_NOUNS: Readonly<Record<'cancelled' | 'refunded', readonly string[]>> = {
	cancelled: [
		'cancellation, order cancellation, void order',
		'Stornierung, Vollstorno, Widerruf, Abbruch, Annullierung',
		'annulation de commande',
		'cancelación, anulación',
		'cancelamento, anulação',
		'annullamento, cancellazione',
		'annulering',
	],
	refunded: [
		'refund, full refund, complete refund, refund completed, refund complete, refund issued, refund processed, money back',
		'return, full return, complete return, sales return, return completed, return complete, return received, credit note, credit memo',
		'Erstattung, Vollerstattung, Rückerstattung, Rueckerstattung, Rückzahlung, Gutschrift, Rückbuchung, Rücklastschrift, Geld zurück',
		'Retoure, Vollretoure, Retoure abgeschlossen, Retoure erhalten, Retoure eingegangen, Rücksendung, Ruecksendung, Rückgabe',
		'remboursement, remboursement total, remboursement complet, remboursement intégral, remboursement effectué',
		'retour, retour complet, retour total, retour client, retour reçu, avoir, note de crédit',
		'reembolso, reembolso total, reembolso completo, reembolso realizado',
		'devolución, devolución total, devolución completa, devolución recibida, nota de crédito, contracargo',
		'reembolso integral, reembolso efetuado, devolução, devolução total, devolução completa, estorno, estorno total',
		'rimborso, rimborso totale, rimborso completo, rimborso effettuato, reso, reso dal cliente, reso completo, reso totale, reso ricevuto, nota di credito',
		'terugbetaling, volledige terugbetaling, restitutie, terugboeking',
		'retourzending, volledige retour, retour ontvangen, retour voltooid, creditnota, creditfactuur',
	],
};
