import { shopifyOrdersExport } from '../../../../../engine/orders/platforms/shopify/shopifyOrdersExport';
import type { OrderReading } from '../../../../../engine/orders/reading';
import type { JsonRecord } from '../../../../../engine/json';
import { describeWithSharedData } from '../../../../support/sharedData';
import { scoreShop } from '../../../rfm/scoreShop';
import { shopifyExportContinuation, shopifyExportSample } from '../storeSamples';

function read(changes: JsonRecord = {}): OrderReading {
	return shopifyOrdersExport.read({ ...shopifyExportSample, ...changes }) as OrderReading;
}

describe('the orders export of Shopify (CSV)', () => {
	it('reads the first row of an order with its product', () => {
		expect(read()).toEqual({
			kind: 'order',
			orderId: '#1042',
			email: 'ana@example.com',
			phone: '+4930123456',
			placedAt: '2024-03-01 10:00:00 +0100',
			total: '129.80',
			refunded: '0.00',
			tax: '20.72',
			shipping: '9.80',
			currency: 'EUR',
			exclusion: undefined,
			discounted: false,
			lines: [{ product: 'Silver ring - 54', quantity: '1' }],
			channel: 'web',
			country: 'AT',
			consent: 'subscribed',
		});
	});

	it('reads a further row as a product of the same order, without money', () => {
		expect(shopifyOrdersExport.read(shopifyExportContinuation)).toEqual({
			kind: 'line',
			orderId: '#1042',
			email: 'ana@example.com',
			placedAt: '2024-03-01 10:00:00 +0100',
			line: { product: 'Gift box', quantity: '2' },
		});
	});

	it('reads a further row whose empty cells the file reader left out', () => {
		expect(
			shopifyOrdersExport.read({
				Name: '#1042',
				'Lineitem name': 'Gift box',
				'Lineitem quantity': 2,
			}),
		).toMatchObject({ kind: 'line', orderId: '#1042', line: { quantity: 2 } });
	});

	it('knows a further row by its columns, also where its empty cells are left out', () => {
		const full = Object.keys(shopifyExportContinuation);
		const filled = full.filter((key) => shopifyExportContinuation[key] !== '');
		expect(filled).not.toContain('Financial Status');
		for (const keys of [full, filled]) {
			expect(shopifyOrdersExport.recognises(new Set(keys))).toBe(true);
		}
		// Squarespace's rows have no name of the order.
		const others = filled.filter((key) => key !== 'Name');
		expect(shopifyOrdersExport.recognises(new Set(others))).toBe(false);
	});

	it('counts an order of several products once, also where empty cells are left out', () => {
		const box = { ...shopifyExportContinuation, 'Lineitem price': '5.00' };
		const rows: JsonRecord[] = [shopifyExportSample, box];
		const filled = rows.map((row) =>
			Object.fromEntries(Object.entries(row).filter(([, cell]) => cell !== '')),
		);
		for (const table of [rows, filled]) {
			const { customers } = scoreShop(table);
			expect(customers).toMatchObject([{ orderCount: 1, totalSpent: 129.8 }]);
		}
	});

	it('reads an order without an e-mail, for the reason to be told later', () => {
		expect(read({ Email: '' })).toMatchObject({ kind: 'order', email: undefined });
	});

	it('reads a free order as an order', () => {
		expect(read({ Total: 0 })).toMatchObject({ kind: 'order', total: 0 });
	});

	it('keeps the total before refunds, and the refunds beside it', () => {
		const row = { 'Financial Status': 'partially_refunded', 'Refunded Amount': '29.80' };
		expect(read(row)).toMatchObject({ total: '129.80', refunded: '29.80', exclusion: undefined });
	});

	it.each([
		[{ 'Financial Status': 'pending' }, 'unpaid', 'Shopify says Financial Status: pending'],
		[{ 'Financial Status': 'refunded' }, 'refunded', 'Shopify says Financial Status: refunded'],
		[{ 'Financial Status': 'voided' }, 'cancelled', 'Shopify says Financial Status: voided'],
		[
			{ 'Cancelled at': '2024-03-02 09:00:00 +0100' },
			'cancelled',
			'Shopify says Cancelled at: 2024-03-02 09:00:00 +0100',
		],
		[
			{ 'Financial Status': 'partially_refunded', 'Refunded Amount': '' },
			'noAmount',
			'Ask Shopify for the column Refunded Amount too.',
		],
	])('does not count %j', (changes, reason, words) => {
		const { exclusion } = read(changes);
		expect(exclusion?.reason).toBe(reason);
		expect(exclusion?.detail).toContain(words);
	});

	it.each([
		['yes', 'subscribed'],
		['no', 'unsubscribed'],
		['', 'unknown'],
	])('reads Accepts Marketing %p as %s', (answer, consent) => {
		expect(read({ 'Accepts Marketing': answer }).consent).toBe(consent);
	});

	it('sees a discount by its code or by its amount', () => {
		expect(read({ 'Discount Code': 'SPRING' }).discounted).toBe(true);
		expect(read({ 'Discount Amount': '5.00' }).discounted).toBe(true);
	});
});

describeWithSharedData(
	'payloads/shopify_orders_export.header.csv',
	'the header of a real Shopify orders export',
	(file) => {
		const columns = (): string[] => file.text().trim().split(',');

		it('is recognised, and has every column that is read', () => {
			expect(shopifyOrdersExport.recognises(new Set(columns()))).toBe(true);
			expect(columns()).toEqual(expect.arrayContaining(Object.keys(shopifyExportSample)));
		});

		it('gives no reading, having no rows', () => {
			expect(file.csv().map((row) => shopifyOrdersExport.read(row))).toEqual([]);
		});
	},
);
