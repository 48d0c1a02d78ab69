import type { JsonRecord } from '../../../../engine/json';
import { createOrderStates } from '../../../../engine/orders/spreadsheet/orderState';
import { scoreShop } from '../../rfm/scoreShop';

/** Why an order with these two states does not count. */
function reasonsOf(columns: readonly [order: string, payment: string], states: readonly string[]) {
	const row = (no: number, order: string, payment: string): JsonRecord => ({
		'Order number': no,
		'Order date': '2026-05-01',
		'Customer ID': no,
		Total: '50.00',
		[columns[0]]: order,
		[columns[1]]: payment,
	});
	const { rejected } = scoreShop([
		row(1, states[0] as string, states[1] as string),
		row(2, 'Completed', 'Paid'),
	]);
	return rejected.map(({ reason, detail }) => `${reason}: ${detail}`);
}

describe('an order whose sheet has a state of the order and one of the payment', () => {
	const COLUMNS = ['Order status', 'Payment status'] as const;

	it.each([
		['Completed', 'Paid', []],
		['Cancelled', 'Paid', ['cancelled: The status is "Cancelled".']],
		['Completed', 'Voided', ['cancelled: The payment status is "Voided".']],
		['Failed', 'Paid', ['unpaid: The status is "Failed".']],
		['Completed', 'Failed', ['unpaid: The payment status is "Failed".']],
		['Completed', 'Pending', ['unpaid: The payment status is "Pending".']],
		['Shipped', 'open', ['unpaid: The payment status is "open".']],
		['open', 'Paid', []],
		['Completed', 'Refunded', ['refunded: The payment status is "Refunded".']],
		['Returned', 'Paid', ['refunded: The status is "Returned".']],
		['Cancelled', 'Pending', ['cancelled: The status is "Cancelled".']],
		['Pending', 'Refunded', ['refunded: The payment status is "Refunded".']],
		['', 'Pending', ['unpaid: The payment status is "Pending".']],
		['Pending', '', ['unpaid: The status is "Pending".']],
		['Pending', ' ', ['unpaid: The status is "Pending".']],
	])('%s and %s', (order, payment, reasons) => {
		expect(reasonsOf(COLUMNS, [order, payment])).toEqual(reasons);
	});

	it('and waits for something else than the payment, which has come, counts', () => {
		expect(reasonsOf(COLUMNS, ['Pending', 'Paid'])).toEqual([]);
		expect(reasonsOf(COLUMNS, ['On hold', 'Paid'])).toEqual([]);
		expect(reasonsOf(COLUMNS, ['Awaiting payment', 'Paid'])).toHaveLength(1);
	});

	it.each([
		['Bestellstatus', 'Zahlungsstatus', 'Versendet', 'ausstehend'],
		['Statut commande', 'Statut du paiement', 'Expédiée', 'impayé'],
		['Estado del pedido', 'Estado del pago', 'Enviado', 'pendiente'],
		['Status do pedido', 'Status do pagamento', 'Enviado', 'em aberto'],
		['Stato ordine', 'Stato del pagamento', 'Spedito', 'in attesa'],
		['Status', 'Betaalstatus', 'Verzonden', 'openstaand'],
		['Estado', 'Estado de pago', 'Puebla', 'pendiente'],
	])('is understood in the columns %s and %s', (order, payment, placed, unpaid) => {
		const [reason] = reasonsOf([order, payment], [placed, unpaid]);
		expect(reason).toMatch(/^unpaid: The payment status/);
	});

	it('says in either that a part was paid back, and a column how much', () => {
		const states = createOrderStates(false);
		const [state] = states.of('Completed', 'partially refunded');
		expect(state).toMatchObject({ isPartRefund: true, exclusion: { reason: 'noAmount' } });
		expect(states.of('Pending', 'partially refunded')).toEqual([state]);
		const [first] = states.of('Cancelled', 'partially refunded');
		expect(first?.exclusion.reason).toBe('cancelled');
	});
});

describe('the lines of an order with both states', () => {
	const line = (change: JsonRecord): JsonRecord => ({
		'Order ID': '1',
		Email: 'ana@example.com',
		Date: '2026-05-01',
		Product: 'Ring',
		Quantity: 1,
		'Unit Price': 40,
		Status: 'Shipped',
		'Payment Status': 'Paid',
		...change,
	});
	const chain = { Product: 'Chain', 'Unit Price': 10 };

	const read = (...rows: JsonRecord[]) => {
		const { customers, rejected } = scoreShop(rows);
		return [customers[0]?.totalSpent ?? 0, rejected.map(({ reason }) => reason)];
	};

	it('count where the payment says that a part went back and a line says which', () => {
		const payment = { 'Payment Status': 'partially refunded' };
		expect(read(line(payment), line({ ...chain, ...payment, Status: 'Retoure' }))).toEqual([
			40,
			[],
		]);
		expect(read(line(payment), line({ ...chain, ...payment }))).toEqual([
			0,
			['noAmount', 'noAmount'],
		]);
	});

	it('do not stand by a payment that has come, where all of them came back', () => {
		expect(read(line({ Status: 'Retoure' }), line({ ...chain, Status: 'Retoure' }))).toEqual([
			0,
			['refunded', 'refunded'],
		]);
	});

	it('are none where the payment has not come', () => {
		expect(read(line({ 'Payment Status': 'Pending' }), line(chain))).toEqual([
			0,
			['unpaid', 'unpaid'],
		]);
	});
});
