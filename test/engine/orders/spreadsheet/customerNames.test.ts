import { holdsNames, isName } from '../../../../engine/orders/spreadsheet/customerNames';
import { scoreShop } from '../../rfm/scoreShop';

const row = (order: number, name: string, email: string, total = '50,00') => ({
	Bestellnummer: order,
	Bestelldatum: `2026-05-0${order}`,
	Kunde: name,
	'E-Mail': email,
	Betrag: total,
});

function read(...rows: object[]) {
	const { customers, rejected } = scoreShop(rows as never, { read: { timeZone: 'UTC' } });
	expect(rejected).toEqual([]);
	return Object.fromEntries(
		customers.map(({ customerId, email, orderCount }) => [email ?? customerId, orderCount]),
	);
}

describe('names of customers in a sheet', () => {
	it('two people of one name are two customers where their addresses differ', () => {
		expect(
			read(
				row(1, 'Anna Klein', 'anna@example.com'),
				row(2, 'Anna Klein', 'a.klein@example.com'),
				row(3, 'Anna Klein', 'anna@example.com'),
			),
		).toEqual({ 'anna@example.com': 2, 'a.klein@example.com': 1 });
	});

	it('a row with the name alone belongs to whoever has that name and one address', () => {
		expect(read(row(1, 'Anna Klein', ''), row(2, ' Anna Klein ', 'anna@example.com'))).toEqual({
			'anna@example.com': 2,
		});
	});

	it('a row with the name alone is nobody else’s where two people have it', () => {
		expect(
			read(
				row(1, 'Anna Klein', 'anna@example.com'),
				row(2, 'Anna Klein', 'a.klein@example.com'),
				row(3, 'Anna Klein', ''),
			),
		).toEqual({ 'anna@example.com': 1, 'a.klein@example.com': 1, 'Anna Klein': 1 });
	});

	it('a key in such a column joins a customer who changed the address', () => {
		expect(
			read(row(1, 'K-1042', 'anna@example.com'), row(2, 'K-1042', 'a.klein@example.com')),
		).toEqual({ 'a.klein@example.com': 2 });
	});

	it('says the same in any order of the rows', () => {
		const rows = [
			row(1, 'Anna Klein', ''),
			row(2, 'Anna Klein', 'anna@example.com'),
			row(3, 'Ben Groß', 'ben@example.com'),
		];
		expect(read(...rows)).toEqual(read(...[...rows].reverse()));
	});

	it.each(['Anna Klein', 'Klein, Anna', 'Müller GmbH', 'J.R. Ewing'])('%s is a name', (cell) => {
		expect(isName(cell)).toBe(true);
	});

	it.each(['K-1042', 'anna', '12 Apostel', 'A 17', '', 17, null, undefined, 'x '.repeat(100)])(
		'%s is none that could be told from a key',
		(cell) => {
			expect(isName(cell)).toBe(false);
		},
	);

	it('only a column that says no more than "customer" may hold names', () => {
		expect(['Kunde', 'Customer', 'acheteur'].map(holdsNames)).toEqual([true, true, true]);
		expect(['Kunden-ID', 'customer_number', 'E-Mail', undefined].map(holdsNames)).toEqual([
			false,
			false,
			false,
			false,
		]);
	});
});
