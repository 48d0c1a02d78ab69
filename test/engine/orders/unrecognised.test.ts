import { unrecognised, unrecognisedOfShapes } from '../../../engine/orders/unrecognised';

describe('a record that is not recognised', () => {
	it.each([
		[
			'an empty item',
			{},
			'This item is empty. If it carries a file, put an Extract from File node before this one.',
		],
		[
			'a file that nobody has read',
			{ data: 'email,date,total\nana@example.com,2026-05-01,9' },
			'The field "data" holds a whole table as text. Read the file with an Extract from File node ("Extract From CSV"), which gives one item a row.',
		],
		[
			'an error',
			{ error: 'timeout' },
			'This item is an error message instead of orders. Check the node that it comes from.',
		],
		[
			'JSON that nobody has parsed',
			{ data: '[{"order_id":1}]' },
			'The field "data" holds JSON as text. Turn it into fields first: {{ JSON.parse($json.data) }} in an Edit Fields node, or the response format JSON in an HTTP Request node.',
		],
		[
			'an order without a total, whose items have prices',
			{
				order_id: 7,
				email: 'ana@example.com',
				created_at: '2026-05-01',
				items: [{ name: 'Ring', price: '10.00', quantity: 2 }],
			},
			'The order has no total, only the price and the quantity of each of its items, which may leave out shipping, taxes and discounts. Where they do not, add them up in an Edit Fields node before this one, as the number "total": {{ $json.items.reduce((sum, item) => sum + item.quantity * item.price, 0) }}; where they do, read orders with their total.',
		],
		[
			'many fields',
			Object.fromEntries('abcdefghij'.split('').map((key) => [key, 1])),
			'No order, order line or customer summary is recognised in the fields a, b, c, d, e, f, g, h and 2 more. Set "Source" to "Custom Fields" and name the fields.',
		],
		[
			'a file that was read with the wrong delimiter',
			{ 'Bestellnummer;Datum;E-Mail;Summe': '1;24.12.2025;ana@example.com;9' },
			'All columns stand in one field, "Bestellnummer;Datum;E-Mail;Summe": the file separates them by semicolons. Set the option "Delimiter" of the node that reads it.',
		],
		[
			'a file that was read with the wrong delimiter, and fell apart at a comma',
			{ 'Order\tDate\tEmail\tTotal': '1\t2025-12-24\tana@example.com\t9', __EMPTY: '50' },
			'All columns stand in one field, "Order\tDate\tEmail\tTotal": the file separates them by tabs. Set the option "Delimiter" of the node that reads it.',
		],
		[
			'a sheet with a title above the names of its columns',
			{ 'Sales 2025': 'Order', __EMPTY: 'Date', __EMPTY_1: 'Total' },
			'The fields have no names (__EMPTY), so the sheet does not begin with the names of its columns. Delete the rows above them, or set the option "Range" of the node that reads it to begin there, such as A3:Z9999.',
		],
		[
			'orders of customers who have names alone',
			{ 'Customer Name': 'Ana', Date: '2026-01-05', Total: 9 },
			'No column is recognised for the customer (an ID, an e-mail address or a phone number) in the fields Customer Name, Date, Total. Two customers can share a name: add their e-mail addresses or numbers, or, if names will do, set "Source" to "Custom Fields" and take the name as the customer.',
		],
		[
			'orders without a date and an amount',
			{ 'Order ID': '1', Email: 'ana@example.com' },
			'No column is recognised for the date of the order and the amount in the fields Order ID, Email. Set "Source" to "Custom Fields" and name the fields.',
		],
	])('says of %s what to do', (_, record, detail) => {
		expect(unrecognised(record, 'auto')).toEqual({ reason: 'unrecognised', detail });
	});

	it('says that it is of another source than the one that is set', () => {
		expect(unrecognised({ order_id: 1, email: 'ana@example.com' }, 'shopify').detail).toBe(
			'This is not from Shopify, which "Source" is set to: its fields are order_id, email. Set "Source" to "Detect Automatically" to read other sources too.',
		);
	});
});

describe('the records of a run that are not recognised', () => {
	it('are looked into once a shape, but for their one field, which may hold anything', () => {
		const of = unrecognisedOfShapes('auto');
		expect(of({ a: 1, b: 2 }, 0)).toBe(of({ a: 3, b: 4 }, 0));
		expect(of({ data: 'text' }, 1).detail).toContain('in the field data');
		expect(of({ data: '[1]' }, 1).detail).toContain('holds JSON as text');
	});
});
