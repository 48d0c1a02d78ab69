import { statusOf } from '../../../../engine/orders/spreadsheet/statusWords';

describe('the status of an order', () => {
	it.each([
		[
			'cancelled',
			[
				'Cancelled',
				'canceled',
				'VOIDED',
				'wc-cancelled',
				'storniert',
				'Abgebrochen',
				'annulé',
				'Annulée',
				'cancelado',
				'Cancelada',
				'anulado',
				'annullato',
				'cancellato',
				'Geannuleerd',
			],
		],
		[
			'refunded',
			[
				'Refunded',
				'wc-refunded',
				'Rückerstattet',
				'erstattet',
				'Remboursée',
				'reembolsado',
				'devolvido',
				'Rimborsato',
				'Terugbetaald',
				'returned',
			],
		],
		[
			'unpaid',
			[
				'pending',
				'Pending payment',
				'on-hold',
				'failed',
				'draft',
				'Zahlung ausstehend',
				'nicht bezahlt',
				'En attente',
				'Échouée',
				'Pendiente de pago',
				'Pagamento pendente',
				'in attesa…',
				'In attesa di pagamento',
				'Wachtend op betaling',
				'Mislukt',
				'partially paid',
			],
		],
		['test', ['test', 'Testbestellung']],
	])('is %s', (reason, words) => {
		for (const word of words) expect([word, statusOf(word)]).toEqual([word, reason]);
	});

	it('counts where it was paid, in all languages', () => {
		for (const word of [
			'paid',
			'completed',
			'processing',
			'bezahlt',
			'Fertiggestellt',
			'In Bearbeitung',
			'payé',
			'Terminée',
			'pagado',
			'Completado',
			'pago',
			'Concluído',
			'pagato',
			'Completato',
			'betaald',
			'Afgerond',
			'In behandeling',
		]) {
			expect([word, statusOf(word)]).toEqual([word, 'counts']);
		}
	});

	it('counts where it is not known, or blank', () => {
		for (const word of [
			'',
			'Being gift-wrapped',
			'shipped',
			'open',
			'offen',
			'awaiting shipment',
		]) {
			expect([word, statusOf(word)]).toEqual([word, 'counts']);
		}
	});

	it('counts where only a part was paid back', () => {
		for (const word of [
			'partially_refunded',
			'Refunded (partially)',
			'teilweise erstattet',
			'remboursé partiellement',
			'parcialmente reembolsado',
			'gedeeltelijk terugbetaald',
		]) {
			expect([word, statusOf(word)]).toEqual([word, 'counts']);
		}
	});

	it('is told by its first words, whatever is remarked behind them', () => {
		expect(statusOf('Cancelled by customer')).toBe('cancelled');
		expect(statusOf('Storniert (Kunde, 11.05.)')).toBe('cancelled');
		expect(statusOf('Remboursée le 11/05')).toBe('refunded');
	});

	it('counts where something else than the payment is pending or has failed', () => {
		expect(statusOf('Pending shipment')).toBe('counts');
		expect(statusOf('Failed delivery')).toBe('counts');
	});

	it('is unpaid where the payment is open, and only there', () => {
		for (const word of ['Open', 'offen', 'Ouvert', 'à payer', 'abierto', 'Em aberto', 'aperto']) {
			expect([word, statusOf(word, true), statusOf(word)]).toEqual([word, 'unpaid', 'counts']);
		}
		expect(statusOf('bezahlt', true)).toBe('counts');
	});
});
