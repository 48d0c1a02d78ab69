import { saysPayment } from '../../../../engine/orders/spreadsheet/saysPayment';
import { scoreShop } from '../../rfm/scoreShop';

describe('a column of states', () => {
	it.each(['Zahlungsstatus', 'Payment status', 'Financial Status', 'betaalstatus'])(
		'%s is that of the payment',
		(column) => expect(saysPayment(column)).toBe(true),
	);

	it.each(['Status', 'Bestellstatus', 'Total', 'whatever', undefined])('%s is not', (column) =>
		expect(saysPayment(column)).toBe(false),
	);

	it.each([
		['Zahlungsstatus', ['unpaid']],
		['Bestellstatus', []],
	])('an order that is "offen" in the column %s is rejected as %j', (column, reasons) => {
		const row = (no: number, state: string) => ({
			Bestellnummer: no,
			Bestelldatum: '2026-05-01',
			Kundennummer: no,
			Betrag: '50,00',
			[column]: state,
		});
		const { rejected } = scoreShop([row(1, 'offen'), row(2, 'bezahlt')]);
		expect(rejected.map(({ reason }) => reason)).toEqual(reasons);
	});
});
