import { forecast, type Forecast } from '../../../engine/cltv/forecast';
import { emptyForecast } from '../../../engine/cltv/customers/customerForecast';
import type { ForecastInput } from '../../../engine/cltv/forecastInput';
import {
	DEFAULT_FORECAST_SETTINGS,
	type ForecastSettings,
} from '../../../engine/cltv/forecastSettings';
import { runAtOnce } from '../../../engine/slices/runAtOnce';
import { describeWithSharedData } from '../../support/sharedData';
import { CDNOW_CALIBRATION_END, cdnowPurchases } from './cdnowPurchases';
import { inputFrom, type Purchases } from './purchases';
import { CDNOW_LIKE, simulateShop } from './simulatedShop';

const DAY = 500;
const shop = simulateShop({ ...CDNOW_LIKE, seed: 11, customers: 600 });

const predict = (
	customers: Purchases[],
	settings: Partial<ForecastSettings> = {},
	input: Partial<ForecastInput> = {},
): Forecast =>
	runAtOnce(
		forecast(inputFrom(customers, { until: settings.analysisDay ?? DAY, ...input }), {
			...DEFAULT_FORECAST_SETTINGS,
			analysisDay: DAY,
			...settings,
		}),
	);

const all = ({ customer }: Forecast, customers: Purchases[]) =>
	customers.map((_, index) => customer(index));

const fillIn = ({ fillIn: fill }: Forecast, index: number, customerId: string) => {
	const item = { customerId, ...emptyForecast() };
	fill(index, item);
	return item;
};

describeWithSharedData(
	'cdnow/cdnow_sample_transactions.csv',
	'a forecast of the CDNOW sample',
	(file) => {
		const customers = cdnowPurchases(file.csv());
		const settings = {
			analysisDay: CDNOW_CALIBRATION_END,
			model: 'bgNbd' as const,
			horizonMonths: 273 / 30.4375,
			discountRate: 0,
		};
		const { customer, model } = predict(customers, settings, { currency: 'USD' });

		it('says of customers what lifetimes says', () => {
			expect(customer(0)).toMatchObject({
				probabilityAlive: 0.7266,
				expectedOrders: 1.226,
				expectedOrderValue: 24.65,
			});
			expect(customer(2)).toMatchObject({ probabilityAlive: 1, expectedOrders: 0.1948 });
			expect(customer(1515)).toMatchObject({
				probabilityAlive: 0.9689,
				expectedOrders: 20.7489,
				expectedOrderValue: 39.89,
			});
		});

		it('adds up to what lifetimes adds up to', () => {
			expect(model.totals.expectedOrders).toBeCloseTo(1653.4, 1);
			expect(model.totals.customers).toBe(2357);
			expect(model.parameters.r).toBeCloseTo(0.2426, 4);
		});

		it('is reliable by default, and says why in plain words', () => {
			const { verdict, advice, holdout } = predict(customers, {
				analysisDay: CDNOW_CALIBRATION_END,
			}).model;
			expect(verdict).toBe('reliable');
			expect(advice[0]).toMatch(
				/^In the last 91 days your customers placed \d+ repeat orders; the model, not having seen them, expected \d+/,
			);
			expect(holdout?.mae).toBeLessThan(holdout?.naiveMae as number);
		});
	},
);

describe('forecast', () => {
	const forecasted = predict(shop);
	const results = all(forecasted, shop);

	it('puts values inside their intervals, all finite and none below 0', () => {
		const known = results.filter(({ predictedValue }) => predictedValue !== null);
		expect(known.length).toBeGreaterThan(400);
		known.forEach((own) => {
			expect(own.predictedValueLow).toBeGreaterThanOrEqual(0);
			expect(own.predictedValue).toBeGreaterThanOrEqual(own.predictedValueLow as number);
			expect(own.predictedValueHigh).toBeGreaterThanOrEqual(own.predictedValue as number);
			expect(own.churnProbability).toBeCloseTo(1 - (own.probabilityAlive as number), 4);
		});
	});

	it('has a total that is the sum of its customers, with an interval far narrower than the sum of theirs', () => {
		const { predictedValue, predictedValueLow, predictedValueHigh } = forecasted.model.totals;
		const sum = (field: 'predictedValue' | 'predictedValueLow' | 'predictedValueHigh') =>
			results.reduce((total, own) => total + (own[field] ?? 0), 0);
		expect(predictedValue as number).toBeCloseTo(sum('predictedValue'), 0);
		expect((predictedValueHigh as number) - (predictedValueLow as number)).toBeLessThan(
			0.5 * (sum('predictedValueHigh') - sum('predictedValueLow')),
		);
		expect(forecasted.total(shop.keys()).predictedValue).toBe(predictedValue);
	});

	it('sums up any segment, whose interval is wider for its size', () => {
		const width = (size: number) => {
			const { predictedValue, predictedValueLow, predictedValueHigh } = forecasted.total(
				Array.from({ length: size }, (_, i) => i),
			);
			return (predictedValueHigh - predictedValueLow) / predictedValue;
		};
		expect(width(20)).toBeGreaterThan(width(400));
		expect(forecasted.total([]).predictedValueHigh).toBe(0);
	});

	it('is the same whatever the order of the customers', () => {
		const reversed = predict([...shop].reverse());
		shop.forEach((_, index) => {
			const own = reversed.customer(shop.length - 1 - index);
			expect(own).toEqual(forecasted.customer(index));
		});
		expect(reversed.model).toEqual(forecasted.model);
	});

	it('applies the margin and the discount', () => {
		const bare = predict(shop, { discountRate: 0, margin: 100 }).model.totals;
		const half = predict(shop, { discountRate: 0, margin: 50 }).model.totals;
		const later = predict(shop, { discountRate: 25, margin: 100 }).model.totals;
		expect((half.predictedValue as number) / (bare.predictedValue as number)).toBeCloseTo(0.5, 4);
		expect(later.predictedValue).toBeLessThan(bare.predictedValue as number);
		expect(later.predictedValue).toBeGreaterThan(0.8 * (bare.predictedValue as number));
		expect(later.expectedOrders).toBe(bare.expectedOrders);
	});

	it('expects more of a longer horizon', () => {
		const [short, long] = [3, 24].map((horizonMonths) => predict(shop, { horizonMonths })) as [
			Forecast,
			Forecast,
		];
		expect(long.model.totals.expectedOrders).toBeGreaterThan(short.model.totals.expectedOrders);
		expect(long.customer(0).reason).toContain('Expected in 24 months');
	});

	it('tiers customers by the top 10%, 25% and 50%, or by thresholds', () => {
		const known = results.filter(({ valueTier }) => valueTier !== null);
		const high = known.filter(({ valueTier }) => valueTier === 'high').length;
		expect(Math.abs(high / known.length - 0.1)).toBeLessThan(0.01);
		const byThreshold = all(predict(shop, { valueTierThresholds: [5, 20, 80] }), shop);
		byThreshold.forEach(({ predictedValue, valueTier }) => {
			if (predictedValue === null) return;
			const above = [80, 20, 5].findIndex((threshold) => predictedValue >= threshold);
			expect(valueTier).toBe((['high', 'upper', 'middle'] as const)[above] ?? 'low');
		});
	});

	it('says the same of a customer by itself and in an item that says more', () => {
		const forecasted = predict(shop.slice(0, 60), { acquisitionCostShare: 20 });
		const { customerId, ...filled } = fillIn(forecasted, 3, 'C3');
		expect(customerId).toBe('C3');
		expect(filled).toEqual(forecasted.customer(3));
	});

	it('says what winning a customer may cost, when asked', () => {
		const { customer } = predict(shop, { acquisitionCostShare: 33, margin: 40 });
		const { affordableAcquisitionCost, predictedValue } = customer(0);
		expect(affordableAcquisitionCost).toBeCloseTo(0.33 * (predictedValue as number), 1);
		expect(results[0]).not.toHaveProperty('affordableAcquisitionCost');
	});

	it('leaves no customer of little value out of sight', () => {
		const { lowTier } = forecasted.model;
		const low = results.filter(({ valueTier }) => valueTier === 'low');
		expect(lowTier.customers).toBe(low.length);
		expect(lowTier.rising).toBe(low.filter(({ rising }) => rising).length);
	});

	it('knows nothing of customers who came later, and says so', () => {
		const index = shop.length;
		const { customer } = predict([...shop, [[DAY + 5, 20]]]);
		expect(customer(index)).toMatchObject({
			probabilityAlive: null,
			predictedValue: null,
			churnRisk: null,
			valueTier: null,
			historicValue: 0,
		});
		expect(customer(index).reason).toContain('nothing can be forecast');
	});

	it('takes a silence of three usual gaps for a high risk', () => {
		const regular: Purchases = [0, 30, 60, 90].map((day) => [DAY - 190 + day, 30] as const);
		const { customer } = predict([...shop, regular]);
		expect(customer(shop.length).churnRisk).toBe('high');
		expect(customer(shop.length).reason).toContain('silent for more than three times as long');
	});

	it('dates the next order of a customer with a habit about a gap later, with an interval', () => {
		const monthly = Array.from({ length: 80 }, (_, i): Purchases => {
			const last = DAY - (i % 25);
			return Array.from({ length: 9 }, (__, order) => [last - 30 * (8 - order), 20] as const);
		});
		const { customer, model } = predict(monthly);
		const day = (text: string | null) => Date.parse(text as string) / 86_400_000 - DAY;
		const { nextOrderAt, nextOrderFrom, nextOrderTo } = customer(0);
		expect(model.k).toBeGreaterThan(1);
		expect(day(nextOrderAt)).toBeGreaterThan(20);
		expect(day(nextOrderAt)).toBeLessThan(40);
		expect(day(nextOrderFrom)).toBeLessThan(30);
		expect(day(nextOrderTo)).toBeGreaterThan(30);
	});

	it('is not misled by a crisis that is excluded', () => {
		const crisis = { fromDay: 380, toDay: 450 };
		const closed = shop.map((own) =>
			own.filter(([day]) => day < crisis.fromDay || day > crisis.toDay),
		);
		const total = (settings: Partial<ForecastSettings>, customers: Purchases[]) =>
			predict(customers, { model: 'mbgNbd', ...settings }).model.totals.expectedOrders;
		const truth = total({}, shop);
		const misled = Math.abs(total({}, closed) - truth);
		const told = Math.abs(total({ excludedPeriods: [crisis] }, closed) - truth);
		expect(told).toBeLessThan(misled);
	});
});

describe('forecast by groups', () => {
	const slow = simulateShop({ ...CDNOW_LIKE, rate: [0.5, 40], seed: 5, customers: 500 });
	const fast = simulateShop({ ...CDNOW_LIKE, rate: [1, 6], seed: 6, customers: 500 });
	const thin = simulateShop({ ...CDNOW_LIKE, seed: 7, customers: 8 });
	const customers = [...slow, ...fast, ...thin];
	const groupOf = (customer: number) =>
		customer < 500 ? 'NL' : customer < 1000 ? 'DE' : '__proto__';
	const grouped = predict(customers, { model: 'mbgNbd' }, { groupOf });

	it('fits each large group a model of its own, near to the group alone', () => {
		const [nl, de] = ['NL', 'DE'].map((name) =>
			grouped.model.groups.find(({ group }) => group === name),
		);
		const rate = (parameters?: Readonly<Record<string, number>>) =>
			(parameters?.r ?? NaN) / (parameters?.alpha ?? NaN);
		expect(rate(de?.parameters)).toBeGreaterThan(3 * rate(nl?.parameters));
		const alone = predict(fast, { model: 'mbgNbd' }).model.totals.expectedOrders;
		expect(Math.abs((de?.expectedOrders as number) / alone - 1)).toBeLessThan(0.05);
	});

	it('lets a thin group use the model of the whole shop, and says so', () => {
		const small = grouped.model.groups.find(({ group }) => group === '__proto__');
		expect(small?.usesWhole).toBe(true);
		expect(small?.parameters).toEqual(grouped.model.parameters);
		expect(grouped.model.advice.join(' ')).toContain('One group has too few');
	});

	it('has groups that add up to the shop', () => {
		const sum = grouped.model.groups.reduce((total, own) => total + own.expectedOrders, 0);
		expect(sum).toBeCloseTo(grouped.model.totals.expectedOrders, 0);
	});
});

describe('forecast of subscriptions', () => {
	const months = (count: number, first: number): Purchases =>
		Array.from({ length: count }, (_, month) => [first + Math.round(month * 30.4375), 15] as const);
	const customers = Array.from({ length: 200 }, (_, i) =>
		months(1 + ((i * 7) % 12), DAY - 10 - Math.round(30.4375 * (i % 12))),
	);
	const { customer, model } = predict(customers, {
		model: 'shiftedBetaGeometric',
		discountRate: 0,
	});

	it('finds the period, who is up to date, and who is lost', () => {
		expect(model.subscription?.periodDays).toBe(30.4375);
		expect((model.subscription?.active ?? 0) + (model.subscription?.lost ?? 0)).toBe(200);
		expect(Object.keys(model.parameters)).toEqual(['alpha', 'beta']);
	});

	it('expects renewals of who is up to date, at their price, and none of who is lost', () => {
		all({ customer } as Forecast, customers).forEach((own) => {
			if (own.probabilityAlive === 0) {
				expect(own).toMatchObject({ expectedOrders: 0, churnProbability: 1, nextOrderAt: null });
			} else {
				expect(own.predictedValue as number).toBeCloseTo(15 * (own.expectedOrders as number), 1);
				expect(own.nextOrderAt).not.toBeNull();
				expect(own.predictedValueHigh).toBeLessThanOrEqual(15 * 13);
			}
		});
	});
});

describe('the historical value', () => {
	it('dates the next order by the customer’s own gap, however short the history', () => {
		const weekly = Array.from({ length: 9 }, (_, week) => [week * 7, 20] as const);
		const { customer } = predict([weekly], { model: 'historical', analysisDay: 57 });
		const next = Date.parse(customer(0).nextOrderAt ?? '') / 86_400_000 - 57;
		expect(next).toBeGreaterThan(4);
		expect(next).toBeLessThan(15);
	});

	it('gives no date where a next order within two years is not likelier than not', () => {
		const { customer } = predict([[[0, 20]]], { model: 'historical', analysisDay: 1000 });
		expect(customer(0).nextOrderAt).toBeNull();
	});

	it('shows its factors: average order × orders a year × lifespan', () => {
		// 9 orders each in two years, the first of them 730 days before.
		const buyer: Purchases = Array.from({ length: 9 }, (_, i) => [i * 91, 50] as const);
		const buyers = Array.from({ length: 200 }, () => buyer);
		const { customer } = predict(buyers, { model: 'historical', analysisDay: 730 });
		expect(customer(0).historicalFactors).toMatchObject({
			averageOrderValue: 50,
			lifespanYears: 3,
		});
		expect(customer(0).historicalFactors?.ordersAYear).toBeCloseTo(4, 1);
		expect(customer(0).historicalFactors?.shopOrdersAYear).toBeCloseTo(4, 1);
		expect(customer(0).historicalFactors?.lifetimeValue).toBeCloseTo(600, -1);
		expect(customer(0)).toMatchObject({ probabilityAlive: null, churnProbability: null });
	});

	/** Customers who ordered once, the first of whom came back after 200 days. */
	const once = (customers: number, cameBack: number): Purchases[] =>
		Array.from({ length: customers }, (_, i) =>
			i < cameBack
				? [
						[i % 30, 50],
						[200 + i, 50],
					]
				: [[i % 30, 50]],
		);

	it('expects of who has ordered once as much as the shop shows, and not an order a year', () => {
		const few = predict(once(100, 3), { analysisDay: 365 });
		// Four repeat orders in 97 years, one of both supposed: 0.041 a year.
		expect(few.customer(50).historicalFactors?.shopOrdersAYear).toBeCloseTo(0.041, 3);
		expect(few.customer(50).expectedOrders).toBeCloseTo(0.034, 2);
		expect(few.customer(0).expectedOrders).toBeGreaterThan(0.06);
		const new10 = predict(once(10, 0), { analysisDay: 40 });
		expect(new10.customer(5).expectedOrders).toBeGreaterThan(0.3);
		expect(few.model.verdict).toBe('notEnoughData');
	});

	it('says when by the same reckoning as how much', () => {
		const few = predict(once(100, 3), { analysisDay: 365 });
		expect(few.customer(50)).toMatchObject({ nextOrderAt: null });
		expect(few.customer(50).orderProbability).toBeLessThan(0.05);
		expect(few.customer(50).reason).toBe(
			'1 order 345 days ago. If customers go on as so far: hardly an order of 50.00 EUR in 12 months. At that rate the next order is more than two years away.',
		);
		const monthly = Array.from({ length: 9 }, (_, i): Purchases => {
			return Array.from({ length: 12 }, (__, order) => [i + 30 * order, 50] as const);
		});
		const { customer } = predict(monthly, { analysisDay: 365 });
		const next = Date.parse(customer(0).nextOrderAt ?? '') / 86_400_000 - 365;
		// At 11 orders a year half of all gaps are shorter than 3 weeks or so.
		expect(next).toBeGreaterThan(15);
		expect(next).toBeLessThan(30);
		expect(customer(0).expectedOrders).toBeGreaterThan(8);
	});

	it('knows how little its rate is known: the total of few has a wide interval', () => {
		const { predictedValue, predictedValueLow, predictedValueHigh } = predict(once(100, 3), {
			analysisDay: 365,
		}).model.totals;
		expect(predictedValueLow ?? NaN).toBeLessThan(0.6 * (predictedValue ?? NaN));
		expect(predictedValueHigh ?? NaN).toBeGreaterThan(1.6 * (predictedValue ?? NaN));
	});

	it('is all there is below ten customers with a second order', () => {
		const repeat = shop.filter((own) => own.filter(([day]) => day <= DAY).length > 1);
		const few = repeat.slice(0, 9);
		const { model } = predict(few);
		expect([model.model, model.verdict]).toEqual(['historical', 'notEnoughData']);
		expect(predict(repeat.slice(0, 10)).model.model).not.toBe('historical');
	});
});
