import type { JsonRecord } from '../../../engine/json';
import { scoreShop } from '../rfm/scoreShop';
import { shopifyExportContinuation, shopifyExportSample } from './platforms/storeSamples';

/** The row as it is read from a file that began with a byte-order mark. */
function marked(row: JsonRecord, mark = '\uFEFF'): JsonRecord {
	return Object.fromEntries(
		Object.entries(row).map(([key, value], i) => [i === 0 ? `${mark}${key}` : key, value]),
	);
}

const ROW = { 'Order ID': '1', Email: 'ana@example.com', Date: '2026-05-01', Total: '10.00' };

describe('a byte-order mark in the first column', () => {
	it('hides nothing of an export that a platform is known by', () => {
		const rows = [shopifyExportSample, shopifyExportContinuation];
		const plain = scoreShop(rows);
		const { customers, rejected } = scoreShop(rows.map((row) => marked(row)));
		expect(plain.customers).toHaveLength(1);
		expect(customers).toEqual(plain.customers);
		expect(rejected).toEqual([]);
	});

	it.each(['\uFEFF', 'ï»¿'])('hides nothing of a spreadsheet: %j', (mark) => {
		const { customers, rejected } = scoreShop([
			marked(ROW, mark),
			marked({ ...ROW, 'Order ID': '1' }, mark),
			{ ...ROW, 'Order ID': '2' },
		]);
		expect(customers).toMatchObject([{ orderCount: 2, totalSpent: 20 }]);
		expect(rejected.map(({ reason }) => reason)).toEqual(['duplicate']);
	});

	it('hides nothing of rows in one item', () => {
		const { customers } = scoreShop([{ data: [marked(ROW), marked({ ...ROW, 'Order ID': '2' })] }]);
		expect(customers).toMatchObject([{ orderCount: 2 }]);
	});

	it('is in the names of fields that were dragged in, which are found all the same', () => {
		const columns = {
			customer: '\uFEFFWer',
			placedAt: 'Wann',
			total: 'Was',
			more: new Map([['orderId', '\uFEFFWer']]),
		};
		const row = { '\uFEFFWer': 'K-1', Wann: '2026-05-01', Was: '10.00' };
		const { customers } = scoreShop([row], { read: { source: 'custom', columns } });
		expect(customers).toMatchObject([{ customerId: 'K-1', totalSpent: 10 }]);
	});

	it('leaves fields with the names of parts of JavaScript what they are', () => {
		const row = JSON.parse('{"\uFEFF__proto__":"x","Total":"1"}') as JsonRecord;
		expect(scoreShop([row]).rejected).toMatchObject([{ reason: 'unrecognised' }]);
	});
});
