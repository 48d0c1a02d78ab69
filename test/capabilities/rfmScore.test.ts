import type { JsonRecord } from '../../engine/json';
import { scoreShop, wooOrder, type SettingsChange } from '../engine/rfm/scoreShop';

const DAY = 86_400_000;
const TODAY = Date.parse('2026-06-30T12:00:00Z');

/** A moment so many days before the analysis date, as WooCommerce writes it. */
function daysAgo(days: number): string {
	return new Date(TODAY - days * DAY).toISOString().slice(0, 19);
}

/** Twenty customers: number 20 bought last, most often and for most money, number 1 the opposite. */
function twentyCustomers(): JsonRecord[] {
	return Array.from({ length: 20 }, (_, i) =>
		Array.from({ length: i + 1 }, (__, order) =>
			wooOrder({
				id: `${i + 1}-${order}`,
				customer: i + 1,
				at: daysAgo(10 * (20 - i) + order),
				total: 10 * (i + 1),
			}),
		),
	).flat();
}

const THRESHOLDS: SettingsChange = {
	scoring: {
		method: 'thresholds',
		scale: 5,
		thresholds: {
			recencyDays: [30, 90, 180, 365],
			orders: [2, 3, 4, 6],
			amounts: [50, 100, 200, 400],
		},
	},
};

describe('the three measures', () => {
	it('1: a last order 10 days before the analysis date has a recency of 10 days', () => {
		const { customers } = scoreShop([wooOrder({ id: 1, customer: 7, at: daysAgo(10) })]);
		expect(customers[0]?.recencyDays).toBe(10);
	});

	it('2: three different orders, one of them in the input twice, are three', () => {
		const orders = [1, 2, 3, 2].map((id) => wooOrder({ id, customer: 7 }));
		expect(scoreShop(orders).customers[0]?.orderCount).toBe(3);
	});

	it('3: 100 and 50, of which 20 were paid back, are 130', () => {
		const orders = [
			wooOrder({ id: 1, customer: 7, total: 100 }),
			wooOrder({ id: 2, customer: 7, total: 50, refunded: 20 }),
		];
		expect(scoreShop(orders).customers[0]?.totalSpent).toBe(130);
	});
});

describe('scores and segments', () => {
	it('4: who bought most recently has a recency score of 5, who bought longest ago of 1', () => {
		const { customer } = scoreShop(twentyCustomers());
		expect(customer('20')?.recencyScore).toBe(5);
		expect(customer('1')?.recencyScore).toBe(1);
	});

	it('5: the top buyer is 555, a champion', () => {
		const { customers } = scoreShop(twentyCustomers());
		expect(customers[0]).toMatchObject({ customerId: '20', rfmCell: '555', segment: 'Champions' });
	});

	it('6: who spent much, once, long ago is to be won back, and no champion', () => {
		const { customers } = scoreShop(
			[wooOrder({ id: 1, customer: 7, at: daysAgo(700), total: 900 })],
			THRESHOLDS,
		);
		expect(customers[0]?.rfmCell).toBe('115');
		expect(['At Risk', "Can't Lose Them"]).toContain(customers[0]?.segment);
	});

	it('7: recent, rare and of middling value is what the operator calls it', () => {
		const { customers } = scoreShop(
			[wooOrder({ id: 1, customer: 7, at: daysAgo(5), total: 120 })],
			{
				...THRESHOLDS,
				segmentMap: 'custom',
				segmentRules: [
					{ name: 'Eco-Conscious Newcomers', recency: '4-5', frequency: '1-2', monetary: '3' },
				],
			},
		);
		expect(customers[0]).toMatchObject({ rfmCell: '513', segment: 'Eco-Conscious Newcomers' });
	});

	it('8: ten customers with one order each have one and the same frequency score', () => {
		const orders = Array.from({ length: 10 }, (_, i) =>
			wooOrder({ id: i, customer: i + 1, at: daysAgo(7 * i), total: 20 + i }),
		);
		const { customers, run } = scoreShop(orders);
		expect(new Set(customers.map(({ frequencyScore }) => frequencyScore))).toEqual(new Set([1]));
		expect(run.chosen.fallbacks).toEqual([{ measure: 'frequency', cause: 'tooManyTies' }]);
	});

	it.each([
		[30, 5],
		[31, 4],
		[90, 4],
		[91, 3],
		[180, 3],
		[181, 2],
		[365, 2],
		[366, 1],
	])('9: with thresholds of 30, 90, 180 and 365 days, %i days ago is a %i', (days, score) => {
		const { customers } = scoreShop(
			[wooOrder({ id: 1, customer: 7, at: daysAgo(days) })],
			THRESHOLDS,
		);
		expect(customers[0]?.recencyScore).toBe(score);
	});
});

describe('what customers like and how they buy', () => {
	it('20: three mugs and one shirt make mugs the favourite category', () => {
		const line = (product: string, category: string, quantity: number) => ({
			'Order ID': 'A-1',
			Date: '2026-06-01',
			Email: 'ana@example.com',
			Product: product,
			Category: category,
			Quantity: quantity,
			'Unit Price': 10,
		});
		const { customers } = scoreShop([
			line('Blue mug', 'mugs', 2),
			line('Shirt', 'shirts', 1),
			line('Red mug', 'mugs', 1),
		]);
		expect(customers[0]).toMatchObject({ topCategory: 'mugs', topProduct: 'Blue mug' });
		expect(customers[0]).toMatchObject({ orderCount: 1, totalSpent: 40 });
	});

	it('37, 65: three of four orders with a code are a discount share of 0.75', () => {
		const orders = [true, true, false, true].map((coupon, id) =>
			wooOrder({ id: id + 1, customer: 7, coupon }),
		);
		expect(scoreShop(orders).customers[0]?.discountShare).toBe(0.75);
	});

	it('63: the fifth of customers that orders most is heavy', () => {
		const { customers } = scoreShop(twentyCustomers(), {
			segmentMap: 'custom',
			segmentRules: [{ name: 'Heavy', frequency: '5' }],
		});
		const heavy = customers.filter(({ segment }) => segment === 'Heavy');
		expect(heavy.map(({ orderCount }) => orderCount).sort()).toEqual([17, 18, 19, 20]);
	});

	it('64, 66: one order within 30 days is a new customer', () => {
		const { customers } = scoreShop(
			[wooOrder({ id: 1, customer: 7, at: daysAgo(30), total: 60 })],
			THRESHOLDS,
		);
		expect(customers[0]?.segment).toBe('New Customers');
	});

	it('66: silence for more than twice the usual time is lapsing', () => {
		const orders = [160, 130, 100].map((days, id) =>
			wooOrder({ id: id + 1, customer: 7, at: daysAgo(days) }),
		);
		const { customers } = scoreShop(orders, { ...THRESHOLDS, segmentMap: 'recovery' });
		expect(customers[0]?.segment).toBe('At-Risk Repeat Buyers');
	});
});

describe('small and changing shops', () => {
	it('75: a segment of three customers warns that it is too small', () => {
		const orders = Array.from({ length: 103 }, (_, i) =>
			wooOrder({ id: i, customer: i + 1, at: daysAgo(i < 3 ? 1 : 200) }),
		);
		const { run } = scoreShop(orders, {
			...THRESHOLDS,
			segmentMap: 'custom',
			segmentRules: [{ name: 'Fresh', recency: '5' }],
		});
		expect(run.segments[0]).toMatchObject({ segment: 'Fresh', customers: 3 });
		expect(run.segments[0]?.warning).toContain('Only 3 customers');
		expect(run.segments[1]?.warning).toContain('97% of all customers');
	});

	it('76: who stayed in their segment since the last run can be counted', () => {
		const before = scoreShop(twentyCustomers()).customers.map((result) => ({ ...result }));
		const after = scoreShop(
			[...twentyCustomers(), wooOrder({ id: 'new', customer: 1, at: daysAgo(0), total: 9000 })],
			{},
			before,
		);
		const same = after.customers.filter(({ movement }) => movement === 'same').length;
		expect(after.customer('1')?.movement).toBe('up');
		expect(same).toBeGreaterThan(10);
		expect(same).toBeLessThan(20);
	});

	it('92: every customer’s scores are explained', () => {
		const { customers } = scoreShop(twentyCustomers());
		expect(customers[0]?.reason).toBe(
			'Last order 10 days ago: more recent than 95% of customers. 20 orders: more than 95%. Spent 4000.00 EUR: more than 95%.',
		);
	});
});
