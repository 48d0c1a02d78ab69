/** Why an order in one of these states does not count. */
type StateReason = 'cancelled' | 'refunded' | 'unpaid' | 'test';

/**
 * What tables write into their status column for orders that do not count, in the order English, German, French,
 * Spanish, Portuguese, Italian, Dutch. "Open", "offen" and their like are left out: in some shops they mean not paid
 * yet, in others not shipped yet.
 */
export const ORDER_STATES: Readonly<Record<StateReason, readonly string[]>> = {
	cancelled: [
		'cancelled, canceled, wc-cancelled, void, voided, deleted, trash, trashed, order cancelled, order canceled',
		'storniert, Storno, stornierte Bestellung, abgebrochen, annulliert, widerrufen, gelöscht',
		'annulé, annulée, annulation, commande annulée, supprimé, supprimée',
		'cancelado, cancelada, anulado, anulada, pedido cancelado, eliminado, eliminada',
		'encomenda cancelada, excluído',
		'annullato, annullata, cancellato, cancellata, stornato, stornata, ordine annullato',
		'geannuleerd, bestelling geannuleerd, vervallen, afgebroken, verwijderd',
	],
	refunded: [
		'refunded, wc-refunded, fully refunded, returned, chargeback, charged back, reversed',
		'erstattet, zurückerstattet, rückerstattet, vollständig erstattet, retourniert, zurückgegeben, zurückgebucht',
		'remboursé, remboursée, intégralement remboursé, intégralement remboursée, retourné, retournée',
		'reembolsado, reembolsada, totalmente reembolsado, devuelto, devuelta',
		'totalmente reembolsada, devolvido, devolvida, estornado, estornada',
		'rimborsato, rimborsata, completamente rimborsato, reso, restituito, restituita',
		'terugbetaald, volledig terugbetaald, geretourneerd, gecrediteerd',
	],
	unpaid: [
		'unpaid, not paid, pending, pending payment, payment pending, awaiting payment, on hold, failed, payment failed',
		'wc-pending, wc-on-hold, wc-failed, declined, payment declined, expired, draft, checkout draft, abandoned, authorized, authorised, overdue, partially paid',
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
		'test, test order',
		'Testbestellung',
		'commande test',
		'pedido de prueba',
		'ordine di prova',
	],
};
