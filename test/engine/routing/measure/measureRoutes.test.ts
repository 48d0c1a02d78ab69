import type { MeasuredGroup } from '../../../../engine/routing/measure/measuredGroup';
import { measureRoutes } from '../../../../engine/routing/measure/measureRoutes';
import type { MeasureSettings } from '../../../../engine/routing/measure/measureSettings';
import { sha256 } from '../../../../engine/identity/sha256';
import { runAtOnce } from '../../../../engine/slices/runAtOnce';
import { READ_SETTINGS } from '../../orders/door/openDoor';
import { wooOrder } from '../../rfm/scoreShop';

/** Routed on 1 May, looked at on 30 June. */
const ROUTED_AT = '2026-05-01T00:00:00.000Z';

function measure(
	routed: readonly unknown[],
	orders: readonly unknown[],
	change: Partial<MeasureSettings> = {},
) {
	const run = runAtOnce(
		measureRoutes(
			routed.map((json) => ({ json })),
			orders.map((json) => ({ json })),
			{ read: READ_SETTINGS, windowDays: 30, ...change },
		),
	);
	return {
		...run,
		row: (segment: string, group: string) =>
			run.groups.find((row) => row.segment === segment && row.group === group) as MeasuredGroup,
		text: run.hints.map(({ text }) => text).join(' '),
	};
}

const routedCustomer = (
	id: number | string,
	group: string,
	output = 'Loyal',
	more: object = {},
) => ({
	customerId: id,
	route: { output, routedAt: ROUTED_AT },
	experiment: { name: 'spring', group },
	...more,
});

/** So many customers of a group, of whom the first ones buy once for 50. */
function groupOf(group: string, customers: number, buyers: number, output = 'Loyal') {
	const ids = Array.from({ length: customers }, (_, at) => `${group} ${output} ${at}`);
	return {
		routed: ids.map((id) => routedCustomer(id, group, output)),
		orders: ids
			.slice(0, buyers)
			.map((customer) =>
				wooOrder({ id: customer, customer, at: '2026-05-10T10:00:00', total: 50 }),
			),
	};
}

function measureGroups(...groups: Array<ReturnType<typeof groupOf>>) {
	return measure(
		groups.flatMap(({ routed }) => routed),
		groups.flatMap(({ orders }) => orders),
	);
}

describe('measuring', () => {
	it('gives conversion, revenue, lift and p-value of each group', () => {
		const { row } = measureGroups(groupOf('A', 1103, 19), groupOf('control', 1104, 10));
		expect(row('All', 'A')).toMatchObject({
			customers: 1103,
			buyers: 19,
			conversion: 0.017226,
			revenue: 950,
			revenuePerCustomer: 0.86,
			averageOrderValue: 50,
			comparedWith: 'control',
			lift: 0.901723,
			verdict: 'notYet',
		});
		expect(row('All', 'A').pValue).toBeCloseTo(0.0925, 3);
	});

	it('finds a clear winner and a clear loser', () => {
		const { row } = measureGroups(
			groupOf('control', 500, 100),
			groupOf('A', 500, 150),
			groupOf('B', 500, 60),
		);
		expect(row('All', 'A')).toMatchObject({ verdict: 'better' });
		expect(row('All', 'A').advice).toMatch(
			/^Yes: 30% of A bought, 20% of control; .* adjusted for 2 comparisons/,
		);
		expect(row('All', 'B')).toMatchObject({ verdict: 'worse' });
		expect(row('All', 'control')).toMatchObject({ comparedWith: null, verdict: null, lift: null });
	});

	it('says how many more customers a group a lift of 10% would need', () => {
		const { row } = measureGroups(groupOf('control', 100, 50), groupOf('A', 100, 52));
		// R: power.prop.test(p1 = .5, p2 = .55, power = .8) gives n = 1565.
		expect(row('All', 'A').customersNeeded).toBe(1565);
		expect(row('All', 'A').advice).toBe(
			'Not yet: 1465 more customers a group could show a lift of 10%, if there is one.',
		);
	});

	it('names both groups where they are not of one size', () => {
		const { row } = measureGroups(groupOf('control', 100, 50), groupOf('A', 300, 155));
		expect(row('All', 'A').advice).toMatch(
			/^Not yet: \d+ more customers in control and \d+ more in A/,
		);
	});

	it('says that there is no difference only where one would have shown', () => {
		const { row } = measureGroups(groupOf('control', 1600, 800), groupOf('A', 1600, 801));
		expect(row('All', 'A')).toMatchObject({ verdict: 'noDifference' });
	});

	it('does not call the best of many segments a result: chance gives one in twenty', () => {
		const segments = Array.from({ length: 10 }, (_, at) => `Segment ${at}`);
		const groups = segments.flatMap((segment, at) => [
			groupOf('control', 200, 40, segment),
			groupOf('A', 200, at === 0 ? 58 : 40, segment),
		]);
		const { row, text } = measureGroups(...groups);
		expect(row('Segment 0', 'A').pValue).toBeLessThan(0.05);
		expect(row('Segment 0', 'A')).toMatchObject({ verdict: 'notYet' });
		expect(text).toContain('11 comparisons were made');
	});

	it('does not count customers who are still being watched', () => {
		const late = { route: { output: 'Loyal', routedAt: '2026-06-20T00:00:00Z' } };
		const routed = [
			routedCustomer(1, 'A', 'Loyal', late),
			routedCustomer(2, 'control', 'Loyal', late),
		];
		const { row, text } = measure(routed, [
			wooOrder({ id: 1, customer: 1, at: '2026-06-21T10:00:00' }),
		]);
		expect(row('All', 'A')).toMatchObject({
			customers: 0,
			customersWatched: 1,
			buyers: 0,
			verdict: 'notYet',
		});
		expect(row('All', 'A').advice).toContain('2026-07-20');
		expect(text).toContain('still within their 30 days');
	});

	it('counts orders within the days alone, and what was bought in as many days before', () => {
		const at = ['2026-03-01', '2026-04-15', '2026-05-02', '2026-05-30', '2026-06-02'];
		const orders = at.map((day, id) =>
			wooOrder({ id, customer: 1, at: `${day}T10:00:00`, total: 10 + id, coupon: id === 2 }),
		);
		const { row } = measure([routedCustomer(1, 'A')], orders);
		expect(row('All', 'A')).toMatchObject({
			orders: 2,
			revenue: 25,
			discountShare: 0.5,
			conversionBefore: 1,
			revenuePerCustomerBefore: 11,
		});
	});

	it('subtracts what was paid back, and counts no cancelled orders', () => {
		const at = '2026-05-10T10:00:00';
		const { row } = measure(
			[routedCustomer(1, 'A'), routedCustomer(2, 'A')],
			[
				wooOrder({ id: 1, customer: 1, at, total: 50, refunded: 20 }),
				wooOrder({ id: 2, customer: 2, at, total: 70, status: 'cancelled' }),
			],
		);
		expect(row('All', 'A')).toMatchObject({ buyers: 1, revenue: 30, conversion: 0.5 });
	});

	it('finds a customer on any platform by id or e-mail', () => {
		const routed = [
			routedCustomer(11, 'A'),
			routedCustomer('ana@example.com', 'A'),
			routedCustomer('crm-3', 'A', 'Loyal', { email: 'Bob@Example.com' }),
		];
		const placed = '2026-05-10T10:00:00Z';
		const shopify = (id: number, customer: object) => ({
			id,
			admin_graphql_api_id: `gid://shopify/Order/${id}`,
			created_at: placed,
			processed_at: placed,
			financial_status: 'paid',
			currency: 'EUR',
			total_price: '40.00',
			customer,
			line_items: [],
			refunds: [],
		});
		const orders = [
			shopify(1, { id: 11 }),
			shopify(2, { id: 12, email: 'ana@example.com' }),
			{
				'Order ID': 'x',
				Date: '2026-05-10',
				Email: 'bob@example.com',
				Total: '40.00',
				Currency: 'EUR',
			},
		];
		expect(measure(routed, orders).row('All', 'A')).toMatchObject({
			customers: 3,
			buyers: 3,
			revenue: 120,
		});
	});

	it('finds customers who were stored by the hash of their address', () => {
		const hash = sha256('ana@example.com');
		const routed = [
			routedCustomer('crm-1', 'A', 'Loyal', { email: hash }),
			// A guest: RFM Score gives the hash for the id as well.
			routedCustomer(sha256('bob@example.com'), 'A', 'Loyal', { email: null }),
			routedCustomer(sha256('eve@example.com'), 'A', 'Loyal', { email: null }),
		];
		const orders = ['Ana@Example.com', 'bob@example.com'].map((email, id) => ({
			'Order ID': String(id),
			Date: '2026-05-10',
			Email: email,
			Total: '40.00',
			Currency: 'EUR',
		}));
		expect(measure(routed, orders).row('All', 'A')).toMatchObject({ customers: 3, buyers: 2 });
	});

	it('tells how conversion changed from the days before to those after, in each segment', () => {
		const order = (id: number, customer: number, at: string) =>
			wooOrder({ id: String(id), customer: String(customer), at, total: 10 });
		const { row } = measure(
			[1, 2, 3, 4].map((id) => routedCustomer(String(id), 'A', id === 4 ? 'Lost' : 'Loyal')),
			[
				order(1, 1, '2026-04-10T10:00:00'),
				order(2, 1, '2026-05-10T10:00:00'),
				order(3, 2, '2026-05-11T10:00:00'),
				order(4, 4, '2026-04-11T10:00:00'),
				order(5, 9, '2026-01-01T10:00:00'),
			],
		);
		expect(row('Loyal', 'A')).toMatchObject({
			conversion: 0.666667,
			conversionBefore: 0.333333,
			conversionChange: 0.333333,
		});
		expect(row('Lost', 'A').conversionChange).toBe(-1);
		const { conversionChangeLow, conversionChangeHigh } = row('All', 'A');
		expect(conversionChangeLow).toBeLessThan(0);
		expect(conversionChangeHigh).toBeGreaterThan(0);
	});

	it('gives the figures of statsmodels 0.15.0 and SciPy 1.17.1 for 230 of 2,000 against 180 of 1,900', () => {
		const { row } = measureGroups(groupOf('A', 2000, 230), groupOf('control', 1900, 180));
		expect(row('All', 'A')).toMatchObject({
			// proportions_ztest
			pValue: 0.039191,
			// confint_proportions_2indep(method='newcomb')
			conversionDifferenceLow: 0.000989,
			conversionDifferenceHigh: 0.03949,
			// samplesize_proportions_2indep_onetail(diff=0.1 * 180 / 1900, alternative='two-sided')
			customersNeeded: 15667,
		});
		// ttest_ind(equal_var=False) of what each customer spent
		expect(row('All', 'A')).toMatchObject({
			revenueDifferenceLow: 0.05,
			revenueDifferenceHigh: 1.97,
			revenuePValue: 0.038772,
		});
	});

	it('counts a customer once, from the first time, and in no group where they were in two', () => {
		const again = { route: { output: 'Lost', routedAt: '2026-05-20T00:00:00Z' } };
		const { row, text } = measure(
			[
				routedCustomer(1, 'A', 'Lost', again),
				routedCustomer(1, 'A'),
				routedCustomer(2, 'A'),
				routedCustomer(2, 'control'),
			],
			[],
		);
		expect(row('All', 'A').customers).toBe(1);
		expect(row('Loyal', 'A').customers).toBe(1);
		expect(text).toContain('1 customer is in two groups');
	});

	it('takes the first variant for comparison where there is no control group', () => {
		const { row } = measureGroups(groupOf('B', 100, 20), groupOf('A', 100, 10));
		expect(row('All', 'B').comparedWith).toBe('A');
	});

	it('is not certain of the revenue of a few who all spent the same', () => {
		const { row } = measureGroups(groupOf('A', 2, 2), groupOf('control', 2, 0));
		expect(row('All', 'A')).toMatchObject({
			revenuePerCustomer: 50,
			revenueDifference: null,
			revenuePValue: null,
			verdict: 'notYet',
		});
	});

	it('describes segments without an experiment, and says what that is worth', () => {
		const routed = [{ customerId: 1, route: { output: 'Loyal', routedAt: ROUTED_AT } }];
		const { row, text } = measure(routed, []);
		expect(row('Loyal', 'all')).toMatchObject({ experiment: null, customers: 1, verdict: null });
		expect(text).toContain('None of the items is in an experiment');
	});

	it('is the same in any order', () => {
		const groups = [groupOf('control', 60, 20), groupOf('A', 70, 30), groupOf('A', 30, 3, 'Lost')];
		const routed = groups.flatMap((group) => group.routed);
		const orders = groups.flatMap((group) => group.orders);
		expect(measure(routed.toReversed(), orders.toReversed()).groups).toEqual(
			measure(routed, orders).groups,
		);
	});
});

describe('measuring under attack', () => {
	it('answers whatever the items are', () => {
		const values = [
			null,
			7,
			NaN,
			'__proto__',
			'x'.repeat(1_000_000),
			[],
			{},
			{ output: '__proto__', name: 'constructor', group: '__proto__' },
		];
		const items = [
			...values,
			...['customerId', 'route', 'experiment', 'email'].flatMap((field) =>
				values.map((value) => ({
					...routedCustomer(1, '__proto__', 'constructor'),
					[field]: value,
				})),
			),
		];
		const { groups, hints } = measure(items, [
			...values,
			wooOrder({ id: 1, customer: '__proto__' }),
		]);
		expect(groups.every(({ customers }) => Number.isInteger(customers))).toBe(true);
		expect(hints.length).toBeGreaterThan(2);
	});
});
