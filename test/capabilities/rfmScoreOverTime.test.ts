import { makeReference } from '../../engine/rfm/scoring/makeReference';
import type { JsonRecord } from '../../engine/json';
import { scoreShop, wooOrder } from '../engine/rfm/scoreShop';
import { shopifyRestSample } from '../engine/orders/platforms/storeSamples';

const DAY = 86_400_000;

/** Shopify orders of twenty customers, number 20 the best. */
function shopifyOrders(): JsonRecord[] {
	return Array.from({ length: 20 }, (_, i) =>
		Array.from({ length: i + 1 }, (__, order) =>
			shopifyOrder(i + 1, 10 * (20 - i) + order, 50 + i),
		),
	).flat();
}

function shopifyOrder(customer: number, daysAgo: number, total: number): JsonRecord {
	const at = new Date(Date.parse('2026-06-29T10:00:00Z') - daysAgo * DAY).toISOString();
	return {
		...shopifyRestSample,
		id: customer * 1000 + daysAgo,
		created_at: at,
		processed_at: at,
		updated_at: at,
		total_price: total.toFixed(2),
		total_price_set: { shop_money: { amount: total.toFixed(2), currency_code: 'EUR' } },
		email: `c${customer}@example.com`,
		contact_email: `c${customer}@example.com`,
		billing_address: null,
		customer: { id: customer, email: `c${customer}@example.com` },
	};
}

function asText(row: JsonRecord): JsonRecord {
	return Object.fromEntries(
		Object.entries(row).map(([field, value]) => [
			field,
			value === null ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value),
		]),
	);
}

describe('the same shop, run again', () => {
	it('23: membership is dynamic: half a year later nobody is recent any more', () => {
		const thresholds = { scoring: { method: 'thresholds', scale: 5 } } as const;
		const now = scoreShop(shopifyOrders(), thresholds);
		const later = scoreShop(shopifyOrders(), {
			...thresholds,
			read: { analysisAt: Date.parse('2027-01-15T12:00:00Z') },
		});
		expect(now.customer('20')?.segment).toBe('Champions');
		expect(later.customer('20')?.segment).toBe('At Risk');
	});

	it('24: gives identical output from identical data', () => {
		const [first, second] = [scoreShop(shopifyOrders()), scoreShop(shopifyOrders())];
		expect(second.customers).toEqual(first.customers);
		expect(second.run.segments).toEqual(first.run.segments);
		expect(second.rejected).toEqual(first.rejected);
	});

	it('25: tells whose recency dropped from 5 to 3, and from which segment to which', () => {
		const thresholds = { scoring: { method: 'thresholds', scale: 5 } } as const;
		const before = scoreShop(shopifyOrders(), thresholds).customers.map((result) => ({
			...result,
		}));
		const fourMonthsLater = {
			...thresholds,
			read: { analysisAt: Date.parse('2026-10-28T12:00:00Z') },
		};
		const dropped = scoreShop(shopifyOrders(), fourMonthsLater, before).customer('20');
		expect(before.find(({ customerId }) => customerId === '20')?.recencyScore).toBe(5);
		expect(dropped).toMatchObject({
			recencyScore: 3,
			previousSegment: 'Champions',
			segment: 'Loyal',
			segmentChanged: true,
			movement: 'down',
		});
	});

	it('26: shows the earlier segment beside the present one, and no change where there is none', () => {
		const before = scoreShop(shopifyOrders()).customers.map((result) => ({ ...result }));
		for (const one of scoreShop(shopifyOrders(), {}, before).customers) {
			expect(one).toMatchObject({
				previousSegment: one.segment,
				segmentChanged: false,
				movement: 'same',
			});
		}
	});

	it.each([true, false])(
		'27: a single webhook order with the stored customer scores as in the whole shop (e-mail kept: %s)',
		(emailKept) => {
			const whole = scoreShop(shopifyOrders());
			const reference = makeReference(whole.run.chosen, {
				analysisDate: '2026-06-30T12:00:00.000Z',
				customers: 20,
				currency: 'EUR',
			});
			const byReference = { scoring: { method: 'reference', scale: 5, reference } } as const;
			const arriving = shopifyOrder(3, 0, 400);
			const row = whole.customer('3');
			const stored = { ...row, email: emailKept ? row?.email : null };
			const batch = scoreShop([...shopifyOrders(), arriving], byReference).customer('3');
			const single = scoreShop([stored, { headers: {}, body: arriving }], byReference).customers;
			expect(single).toHaveLength(1);
			for (const field of [
				'orderCount',
				'totalSpent',
				'firstOrderAt',
				'lastOrderAt',
				'rfmCell',
				'rfmScore',
				'segment',
				'reason',
				'country',
				'consent',
				'channels',
			] as const) {
				expect([field, single[0]?.[field]]).toEqual([field, batch?.[field]]);
			}
		},
	);

	it.each([
		['as JSON', (row: JsonRecord) => row],
		['as text, the way sheets and tables keep it', asText],
	])('27, 70: a stored customer of two channels keeps both, stored %s', (_, kept) => {
		const orders = [
			{ ...shopifyOrder(3, 40, 50), source_name: 'pos' },
			{ ...shopifyOrder(3, 30, 60), source_name: 'web' },
		];
		const stored = scoreShop(orders).customers.map((row) => kept({ ...row }));
		const { customers } = scoreShop([
			...stored,
			{ ...shopifyOrder(3, 0, 400), source_name: 'web' },
		]);
		expect(customers).toMatchObject([
			{ customerId: '3', orderCount: 3, totalSpent: 510, channels: ['pos', 'web'] },
		]);
	});

	it('27: the order that is stored already counts once when its webhook comes again', () => {
		const whole = scoreShop(shopifyOrders());
		const row = { ...whole.customer('3') };
		const again = shopifyOrders().filter((order) => (order.customer as { id: number }).id === 3);
		const { customers, rejected } = scoreShop([row, ...again], {
			scoring: { method: 'thresholds', scale: 5 },
		});
		expect(customers[0]).toMatchObject({ orderCount: 3, totalSpent: row.totalSpent });
		expect(rejected.map(({ reason }) => reason)).toEqual(['duplicate', 'duplicate', 'duplicate']);
	});
});

describe('a customer who was away', () => {
	it('26: is new again after having been reported as gone', () => {
		const gone = { customerId: '3', segment: null, movement: 'left', previousSegment: 'Lost' };
		const { customer } = scoreShop([wooOrder({ id: 1, customer: 3 })], {}, [gone]);
		expect(customer('3')).toMatchObject({ movement: 'new', previousSegment: null });
	});
});
