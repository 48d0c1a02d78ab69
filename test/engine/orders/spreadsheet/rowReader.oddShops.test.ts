import type { JsonRecord } from '../../../../engine/json';
import { scoreShop } from '../../rfm/scoreShop';

/** Each customer's key with what was spent on which day, and why the other rows do not count. */
function read(...rows: JsonRecord[]) {
	const { customers, rejected } = scoreShop(rows, { read: { timeZone: 'UTC' } });
	return {
		customers: Object.fromEntries(
			customers.map(({ customerId, email, purchaseHistory }) => [
				email ?? customerId,
				purchaseHistory,
			]),
		),
		rejected: rejected.map(({ reason }) => reason),
	};
}

describe('sheets as agencies send them', () => {
	it('a German export: capitals, trailing spaces, names of months, EUR behind amounts, a sum below', () => {
		const row = (no: string, date: string, email: string, total: string) => ({
			'BESTELLNUMMER ': no,
			'BESTELLDATUM ': date,
			'E-MAIL ': email,
			'GESAMTBETRAG ': total,
		});
		expect(
			read(
				row('10023', '24. Dez. 2025', 'Ana Beispiel <ana@example.com>', '1.234,50 EUR'),
				row('10024', '4. Mrz. 2026', 'BEN@example.com', '1.500 EUR'),
				row('Summe', '', '', '2.734,50 EUR'),
			),
		).toEqual({
			customers: {
				'ana@example.com': '2025-12-24 1234.50',
				'ben@example.com': '2026-03-04 1500.00',
			},
			rejected: ['noDate'],
		});
	});

	it('serial dates and numbers with a decimal that Excel left as text', () => {
		const row = (no: string, date: string, amount: string) => ({
			'Order No': no,
			Customer: '77.0',
			Date: date,
			Amount: amount,
		});
		expect(read(row('1001.0', '46000', '120.5'), row('1002.0', '46010.5', '99.9'))).toEqual({
			customers: { '77': '2025-12-09 120.50; 2025-12-19 99.90' },
			rejected: [],
		});
	});

	it.each(['Total', 'Grand Total', 'SUMME', 'Somme', 'Suma total', 'Totale', 'Totaal'])(
		'a last row that adds up the others is no customer called %s',
		(word) => {
			const row = { 'Order No': '1', Customer: 'Ana', Date: '2026-01-05', Amount: 120 };
			expect(read(row, { ...row, 'Order No': word, Customer: word, Amount: 120 })).toEqual({
				customers: { Ana: '2026-01-05 120.00' },
				rejected: ['noCustomer'],
			});
		},
	);

	it('formulas that failed are no ids: strangers are not one customer, orders no copies', () => {
		const row = (no: string, id: string, email: string) => ({
			'Order ID': no,
			'Customer ID': id,
			Email: email,
			Date: '2026-01-05',
			Total: '10',
		});
		expect(
			read(
				row('#N/A', '#REF!', 'ana@example.com'),
				row('#N/A', '#REF!', 'ben@example.com'),
				row('3', '#BEZUG!', '#WERT!'),
			),
		).toEqual({
			customers: { 'ana@example.com': '2026-01-05 10.00', 'ben@example.com': '2026-01-05 10.00' },
			rejected: ['noCustomer'],
		});
		expect(read({ ...row('4', '', 'ana@example.com'), Total: '#REF!' }).rejected).toEqual([
			'badAmount',
		]);
	});

	it('ids that Excel has rounded to 5.12E+12 are none, or all orders would be copies of one', () => {
		const row = (email: string) => ({
			'Order ID': '5,12E+12',
			Email: email,
			Date: '2026-01-05',
			Total: '10',
		});
		expect(read(row('ana@example.com'), row('ben@example.com')).rejected).toEqual([]);
	});

	it('negative quantities for what came back', () => {
		const line = (no: string, date: string, quantity: number) => ({
			'Invoice No': no,
			'Customer ID': 'c1',
			Date: date,
			SKU: 'ring',
			Quantity: quantity,
			'Unit Price': '10,00',
		});
		const { run } = scoreShop([line('A1', '05/01/2026', 2), line('A2', '25/01/2026', -1)]);
		expect(run.customers[0]?.result).toMatchObject({ orderCount: 1, totalSpent: 10 });
	});

	it('rows of credit that say so in their status too', () => {
		const row = (no: string, total: string, status: string) => ({
			'Bestell-Nr': no,
			Kunde: 'K77',
			Datum: '05.01.2026',
			Betrag: total,
			Status: status,
		});
		for (const status of ['Gutschrift', 'Storno', 'Teilerstattung']) {
			expect(read(row('1', '100,00 €', 'Versendet'), row('2', '-30,00 €', status))).toEqual({
				customers: { K77: '2026-01-05 70.00' },
				rejected: [],
			});
		}
	});

	it('Swiss amounts with apostrophes and dashes for no cents', () => {
		const row = (no: string, amount: string) => ({
			Rechnung: no,
			Kunde: 'K1',
			Datum: '05.01.26',
			'Betrag CHF': amount,
		});
		expect(read(row('R-1', "1'234.50"), row('R-2', '1’000.—'), row('R-3', 'CHF 12.--'))).toEqual({
			customers: { K1: '2026-01-05 2246.50' },
			rejected: [],
		});
	});

	it("Etsy's orders: what was left after a refund stands in a column of its own", () => {
		const row = (id: string, buyer: string, adjusted: string) => ({
			'Sale Date': '01/25/26',
			'Order ID': id,
			'Buyer User ID': buyer,
			'Number of Items': '2',
			Currency: 'USD',
			'Order Value': '30.00',
			'Order Total': '35.00',
			'Order Net': '33.80',
			'Adjusted Order Total': adjusted,
		});
		expect(read(row('1', 'ana_b', ''), row('2', 'ben_c', '20.00'))).toEqual({
			customers: { ana_b: '2026-01-25 35.00', ben_c: '2026-01-25 20.00' },
			rejected: [],
		});
	});

	it("Square's transactions: what was collected, and refunds in brackets", () => {
		const row = (id: string, gross: string, collected: string, type: string) => ({
			Date: '01/15/26',
			Time: '10:15:00',
			'Time Zone': 'Eastern Time (US & Canada)',
			'Gross Sales': gross,
			'Net Sales': gross,
			'Total Collected': collected,
			'Net Total': collected,
			'Transaction ID': id,
			'Payment ID': `P-${id}`,
			'Event Type': type,
			'Customer ID': 'CUS1',
		});
		expect(
			read(
				row('T1', '$1,050.00', '$1,134.00', 'Payment'),
				row('T2', '($50.00)', '($54.00)', 'Refund'),
			),
		).toEqual({ customers: { CUS1: '2026-01-15 1080.00' }, rejected: [] });
	});

	it("PayPal's activity: a refund names the payment that it takes back", () => {
		const row = (change: JsonRecord) => ({
			Date: '25/01/2026',
			Time: '10:00:00',
			Type: 'Express Checkout Payment',
			Status: 'Completed',
			Currency: 'EUR',
			Gross: '35,90',
			Fee: '-1,20',
			Net: '34,70',
			'From Email Address': 'ana@example.com',
			'Transaction ID': 'TX1',
			'Reference Txn ID': '',
			...change,
		});
		const refund = row({
			Type: 'Payment Refund',
			Gross: '-5,90',
			Net: '-5,90',
			'From Email Address': 'shop@example.com',
			'Transaction ID': 'TX2',
			'Reference Txn ID': 'TX1',
		});
		expect(read(row({}), refund)).toEqual({
			customers: { 'ana@example.com': '2026-01-25 30.00' },
			rejected: [],
		});
	});

	it("WooCommerce's Advanced Order Export: lines that repeat the total and the refund of their order", () => {
		const row = (item: string, quantity: string) => ({
			'Order Number': '501',
			'Order Status': 'Completed',
			'Order Date': '2026-01-05 10:00',
			'Email (Billing)': 'ana@example.com',
			'Order Shipping Amount': '5',
			'Order Refund Amount': '10.00',
			'Order Total Amount': '35.00',
			'Order Total Tax Amount': '5.59',
			'Item Name': item,
			'Quantity (- Refund)': quantity,
			'Item Cost': '10',
		});
		expect(read(row('Ring', '2'), row('Chain', '1'))).toEqual({
			customers: { 'ana@example.com': '2026-01-05 25.00' },
			rejected: [],
		});
	});

	it("Squarespace's orders: the order's own cells stand in its first row alone", () => {
		const first = {
			'Order ID': '00001',
			Email: 'ana@example.com',
			'Financial Status': 'PAID',
			'Paid at': '2026-01-05 10:00:00 -0500',
			Currency: 'USD',
			Total: '39.00',
			'Amount Refunded': '4.00',
			'Created at': '2026-01-05 10:00:00 -0500',
			'Lineitem quantity': '1',
			'Lineitem name': 'Ring',
			'Lineitem price': '30.00',
		};
		const further = {
			...Object.fromEntries(Object.keys(first).map((column) => [column, ''])),
			'Order ID': '00001',
			'Lineitem quantity': '1',
			'Lineitem name': 'Box',
			'Lineitem price': '5.00',
		};
		expect(read(first, further)).toEqual({
			customers: { 'ana@example.com': '2026-01-05 35.00' },
			rejected: [],
		});
	});

	it('a sheet with merged cells: further rows of an order have its number and their product alone', () => {
		const first = {
			Order: '1',
			Email: 'ana@example.com',
			Date: '2026-01-05',
			Total: 35,
			Product: 'Ring',
		};
		const further = { Order: '1', Email: '', Date: '', Total: '', Product: 'Box' };
		const { run, rejected } = scoreShop([first, further]);
		expect(rejected).toEqual([]);
		expect(run.customers[0]?.result).toMatchObject({ orderCount: 1, totalSpent: 35 });
	});

	it("Lightspeed's eCom orders, with prices in and without tax", () => {
		expect(
			read({
				Order_ID: '5',
				Order_Number: 'ORD0005',
				Created_At: '2026-01-05 10:00:00',
				Price_Incl: '35.90',
				Price_Excl: '30.00',
				Customer_ID: '7',
				Customer_Email: 'ana@example.com',
				Currency: 'EUR',
			}).customers,
		).toEqual({ 'ana@example.com': '2026-01-05 35.90' });
	});

	it("Wix's orders, whose time of day stands in a column beside the date", () => {
		expect(
			read({
				'Order number': '10001',
				'Date created': 'Jan 5, 2026',
				Time: '10:00:00 AM',
				'Contact email': 'ana@example.com',
				'Buyer email': '',
				Total: '35',
			}).customers,
		).toEqual({ 'ana@example.com': '2026-01-05 35.00' });
	});

	it('an address for the account or one for the invoice, of which either is filled in', () => {
		const row = (no: string, account: string, invoice: string) => ({
			'Order ID': no,
			'Customer email': account,
			'Shipping email': 'gift@example.com',
			'Billing email': invoice,
			Date: '2026-01-05',
			Total: 10,
		});
		expect(
			read(
				row('1', 'ana@example.com', 'office@example.com'),
				row('2', ' ', 'ben@example.com'),
				row('3', '', ''),
			).customers,
		).toEqual({
			'ana@example.com': '2026-01-05 10.00',
			'ben@example.com': '2026-01-05 10.00',
		});
	});

	it('fields that Airtable looked up elsewhere, and properties of Notion', () => {
		const airtable = {
			id: 'rec1',
			fields: { Order: 'A1', Email: ['ana@example.com'], Date: '2026-01-05', Total: 35 },
		};
		const notion = {
			id: 'page-1',
			property_email: 'ben@example.com',
			property_order_date: { start: '2026-01-06', end: null, time_zone: null },
			property_total: 20,
		};
		expect(read(airtable, notion)).toEqual({
			customers: { 'ana@example.com': '2026-01-05 35.00', 'ben@example.com': '2026-01-06 20.00' },
			rejected: [],
		});
	});
});
