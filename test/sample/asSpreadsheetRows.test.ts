import { asSpreadsheetRows } from '../../sample/asSpreadsheetRows';
import { SHOP } from './sharedShop';

const rows = asSpreadsheetRows(SHOP);

describe('The sample shop as rows of a spreadsheet', () => {
	it('has one row an order, oldest first, all with the same columns', () => {
		expect(rows.map((row) => row['Order ID'])).toEqual(
			SHOP.orders.map(({ number }) => String(number)),
		);
		const columns = Object.keys(rows[0] ?? {});
		expect(columns).toHaveLength(16);
		expect(rows.every((row) => Object.keys(row).join() === columns.join())).toBe(true);
	});

	it('has empty cells as empty text, never as null', () => {
		expect(
			rows.some((row) => Object.values(row).some((cell) => cell === null || cell === undefined)),
		).toBe(false);
		expect(rows.filter((row) => row['Customer ID'] === '').length).toBeGreaterThan(1000);
		expect(rows.filter((row) => row.Consent === '').length).toBeGreaterThan(500);
	});

	it('has dates by the shop’s clock that any spreadsheet reads', () => {
		expect(rows.every(({ Date: date }) => /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/.test(date))).toBe(
			true,
		);
	});

	it('has a status for everything that can become of an order', () => {
		expect(new Set(rows.map(({ Status }) => Status))).toEqual(
			new Set(['Paid', 'Partially refunded', 'Refunded', 'Pending', 'Failed', 'Cancelled', 'Test']),
		);
	});
});
