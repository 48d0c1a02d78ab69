import type { JsonRecord } from '../../../../engine/json';
import { reportReading } from '../../../../engine/orders/readingReport';
import { runAtOnce } from '../../../../engine/slices/runAtOnce';
import { isPartRefund, statusOf } from '../../../../engine/orders/spreadsheet/statusWords';
import { scoreShop } from '../../rfm/scoreShop';

/** English, German, French, Spanish, Portuguese, Italian, Dutch. */
const FULL_RETURNS: ReadonlyArray<readonly [string, readonly string[]]> = [
	['English', ['Refund', 'Full refund', 'Fully refunded', 'Return', 'Returned', 'Credit note']],
	[
		'German',
		[
			'Retoure',
			'RETOURE ',
			'Erstattung',
			'Rückerstattung',
			'Rücksendung',
			'Gutschrift',
			'Voll erstattet',
		],
	],
	[
		'French',
		['Rembourse', 'Remboursé', 'Remboursement', 'Remboursement intégral', 'Retour', 'Avoir'],
	],
	['Spanish', ['Reembolsado', 'Reembolso', 'Devolución', 'Devuelto', 'Pedido reembolsado']],
	['Portuguese', ['Reembolsada', 'Devolução', 'Estorno', 'Estornado', 'Reembolso integral']],
	['Italian', ['Rimborsato', 'Rimborso', 'Reso', 'Rimborso totale', 'Nota di credito']],
	['Dutch', ['Terugbetaald', 'Terugbetaling', 'Retour', 'Geretourneerd', 'Creditnota']],
];

const PART_REFUNDS: ReadonlyArray<readonly [string, readonly string[]]> = [
	['English', ['Partially refunded', 'Partial refund', 'Part-refunded', 'partial return']],
	['German', ['Teilerstattung', 'teilweise erstattet', 'Teilretoure', 'Teilrückerstattung']],
	['French', ['Remboursement partiel', 'Partiellement remboursée', 'Retour partiel']],
	['Spanish', ['Reembolso parcial', 'Parcialmente reembolsado', 'Devolución parcial']],
	['Portuguese', ['Reembolsada parcialmente', 'Devolução parcial', 'Estorno parcial']],
	['Italian', ['Rimborso parziale', 'Parzialmente rimborsato', 'Reso parziale']],
	[
		'Dutch',
		[
			'Gedeeltelijk terugbetaald',
			'Deels gecrediteerd',
			'Deelterugbetaling',
			'Gedeeltelijke retour',
		],
	],
];

const CANCELLATIONS: ReadonlyArray<readonly [string, readonly string[]]> = [
	['English', ['Cancelled', 'CANCELED', 'Cancellation', 'Void']],
	['German', ['Storniert', 'Storno', 'Stornierung', 'Bestellung storniert', 'Widerruf']],
	['French', ['Annulée', 'Annule', 'Annulation de commande']],
	['Spanish', ['Cancelado', 'Anulado', 'Cancelación']],
	['Portuguese', ['Cancelada', 'Cancelamento', 'Anulação']],
	['Italian', ['Annullato', 'Stornato', 'Annullamento']],
	['Dutch', ['Geannuleerd', 'Annulering', 'Vervallen']],
];

describe('a status in seven languages', () => {
	it.each(FULL_RETURNS)('tells a full return in %s', (_, words) => {
		for (const word of words) expect([word, statusOf(word)]).toEqual([word, 'refunded']);
	});

	it.each(PART_REFUNDS)('tells a part that was paid back in %s', (_, words) => {
		for (const word of words) {
			expect([word, isPartRefund(word), statusOf(word)]).toEqual([word, true, 'counts']);
		}
	});

	it.each(CANCELLATIONS)('tells a cancellation in %s', (_, words) => {
		for (const word of words) expect([word, statusOf(word)]).toEqual([word, 'cancelled']);
	});

	it.each([
		'Refund requested',
		'Return rejected',
		'Retoure angemeldet',
		'Erstattung beantragt',
		'Remboursement demandé',
		'Devolución solicitada',
		'Reso richiesto',
		'Retour aangemeld',
		'Stornierung abgelehnt',
		'Teillieferung',
		'Not returned',
	])('lets an order stand whose return is not done: %s', (status) => {
		expect(statusOf(status)).toBe('counts');
		expect(isPartRefund(status)).toBe(false);
	});
});

const row = (change: JsonRecord): JsonRecord => ({
	Bestellnummer: '1',
	'E-Mail': 'ana@example.com',
	Datum: '2026-05-01',
	Summe: '100,00',
	Status: 'Bezahlt',
	...change,
});

/** What became of each row: the customers' sum, and the reasons of the others. */
function read(...rows: JsonRecord[]) {
	const { customers, rejected, run } = scoreShop(rows);
	return {
		spent: customers.reduce((sum, { totalSpent }) => sum + (totalSpent ?? 0), 0),
		reasons: rejected.map(({ reason }) => reason),
		hints: runAtOnce(reportReading(run.orders, rejected)).map(
			({ kind, text }) => `${kind}: ${text}`,
		),
	};
}

describe('returned orders in a spreadsheet', () => {
	it('are no sale although their amounts are positive', () => {
		const { spent, reasons } = read(row({}), row({ Bestellnummer: '2', Status: 'Retoure' }));
		expect([spent, reasons]).toEqual([100, ['refunded']]);
	});

	it('of which a part was paid back are left out, with a hint, while nobody says how much', () => {
		const { spent, reasons, hints } = read(
			row({}),
			row({ Bestellnummer: '2', Status: 'Teilerstattung' }),
		);
		expect([spent, reasons]).toEqual([100, ['noAmount']]);
		expect(hints).toContain(
			'warning: 1 order was left out: a part of it was paid back, and nothing says how much. The status is "Teilerstattung", but no column says how much was paid back. Add a column named "Refunded Amount".',
		);
	});

	it('count with the rest where a column says how much', () => {
		const back = { Status: 'Teilerstattung', Erstattungsbetrag: '30,00' };
		expect(read(row(back)).spent).toBe(70);
	});

	it('are left out where that column is blank or nought in the row', () => {
		for (const Erstattungsbetrag of ['', ' ', '0,00', 0, null]) {
			expect(read(row({ Status: 'Teilerstattung', Erstattungsbetrag })).reasons).toEqual([
				'noAmount',
			]);
		}
	});

	it('count with what a column says was left of the total', () => {
		expect(read(row({ 'Adjusted Order Total': '80,00' })).spent).toBe(80);
		expect(read(row({ 'Adjusted Order Total': '80,00', Status: 'Teilerstattung' })).spent).toBe(80);
		expect(read(row({ 'Adjusted Order Total': '' })).spent).toBe(100);
		expect(read(row({ 'Adjusted Order Total': 'unklar' })).reasons).toEqual(['badAmount']);
	});

	it('are lowered by a row of its own that names them', () => {
		const sale = row({ 'Ursprüngliche Bestellnummer': '' });
		const back = row({
			Bestellnummer: 'R-1',
			Summe: '-25,00',
			'E-Mail': 'shop@example.com',
			'Ursprüngliche Bestellnummer': '1',
		});
		expect(read(sale, back).spent).toBe(75);
		expect(read(back, sale).spent).toBe(75);
	});
});

describe('returned lines in a spreadsheet', () => {
	const line = (change: JsonRecord): JsonRecord => ({
		'Order ID': '1',
		Email: 'ana@example.com',
		Date: '2026-05-01',
		Product: 'Ring',
		Quantity: 1,
		'Unit Price': 40,
		...change,
	});

	it('take themselves back, and the order where all of it came back', () => {
		const ring = line({ Status: 'Shipped' });
		const chain = line({ Product: 'Chain', 'Unit Price': 10, Status: 'Retoure' });
		expect(read(ring, chain)).toMatchObject({ spent: 40, reasons: [] });
		expect(read({ ...ring, Status: 'Retoure' }, chain)).toMatchObject({
			spent: 0,
			reasons: ['refunded', 'refunded'],
		});
	});

	it('say in a column how much was paid back', () => {
		const ring = line({ 'Refund Amount': '' });
		const chain = line({ Product: 'Chain', 'Refund Amount': 15 });
		expect(read(ring, chain).spent).toBe(65);
	});

	it('repeat the total of the order and what was paid back of it', () => {
		const total = { 'Order Total': 85, 'Refund Amount': 15 };
		expect(read(line(total), line({ Product: 'Chain', ...total })).spent).toBe(70);
	});

	it('are added up where an order has two that cost the same, whatever the column is called', () => {
		const total = { 'Order Total': 40 };
		expect(read(line(total), line({ Product: 'Chain', ...total })).spent).toBe(80);
	});
});
