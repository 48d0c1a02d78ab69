import { describeWithSharedData } from '../../support/sharedData';
import { scoreShop, type SettingsChange } from './scoreShop';

/**
 * The R package `rfm` 0.3.0 cuts its own example data at these values. Its bins are half-open, a value on a cut belongs
 * to the bin above it (`value >= lower & value < upper`). For orders and money that is what our thresholds mean. For
 * days it is not: 115 days are the package's second-best score already, while our "30 days" still are the best. Days
 * are whole, so its "fewer than 115 days" is our "up to 114 days", and its 297.4 our 297.
 */
const CUTS = {
	recency: [115, 181, 297.4, 482],
	orders: [4, 5, 6, 8],
	amounts: [255.8, 382, 506.4, 666],
};
const lastDayBelow = (cut: number) => Math.ceil(cut) - 1;

/** The bounds of the package's own example and test (`tests/testthat/test-rfm-segment.R`); the first that fits counts. */
const SEGMENTS = [
	['Champions', '4-5', '4-5', '4-5'],
	['Loyal Customers', '2-5', '3-5', '3-5'],
	['Potential Loyalist', '3-5', '1-3', '1-3'],
	['New Customers', '4-5', '1', '1'],
	['Promising', '3-4', '1', '1'],
	['Need Attention', '2-3', '2-3', '2-3'],
	['About To Sleep', '2-3', '1-2', '1-2'],
	['At Risk', '1-2', '2-5', '2-5'],
	["Can't Lose Them", '1', '4-5', '4-5'],
	['Lost', '1-2', '1-2', '1-2'],
] as const;

const SETTINGS: SettingsChange = {
	read: { analysisAt: Date.parse('2006-12-31T00:00:00Z') },
	scoring: {
		method: 'thresholds',
		scale: 5,
		thresholds: {
			recencyDays: CUTS.recency.map(lastDayBelow),
			orders: CUTS.orders,
			amounts: CUTS.amounts,
		},
	},
	segmentMap: 'custom',
	segmentRules: SEGMENTS.map(([name, recency, frequency, monetary]) => ({
		name,
		recency,
		frequency,
		monetary,
	})),
};

describeWithSharedData('rfm/rfm_data_orders.csv', 'the data of the R package rfm', (orders) => {
	const { customers, rejected, run } = scoreShop(orders.csv(), SETTINGS);

	it('is read whole: 4,906 orders of 995 customers', () => {
		expect(rejected).toEqual([]);
		expect(customers).toHaveLength(995);
		expect(customers.reduce((sum, { orderCount }) => sum + (orderCount ?? 0), 0)).toBe(4906);
	});

	it('has the segments that the package prints', () => {
		const counts = run.segments.map(({ segment, customers: count }) => [segment, count]);
		expect(Object.fromEntries(counts)).toEqual({
			Champions: 158,
			'Loyal Customers': 278,
			'Potential Loyalist': 229,
			'New Customers': 0,
			Promising: 0,
			'Need Attention': 35,
			'About To Sleep': 50,
			'At Risk': 86,
			"Can't Lose Them": 0,
			Lost: 111,
			Other: 48,
		});
	});

	it('has champions with the 1,234 orders and the revenue of 120,178 that the package prints', () => {
		const champions = customers.filter(({ segment }) => segment === 'Champions');
		expect(champions.reduce((sum, { orderCount }) => sum + (orderCount ?? 0), 0)).toBe(1234);
		expect(run.segments[0]?.revenue).toBe(120_178);
	});

	describeWithSharedData(
		'rfm/rfm_r_package_reference.csv',
		'scored by the package',
		(reference) => {
			it('has the package’s days, orders, money, scores and segment for every customer', () => {
				const ours = customers.map((customer) => ({
					customer: customer.customerId,
					days: customer.recencyDays,
					orders: customer.orderCount,
					spent: customer.totalSpent,
					cell: customer.rfmCell,
					segment: customer.segment,
				}));
				const theirs = reference.csv().map((row) => ({
					customer: row.customer_id,
					days: Number(row.recency_days),
					orders: Number(row.n),
					spent: Number(row.amount),
					cell: [row.R, row.F, row.M].map(Number).join(''),
					segment: row.segment === 'Others' ? 'Other' : row.segment,
				}));
				const byName = (a: { customer?: string | null }, b: { customer?: string | null }) =>
					(a.customer ?? '') < (b.customer ?? '') ? -1 : 1;
				expect(theirs).toHaveLength(995);
				expect(ours.sort(byName)).toEqual(theirs.sort(byName));
			});
		},
	);
});
