import { affordableAcquisitionCost } from './affordableAcquisitionCost';
import type { ForecastInput } from '../forecastInput';
import type { ForecastSettings } from '../forecastSettings';
import type { CustomerHistories } from '../histories/customerHistories';
import type { ModelledShop } from '../modelShop';
import { historicalValue } from '../models/historical';
import type { ShopRate } from '../models/shopRate';
import { DAYS_PER_MONTH } from '../scoring/discountedOrders';
import type { CustomerColumns } from '../scoring/customerColumns';
import { LIFESPAN_YEARS } from '../scoring/scoreHistorical';
import { churnRiskOf, type Silence } from './churnRisk';
import type { CustomerForecast } from './customerForecast';
import { reasonOf } from './reason';
import { tierOf, type TierThresholds, type ValueTier } from './valueTiers';

const DAYS_PER_WEEK = 7;
const DAYS_PER_YEAR = 12 * DAYS_PER_MONTH;
/** The last day that ISO 8601 has a text for in JavaScript. */
const LAST_DAY = 100_000_000;
const FEWEST_FOR_UPSELL = 2;
/** Probabilities and orders are given to the ten-thousandth. */
const FINE = 10_000;

/** All that is known of a shop once its customers are scored. */
export interface DescribedShop {
	readonly input: ForecastInput;
	readonly settings: ForecastSettings;
	readonly customers: CustomerHistories;
	readonly columns: CustomerColumns;
	readonly modelled: ModelledShop;
	readonly tiers: TierThresholds | null;
	/** 1 where so; see spendTrendOf and isOverdue. */
	readonly spendRises: Uint8Array;
	readonly orderValueRises: Uint8Array;
	readonly overdue: Uint8Array;
	/** Decimals that amounts are shown with, and the power of ten that they are rounded by. */
	readonly decimals: number;
	readonly moneyFactor: number;
	/** The text of a day, the same one each time. */
	readonly isoDay: (day: number) => string;
}

/**
 * Writes a customer's forecast for the reader: rounded, in words, with days instead of spans.
 *
 * @param item gets the fields of a forecast: one object for all that is known of a customer, of whom there may be a million
 */
export function describeCustomer(
	shop: DescribedShop,
	customer: number,
	item: CustomerForecast,
): void {
	const { input, settings, customers, columns, modelled, moneyFactor } = shop;
	const { orders } = columns;
	const row = columns.rowOf[customer] as number;
	const spent = (input.spent[customer] as number) / 10_000;
	const value = columns.predictedValue[customer] as number;
	const churn = rounded(orders.churnProbability[row], FINE);
	const repeats = customers.x[customer] as number;
	const silence = silenceOf(shop, customer);
	item.probabilityAlive = rounded(orders.probabilityAlive[row], FINE);
	item.churnProbability = churn;
	item.churnRisk = repeats < 0 ? null : churnRiskOf(churn, silence, settings.churnRisk);
	item.expectedOrders = rounded(orders.expectedOrders[row], FINE);
	item.expectedOrderValue = rounded(columns.orderValue[customer], moneyFactor);
	item.predictedValue = rounded(value, moneyFactor);
	item.predictedValueLow = rounded(columns.low[customer], moneyFactor);
	item.predictedValueHigh = rounded(columns.high[customer], moneyFactor);
	item.orderProbability = rounded(orders.orderInHorizon[row], FINE);
	item.orderProbability30Days = rounded(orders.orderIn30Days[row], FINE);
	item.nextOrderAt = dateAfter(shop, orders.nextOrder[row]);
	item.nextOrderFrom = dateAfter(shop, orders.nextOrderFrom[row]);
	item.nextOrderTo = dateAfter(shop, orders.nextOrderTo[row]);
	item.historicValue = rounded(spent, moneyFactor) ?? 0;
	item.valueTier = tierOfCustomer(shop, customer);
	item.rising = isRising(shop, customer);
	item.upsellReady = repeats >= FEWEST_FOR_UPSELL && shop.orderValueRises[customer] === 1;
	item.model = nameOf(modelled);
	if (settings.acquisitionCostShare !== null) {
		// The predicted value is of the margin already.
		const share = settings.acquisitionCostShare / 100;
		const cost = affordableAcquisitionCost(value, 1, share);
		item.affordableAcquisitionCost = rounded(cost, moneyFactor);
	}
	if (modelled.model.kind === 'historical' && repeats >= 0) {
		item.historicalFactors = factorsOf(shop, customer, spent, modelled.model.rate);
	}
	item.reason = reasonFor(shop, customer, silence, item);
}

/** The tier of a customer; null where no value is known. Thresholds of the operator's meet values as they are shown. */
export function tierOfCustomer(
	{ columns, tiers, settings, moneyFactor }: DescribedShop,
	customer: number,
): ValueTier | null {
	const value = columns.predictedValue[customer] as number;
	if (tiers === null || Number.isNaN(value)) return null;
	const shown = settings.valueTierThresholds === null ? value : rounded(value, moneyFactor);
	return tierOf(shown ?? value, tiers);
}

/** A customer of little predicted value who spends more and more. */
export function isRising(shop: DescribedShop, customer: number): boolean {
	if (shop.spendRises[customer] === 0) return false;
	const tier = tierOfCustomer(shop, customer);
	return tier === 'low' || tier === 'middle';
}

/** What the model is called in the output. */
export function nameOf({ model }: ModelledShop): string {
	if (model.kind === 'historical') return 'historical';
	return model.kind === 'subscription' ? 'shiftedBetaGeometric' : model.fitted.model.name;
}

function silenceOf({ customers: { x, txDays, TDays } }: DescribedShop, customer: number): Silence {
	return {
		activeDays: txDays[customer] as number,
		silentDays: (TDays[customer] as number) - (txDays[customer] as number),
		repeatPurchases: x[customer] as number,
	};
}

function factorsOf(
	{ customers, moneyFactor }: DescribedShop,
	customer: number,
	spent: number,
	rate: ShopRate,
): CustomerForecast['historicalFactors'] {
	const { averageOrderValue, ordersAYear, lifespanYears, value } = historicalValue(
		{
			orders: (customers.x[customer] as number) + 1,
			spent,
			years: (customers.TDays[customer] as number) / DAYS_PER_YEAR,
		},
		rate.ordersAYear,
		LIFESPAN_YEARS,
	);
	return {
		averageOrderValue: rounded(averageOrderValue, moneyFactor) ?? 0,
		ordersAYear: rounded(ordersAYear, FINE) ?? 0,
		shopOrdersAYear: rounded(rate.ordersAYear, FINE) ?? 0,
		lifespanYears,
		lifetimeValue: rounded(value, moneyFactor) ?? 0,
	};
}

function reasonFor(
	shop: DescribedShop,
	customer: number,
	{ activeDays, silentDays }: Silence,
	forecast: CustomerForecast,
): string {
	const { input, settings, modelled, decimals } = shop;
	const repeats = shop.customers.x[customer] as number;
	if (repeats < 0) return 'No order up to the analysis date: nothing can be forecast.';
	const value = forecast.expectedOrderValue;
	const currency = input.currency === null ? '' : ` ${input.currency}`;
	return reasonOf({
		purchases: repeats + 1,
		silentDays,
		usualGapDays: repeats >= FEWEST_FOR_UPSELL ? activeDays / repeats : null,
		isOverdue: shop.overdue[customer] === 1,
		probabilityAlive: forecast.probabilityAlive,
		renewalProbability:
			modelled.model.kind === 'subscription' ? 1 - (forecast.churnProbability ?? 1) : null,
		expectedOrders: forecast.expectedOrders ?? 0,
		orderValueText: value === null ? null : `${value.toFixed(decimals)}${currency}`,
		horizonMonths: settings.horizonMonths,
		nextOrderAt: forecast.nextOrderAt,
		goesOn: modelled.model.kind === 'historical',
		cannotTell: repeats === 0 && nameOf(modelled) === 'bgNbd',
	});
}

function dateAfter({ settings, isoDay }: DescribedShop, weeks: number | undefined): string | null {
	if (weeks === undefined || Number.isNaN(weeks)) return null;
	const day = settings.analysisDay + Math.round(weeks * DAYS_PER_WEEK);
	return Math.abs(day) <= LAST_DAY ? isoDay(day) : null;
}

/** Null of what is not known. */
function rounded(value: number | undefined, factor: number): number | null {
	if (value === undefined || !Number.isFinite(value)) return null;
	return Math.round(value * factor) / factor;
}
