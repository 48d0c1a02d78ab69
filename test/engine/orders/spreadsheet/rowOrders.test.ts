import { ORDERS_AT_ONCE } from '../../../../engine/orders/door/orderBatch';
import { createRowOrders } from '../../../../engine/orders/spreadsheet/rowOrders';
import { scoreShop } from '../../rfm/scoreShop';

describe('the readings of rows', () => {
	it('are as many as the door takes in at once, each in its own place', () => {
		const next = createRowOrders();
		const first = Array.from({ length: ORDERS_AT_ONCE }, next);
		expect(new Set(first).size).toBe(ORDERS_AT_ONCE);
		expect(next()).toBe(first[0]);
	});

	it('carry nothing over from the row whose place they take', () => {
		const rows = Array.from({ length: 3 * ORDERS_AT_ONCE + 7 }, (_, i) => ({
			order_id: `A${i}`,
			customer_id: `C${i}`,
			date: '2026-06-01',
			total: i + 1,
			...(i % 2 === 0 ? { email: `c${i}@example.com` } : {}),
			...(i % 3 === 0 ? { country: 'FR', sales_channel: 'pos' } : {}),
			...(i % 5 === 0 ? { accepts_marketing: 'yes' } : {}),
			...(i % 7 === 0 ? { refunded_amount: 0.5 } : {}),
			...(i % 11 === 0 ? { status: 'cancelled' } : {}),
		}));
		const { customers, rejected } = scoreShop(rows);
		const said = customers.map(({ customerId, email, country, channels, consent, totalSpent }) => [
			customerId,
			email,
			country,
			channels,
			consent,
			totalSpent,
		]);
		const written = rows
			.map((row, i) => [
				row.customer_id,
				row.email ?? null,
				row.country ?? null,
				row.country === undefined ? [] : ['pos'],
				row.accepts_marketing === undefined ? 'unknown' : 'subscribed',
				i + 1 - (row.refunded_amount ?? 0),
			])
			.filter((_, i) => i % 11 !== 0);
		const byId = (a: unknown[], b: unknown[]) => (String(a[0]) < String(b[0]) ? -1 : 1);
		expect(said.sort(byId)).toEqual(written.sort(byId));
		expect(rejected).toHaveLength(rows.length - written.length);
	});
});
