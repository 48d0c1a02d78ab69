import type { JsonRecord } from '../../../../engine/json';
import { scoreShop } from '../../rfm/scoreShop';

/** What it is, a record of an order of 120.50 on 2026-05-01, whose customer it is, and its currency. */
export type OrderSample = readonly [string, JsonRecord, string, string | null];

/** What holds of an order of any system: it is read, once, and where the source is a table too. */
export function readAlike(samples: readonly OrderSample[]): void {
	it.each(samples)('are read: %s', (_, record, customerId, currency) => {
		const { customers, rejected } = scoreShop([record]);
		expect(rejected).toEqual([]);
		expect(customers).toMatchObject([
			{
				customerId,
				orderCount: 1,
				totalSpent: 120.5,
				currency,
				lastOrderAt: '2026-05-01T00:00:00.000Z',
			},
		]);
	});

	it.each(samples)('count once, however often they are in the input: %s', (_, record) => {
		const { customers, rejected } = scoreShop([record, { ...record }]);
		expect(customers).toMatchObject([{ orderCount: 1, totalSpent: 120.5 }]);
		expect(rejected).toMatchObject([{ reason: 'duplicate' }]);
	});

	it.each(samples)('are rows as well, where the source is a table: %s', (_, record) => {
		const { customers } = scoreShop([record], { read: { source: 'spreadsheet' } });
		expect(customers).toMatchObject([{ totalSpent: 120.5 }]);
	});
}
