import type { JsonRecord } from '../../../../engine/json';
import type { ReadSettings } from '../../../../engine/orders/readSettings';
import { scoreShop } from '../../rfm/scoreShop';
import { shopifyExportSample } from '../platforms/storeSamples';

function row(name: string, change: JsonRecord): JsonRecord {
	const blank = { Id: '', 'Refunded Amount': '', Shipping: '', Taxes: '', 'Discount Amount': '' };
	return { ...shopifyExportSample, ...blank, Name: name, ...change };
}

function read(rows: readonly JsonRecord[], settings: Partial<ReadSettings> = {}) {
	const { customers, rejected } = scoreShop(rows, { read: { timeZone: 'UTC', ...settings } });
	return {
		history: customers[0]?.purchaseHistory ?? null,
		rejected: rejected.map(({ reason }) => reason),
	};
}

const EXCEL = { 'Created at': '05/01/2026 09:59', Total: '1.035' };

describe("a platform's export that a spreadsheet has saved again", () => {
	it('is read as its columns show: day first, and a comma before the cents', () => {
		const deciding = row('#1001', {
			'Created at': '25/01/2026 09:59',
			Total: '20,00',
			'Refunded Amount': '1,00',
		});
		expect(read([row('#1000', EXCEL), deciding])).toEqual({
			history: '2026-01-05 1035.00; 2026-01-25 19.00',
			rejected: [],
		});
	});

	it('is read as the options say where nothing in it decides', () => {
		expect(read([row('#1000', EXCEL)]).rejected).toEqual(['badDate']);
		expect(
			read([row('#1000', EXCEL)], { dayMonthOrder: 'monthFirst', decimalSeparator: 'comma' }),
		).toEqual({ history: '2026-05-01 1035.00', rejected: [] });
	});

	it('is turned away where its amounts contradict each other, and one could be meant two ways', () => {
		const rows = [
			row('#1', { Total: '1.035' }),
			row('#2', { Total: '20,00' }),
			row('#3', { Total: '20.00' }),
		];
		expect(read(rows).rejected).toEqual(['badAmount']);
	});

	it('is read as the platform writes it where no comma is in it: with a point before the decimals', () => {
		expect(read([row('#1000', { Total: '1.035', Currency: 'KWD' })]).history).toBe(
			'2024-03-01 1.035',
		);
	});
});
