import { affordableAcquisitionCost } from '../../engine/cltv/customers/affordableAcquisitionCost';
import type { JsonRecord } from '../../engine/json';
import { forecastShop, type ForecastChange } from '../engine/cltv/forecastShop';
import { CDNOW_LIKE, simulateShop } from '../engine/cltv/simulatedShop';
import { wooOrder } from '../engine/rfm/scoreShop';

const DAY = 86_400_000;
const TODAY = Date.parse('2026-06-30T12:00:00Z');
/** The day of a simulated shop that is the analysis date. */
const SIMULATED_TODAY = 500;

/** Orders of one customer, so many days before the analysis date, for so much each. */
const ordersOf = (customer: number | string, days: readonly number[], totals: readonly number[]) =>
	days.map((ago, order) =>
		wooOrder({
			id: `${customer}-${order}`,
			customer,
			at: new Date(TODAY - ago * DAY).toISOString().slice(0, 19),
			total: totals[order % totals.length],
		}),
	);

const simulated = (
	customers: number,
	kind: Partial<typeof CDNOW_LIKE> = {},
	name = '',
): JsonRecord[] =>
	simulateShop({ ...CDNOW_LIKE, ...kind, seed: 31, customers }).flatMap((purchases, customer) => {
		const seen = purchases.filter(([day]) => day <= SIMULATED_TODAY);
		return ordersOf(
			`${name}${customer + 1}`,
			seen.map(([day]) => SIMULATED_TODAY - day),
			seen.map(([, amount]) => amount),
		);
	});

/** Customers who order every 30 days, the last time up to 25 days ago. */
const monthly = (customers: number): JsonRecord[] =>
	Array.from({ length: customers }, (_, i) =>
		ordersOf(
			`m${i}`,
			Array.from({ length: 9 }, (__, order) => (i % 25) + 30 * (8 - order)),
			[20],
		),
	).flat();

const daysTo = (text: string | null | undefined) =>
	Math.round((Date.parse(text as string) - TODAY) / DAY);

describe('what a customer is worth', () => {
	it('10: an average order of 50, 4 a year, for 3 years are 600', () => {
		// A shop whose customers come back four times a year: nine orders in two years.
		const days = Array.from({ length: 9 }, (_, order) => 730 - 91 * order);
		const shop = Array.from({ length: 100 }, (_, i) => ordersOf(i + 1, days, [50])).flat();
		const { customers } = forecastShop(shop, { model: 'historical' });
		const factors = customers[0]?.historicalFactors;
		expect(factors).toMatchObject({ averageOrderValue: 50, lifespanYears: 3 });
		expect(factors?.ordersAYear).toBeCloseTo(4, 1);
		expect(Math.abs((factors?.lifetimeValue ?? 0) / 600 - 1)).toBeLessThan(0.005);
	});

	it('12: of a hundred customers exactly ten are in the highest tier', () => {
		// Each has spent another amount on as many orders, so that no two are worth the same.
		const orders = Array.from({ length: 100 }, (_, i) =>
			ordersOf(i, [200, 100, 20], [10 + i]),
		).flat();
		const tiers = forecastShop(orders).customers.map(({ valueTier }) => valueTier);
		expect(tiers.filter((tier) => tier === 'high')).toHaveLength(10);
		expect(tiers.slice(0, 10)).toEqual(Array(10).fill('high'));
	});

	it('13: the lowest tier is counted, with what it brought, and who in it rises is flagged', () => {
		const rising = ordersOf('rising', [300, 290, 30, 5], [2, 2, 6, 9]);
		const { customers, model } = forecastShop([...simulated(300), ...rising], {
			valueTierThresholds: [50, 100, 500],
		});
		const low = customers.filter(({ valueTier }) => valueTier === 'low');
		expect(model.lowTier.customers).toBe(low.length);
		const revenue = low.reduce((sum, { historicValue }) => sum + historicValue, 0);
		expect(model.lowTier.historicValue).toBeCloseTo(revenue, 1);
		expect(low.find(({ customerId }) => customerId === 'rising')?.rising).toBe(true);
		expect(model.lowTier.rising).toBe(low.filter((each) => each.rising).length);
	});

	it('14: of a lifetime value of 600 with a margin of 40%, a third of it may win a customer: 79.20', () => {
		expect(affordableAcquisitionCost(600, 0.4, 0.33)).toBeCloseTo(79.2, 10);
		const { customers } = forecastShop(simulated(200), { margin: 40, acquisitionCostShare: 33 });
		const [best] = customers;
		expect(best?.affordableAcquisitionCost).toBeCloseTo(0.33 * (best?.predictedValue ?? 0), 1);
	});
});

describe('who will leave, and who will buy', () => {
	const silent = [5, 40, 90, 180, 300].map((ago) => ({ ago, id: `silent ${ago}` }));
	const { customer, customers } = forecastShop([
		...simulated(400),
		...silent.flatMap(({ ago, id }) => ordersOf(id, [ago + 90, ago + 60, ago + 30, ago], [25])),
	]);

	it('16: the longer the silence, the less likely a customer is to be one still', () => {
		const alive = silent.map(({ id }) => customer(id)?.probabilityAlive ?? NaN);
		expect([...alive].sort((a, b) => b - a)).toEqual(alive);
		expect(new Set(alive).size).toBe(alive.length);
	});

	it('16: a silence of three usual gaps is a high risk', () => {
		expect(customer('silent 5')?.churnRisk).toBe('low');
		expect(customer('silent 90')?.churnRisk).toBe('high');
	});

	it('18: the chance of an order within 30 days is a probability, and less after longer silence', () => {
		for (const { orderProbability30Days } of customers) {
			expect(orderProbability30Days).toBeGreaterThanOrEqual(0);
			expect(orderProbability30Days).toBeLessThanOrEqual(1);
		}
		const chances = silent.map(({ id }) => customer(id)?.orderProbability30Days ?? NaN);
		expect([...chances].sort((a, b) => b - a)).toEqual(chances);
	});

	it('19: three orders whose value rises make a customer ready for more, two or a falling value do not', () => {
		const shop = forecastShop([
			...ordersOf('rises', [90, 60, 30], [20, 30, 45]),
			...ordersOf('falls', [90, 60, 30], [45, 30, 20]),
			...ordersOf('two', [90, 60], [20, 45]),
		]);
		const ready = ['rises', 'falls', 'two'].map((id) => shop.customer(id)?.upsellReady);
		expect(ready).toEqual([true, false, false]);
	});

	it('22: after gaps of 30 and 30 days the next order is expected about 30 days after the last, between two dates', () => {
		const shop = forecastShop([...monthly(80), ...ordersOf('regular', [61, 31, 1], [20])]);
		const next = shop.customer('regular');
		expect(daysTo(next?.nextOrderAt) + 1).toBeGreaterThan(22);
		expect(daysTo(next?.nextOrderAt) + 1).toBeLessThan(38);
		expect(daysTo(next?.nextOrderFrom)).toBeLessThan(29);
		expect(daysTo(next?.nextOrderTo)).toBeGreaterThan(29);
	});
});

describe('what happens outside', () => {
	const CRISIS = { from: 120, to: 70 };
	const orders = simulated(500);
	const agoOf = (order: JsonRecord) => (TODAY - Date.parse(`${String(order.date_created)}Z`)) / DAY;
	const closed = orders.filter((order) => agoOf(order) > CRISIS.from || agoOf(order) < CRISIS.to);
	const expected = (input: JsonRecord[], change: ForecastChange = {}) =>
		forecastShop(input, { model: 'mbgNbd', ...change }).model.totals.expectedOrders;

	it('99: a crisis that is excluded does not mislead the forecast', () => {
		const truth = expected(orders);
		const today = Math.floor(TODAY / DAY);
		const told = expected(closed, {
			excludedPeriods: [{ fromDay: today - CRISIS.from, toDay: today - CRISIS.to }],
		});
		expect(Math.abs(told / truth - 1)).toBeLessThan(Math.abs(expected(closed) / truth - 1));
	});
});
