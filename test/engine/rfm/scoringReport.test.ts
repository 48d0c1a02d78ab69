import { readPreviousScores } from '../../../engine/rfm/previousScores';
import { makeReference } from '../../../engine/rfm/scoring/makeReference';
import { reportScoring } from '../../../engine/rfm/scoringReport';
import { rfmSettings, scoreShop, wooOrder, type SettingsChange } from './scoreShop';

function report(items: readonly unknown[], change: SettingsChange = {}): string[] {
	const hints = reportScoring(scoreShop(items, change).run, rfmSettings(change), undefined);
	expect(hints.every(({ kind }) => kind === 'warning')).toBe(true);
	return hints.map(({ text }) => text);
}

/** So many customers, all different in everything. */
function customers(count: number) {
	return Array.from({ length: count }, (_, i) =>
		Array.from({ length: i + 1 }, (__, order) =>
			wooOrder({
				id: `${i}-${order}`,
				customer: i + 1,
				at: new Date(Date.UTC(2026, 5, 29 - 2 * i)).toISOString().slice(0, 19),
				total: 100 + i,
			}),
		),
	).flat();
}

describe('the report on scoring', () => {
	it('has nothing to say of a shop large enough', () => {
		expect(report(customers(50))).toEqual([]);
		expect(report([])).toEqual([]);
	});

	it('warns that a few customers were compared with each other alone', () => {
		expect(report(customers(10))).toEqual([
			'Only 10 customers were compared with each other. If this is one batch of a larger shop, score against a saved reference or by fixed thresholds instead.',
		]);
		expect(report(customers(10), { scoring: { method: 'thresholds', scale: 5 } })).toEqual([]);
	});

	it('says which measures fell back to thresholds, which these are and why', () => {
		const items = Array.from({ length: 60 }, (_, i) =>
			wooOrder({
				id: i,
				customer: i + 1,
				at: new Date(Date.UTC(2026, 5, 29 - 2 * i)).toISOString().slice(0, 19),
				total: 100 + i,
			}),
		);
		expect(report(items)).toEqual([
			'Frequency was scored by fixed thresholds, 2, 3, 4, 6 orders, because too many customers have the same number of orders to rank them against each other.',
		]);
	});

	it('says once that one customer is too few for five scores, and how to score one order of a shop', () => {
		expect(report([wooOrder({ id: 1, customer: 1, total: 80 })])).toEqual([
			'Because there is only 1 customer for 5 scores, nobody could be compared, and fixed thresholds were used: recency by 30, 90, 180, 365 days; frequency by 2, 3, 4, 6 orders; monetary value by total spending of 40, 80, 160, 320. If this is one order or one batch of a larger shop, set "Scoring" to "Against a Saved Reference".',
		]);
	});

	it('warns of previous scores with which nothing can be compared', () => {
		const previous = readPreviousScores([{ name: 'Ana' }, { customerId: '1', segment: 'Loyal' }]);
		const { run } = scoreShop(customers(50));
		expect(reportScoring(run, rfmSettings(), previous).map(({ text }) => text)).toEqual([
			'1 of the previous scores could not be compared: they need a "customerId" or "email" and a "segment", as the Customers output of RFM Score gives them.',
		]);
	});

	it('warns of a reference in another currency', () => {
		const { run } = scoreShop(customers(50));
		const reference = makeReference(run.chosen, {
			analysisDate: '2026-06-30T00:00:00.000Z',
			customers: 50,
			currency: 'USD',
		});
		const [hint] = report(customers(1), { scoring: { method: 'reference', scale: 5, reference } });
		expect(hint).toContain('The saved reference is in USD, these orders are in EUR');
	});

	it('warns of customers who were paid back more than they spent', () => {
		const row = (no: string, customer: number, amount: string, date = '2026-06-01') => ({
			'Order number': no,
			'Order date': date,
			'Customer ID': customer,
			Total: amount,
		});
		const items = [
			...Array.from({ length: 50 }, (_, i) => row(String(i), i, `${100 + i}.00`)),
			row('C-1', 7, '-250.00', '2026-06-05'),
		];
		expect(scoreShop(items).customer('7')?.totalSpent).toBe(-143);
		expect(report(items).at(-1)).toBe(
			'1 customer was paid back more than they spent, so that "totalSpent" is below 0. Orders of theirs are probably missing: read from a time before the orders that were paid back.',
		);
	});

	it('warns of a history that Shopify has cut off after sixty days', () => {
		const order = (id: number, date: string) => ({
			id,
			admin_graphql_api_id: `gid://shopify/Order/${id}`,
			created_at: date,
			processed_at: date,
			financial_status: 'paid',
			currency: 'EUR',
			total_price: '50.00',
			line_items: [],
			customer: { id },
		});
		const cutOff = report([order(1, '2026-05-01T10:00:00Z'), order(2, '2026-06-29T10:00:00Z')]);
		expect(cutOff[cutOff.length - 1]).toContain('"read_all_orders"');
		const whole = report([order(1, '2025-05-01T10:00:00Z'), order(2, '2026-06-29T10:00:00Z')]);
		expect(whole.join(' ')).not.toContain('read_all_orders');
	});
});
