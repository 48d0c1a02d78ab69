import fc from 'fast-check';
import { matchColumns } from '../../../../engine/orders/spreadsheet/matchColumns';
import { describeWithSharedData } from '../../../support/sharedData';

function match(header: string) {
	return matchColumns(header.split(', '));
}

describe('a table of orders', () => {
	it('is recognised in German', () => {
		expect(match('Bestell-Nr., Kundennummer, E-Mail, Bestelldatum, Gesamtbetrag, Status')).toEqual({
			columns: {
				orderId: 'Bestell-Nr.',
				customerId: 'Kundennummer',
				email: 'E-Mail',
				placedAt: 'Bestelldatum',
				total: 'Gesamtbetrag',
				status: 'Status',
			},
			shape: 'orders',
			furtherEmails: [],
			conflicts: [],
			missing: [],
		});
	});

	it.each([
		[
			'Etsy’s export',
			'Sale Date, Order ID, Buyer User ID, Full Name, Number of Items, Order Value, Coupon Code, Order Total, Currency, Ship Country',
			{
				orderId: 'Order ID',
				customerId: 'Buyer User ID',
				placedAt: 'Sale Date',
				total: 'Order Total',
			},
		],
		[
			'PrestaShop’s orders',
			'id, reference, id_customer, total_paid, total_products, date_add, date_upd',
			{ orderId: 'id', customerId: 'id_customer', placedAt: 'date_add', total: 'total_paid' },
		],
	])('is recognised in %s', (_, header, columns) => {
		expect(match(header)).toMatchObject({ shape: 'orders', columns, conflicts: [] });
	});

	it('needs no order number: each row is an order then', () => {
		expect(match('row_number, Date, Customer, Amount')).toMatchObject({
			columns: { placedAt: 'Date', customerId: 'Customer', total: 'Amount' },
			shape: 'orders',
		});
	});

	it('takes a price without a quantity, or the sum of a line without an order, for what was paid', () => {
		expect(match('date, customer, price')).toMatchObject({
			shape: 'orders',
			columns: { total: 'price' },
		});
		expect(match('date, customer, line total')).toMatchObject({
			shape: 'orders',
			columns: { total: 'line total' },
		});
	});

	it('takes the amount that a buyer spent for the amount of the order', () => {
		expect(match('order id, date, email, amount spent')).toMatchObject({
			shape: 'orders',
			columns: { total: 'amount spent' },
		});
	});

	it('uses the key of the table as the order number where there is no other', () => {
		expect(match('id, email, created_at, amount').columns.orderId).toBe('id');
		expect(match('id, order_id, email, created_at, amount').columns.orderId).toBe('order_id');
	});

	it('prefers what says more', () => {
		const { columns, conflicts } = match(
			'Order ID, Order number, Email, Billing Email, Created at, Paid at, Total, Net total, Subtotal, Country, Shipping Country',
		);
		expect(columns).toEqual({
			orderId: 'Order ID',
			email: 'Email',
			placedAt: 'Paid at',
			total: 'Total',
			country: 'Shipping Country',
		});
		expect(conflicts).toEqual([]);
	});

	it('is not recognised where something is missing, and says what', () => {
		expect(match('Date, Amount')).toMatchObject({ shape: 'unrecognised', missing: ['customerId'] });
		expect(match('Email, Amount')).toMatchObject({ shape: 'unrecognised', missing: ['placedAt'] });
		expect(match('Email, Date')).toMatchObject({ shape: 'unrecognised', missing: ['total'] });
		expect(match('What did you like?, Anything else?')).toEqual({
			columns: {},
			shape: 'unrecognised',
			furtherEmails: [],
			conflicts: [],
			missing: ['customerId', 'placedAt', 'total'],
		});
	});
});

describe('columns of e-mail addresses', () => {
	it('stand in for the best one, but for that of the parcel', () => {
		expect(
			match('Date, Total, Shipping email, Contact email, Billing email, Customer email'),
		).toMatchObject({
			columns: { email: 'Customer email' },
			furtherEmails: ['Billing email', 'Contact email'],
		});
	});
});

describe('two columns that fit one role', () => {
	it('are a conflict that names both, and neither is used', () => {
		expect(match('Order ID, Email, Date, Total (EUR), Total (USD)')).toEqual({
			columns: { orderId: 'Order ID', email: 'Email', placedAt: 'Date' },
			shape: 'orders',
			furtherEmails: [],
			conflicts: [{ role: 'total', columns: ['Total (EUR)', 'Total (USD)'] }],
			missing: [],
		});
	});

	it('are a conflict also where they are spelled alike', () => {
		expect(match('email, E-Mail, date, total').conflicts).toEqual([
			{ role: 'email', columns: ['email', 'E-Mail'] },
		]);
	});

	it('are none where a third one fits better', () => {
		expect(match('email, date, Amount (EUR), Amount (USD), Order total')).toMatchObject({
			columns: { total: 'Order total' },
			furtherEmails: [],
			conflicts: [],
		});
	});
});

describe('a table of order lines', () => {
	it('is recognised by quantity and unit price', () => {
		expect(match('Rechnungsnr., Kunde, Datum, Artikel, Menge, Einzelpreis')).toMatchObject({
			shape: 'lines',
			columns: { orderId: 'Rechnungsnr.', quantity: 'Menge', unitPrice: 'Einzelpreis' },
		});
	});

	it('is recognised by the sum or the number of a line', () => {
		expect(match('order id, email, date, line total').shape).toBe('lines');
		expect(match('Row ID, Order ID, Order Date, Customer ID, Sales').shape).toBe('lines');
	});

	it('is a table of orders where every row has a total and no order number', () => {
		expect(match('email, date, quantity, unit price, total').shape).toBe('orders');
	});

	it('is not made of the row numbers of a sheet', () => {
		expect(match('row_number, order id, email, date, total').shape).toBe('orders');
	});
});

describe('a table of customers', () => {
	it('is recognised by their number of orders, and an amount is what they spent', () => {
		expect(match('Kunden-ID, Anzahl Bestellungen, Umsatz, Letzte Bestellung')).toEqual({
			columns: {
				customerId: 'Kunden-ID',
				orderCount: 'Anzahl Bestellungen',
				totalSpent: 'Umsatz',
				lastOrderAt: 'Letzte Bestellung',
			},
			shape: 'summaries',
			furtherEmails: [],
			conflicts: [],
			missing: [],
		});
	});

	it('uses the key of the table as the key of the customer', () => {
		expect(match('id, created_at, orders_count, total_spent')).toMatchObject({
			shape: 'summaries',
			columns: { customerId: 'id', orderCount: 'orders_count', totalSpent: 'total_spent' },
		});
	});

	it('is a table of orders where the rows have an order number', () => {
		expect(match('order id, email, date, total, orders').shape).toBe('orders');
	});

	it('is a table of orders where the rows have a date and an amount of their own', () => {
		expect(match('n, email, date, amount').shape).toBe('orders');
	});

	it('does not take a last name for the date of the last order', () => {
		const { columns, shape } = match('First, Last, Email, Orders, Total Spent');
		expect(columns).not.toHaveProperty('lastOrderAt');
		expect(shape).toBe('summaries');
	});

	it('is recognised in what RFM Score itself puts out', () => {
		const { columns, shape, conflicts } = match(
			'customerId, email, orderCount, totalSpent, averageOrderValue, currency, firstOrderAt, lastOrderAt, recencyDays, recencyScore, frequencyScore, monetaryScore, rfmCell, rfmScore, segment, reason, discountShare, channels, country, consent, previousSegment, segmentChanged, movement',
		);
		expect(shape).toBe('summaries');
		expect(conflicts).toEqual([]);
		expect(columns).toEqual({
			customerId: 'customerId',
			email: 'email',
			orderCount: 'orderCount',
			totalSpent: 'totalSpent',
			currency: 'currency',
			firstOrderAt: 'firstOrderAt',
			lastOrderAt: 'lastOrderAt',
			discountShare: 'discountShare',
			channel: 'channels',
			country: 'country',
			consent: 'consent',
		});
	});
});

describe('the order of the columns', () => {
	it('makes no difference', () => {
		const names = [
			'Order ID',
			'Order no',
			'id',
			'Email',
			'E-Mail',
			'Date',
			'Paid at',
			'Total',
			'Amount',
			'Price',
			'Qty',
			'Orders',
			'Last',
			'First',
			'Line total',
			'x',
		];
		fc.assert(
			fc.property(
				fc
					.subarray(names)
					.chain((keys) =>
						fc.tuple(fc.constant(keys), fc.shuffledSubarray(keys, { minLength: keys.length })),
					),
				([keys, shuffled]) => {
					const [a, b] = [matchColumns(keys), matchColumns(shuffled)];
					expect(b.columns).toEqual(a.columns);
					expect(b.shape).toBe(a.shape);
					expect(b.missing).toEqual(a.missing);
					expect(new Set(b.conflicts.map(({ role }) => role))).toEqual(
						new Set(a.conflicts.map(({ role }) => role)),
					);
				},
			),
			{ numRuns: 500, seed: 1 },
		);
	});

	it('never gives a column to two roles', () => {
		const { columns } = match('id, Email, Orders, Total, Last, Price, Line total');
		expect(new Set(Object.values(columns)).size).toBe(Object.values(columns).length);
	});
});

describeWithSharedData(
	'stores/online_retail_lines_300_customers.csv',
	'the UCI Online Retail file',
	(file) => {
		it('is a table of order lines', () => {
			expect(matchColumns(Object.keys(file.csv()[0] ?? {}))).toEqual({
				columns: {
					orderId: 'InvoiceNo',
					product: 'Description',
					quantity: 'Quantity',
					placedAt: 'InvoiceDate',
					unitPrice: 'UnitPrice',
					customerId: 'CustomerID',
					country: 'Country',
				},
				shape: 'lines',
				furtherEmails: [],
				conflicts: [],
				missing: [],
			});
		});
	},
);

describeWithSharedData('cdnow/cdnow_sample_transactions.csv', 'the CDNOW file', (file) => {
	it('is a table of orders', () => {
		expect(matchColumns(Object.keys(file.csv()[0] ?? {}))).toEqual({
			columns: { customerId: 'customer_id', placedAt: 'date', quantity: 'cds', total: 'amount' },
			shape: 'orders',
			furtherEmails: [],
			conflicts: [],
			missing: [],
		});
	});
});

describeWithSharedData('rfm/rfm_data_orders.csv', 'the orders of the R package rfm', (file) => {
	it('are a table of orders', () => {
		expect(matchColumns(Object.keys(file.csv()[0] ?? {}))).toMatchObject({
			columns: {
				customerId: 'customer_id',
				placedAt: 'order_date',
				total: 'revenue',
				email: 'email',
			},
			shape: 'orders',
			furtherEmails: [],
			conflicts: [],
		});
	});
});

describeWithSharedData(
	'rfm/rfm_r_package_reference.csv',
	'the customers of the R package rfm',
	(file) => {
		it('are a table of customers', () => {
			expect(matchColumns(Object.keys(file.csv()[0] ?? {}))).toMatchObject({
				columns: {
					customerId: 'customer_id',
					lastOrderAt: 'last',
					totalSpent: 'amount',
					orderCount: 'n',
				},
				shape: 'summaries',
				furtherEmails: [],
				conflicts: [],
			});
		});
	},
);
