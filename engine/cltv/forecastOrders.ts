import { buildLedger, type CustomerLedger } from '../customers/customerLedger';
import { profileOf } from '../customers/customerProfile';
import { latestConsents } from '../customers/latestConsents';
import { findPurchaseDays } from '../customers/purchaseDays';
import { storedPurchases } from '../customers/storedPurchases';
import { calendarDay } from '../orders/dates/calendarDay';
import type { Item } from '../orders/findRecords';
import { readOrders, type ReadOrders } from '../orders/readOrders';
import type { ReadSettings } from '../orders/readSettings';
import { sortInSlices } from '../slices/sortInSlices';
import { STEPS_PER_SLICE, type Sliced } from '../slices/sliced';
import { forecast, type Forecast } from './forecast';
import { forecastedCustomer, type ForecastedCustomer } from './customers/forecastedCustomer';
import type { ForecastSettings } from './forecastSettings';
import { groupNaming, type GroupBy } from './groups/groupNaming';
import type { PurchaseSummaries } from './histories/shopPurchases';

export interface CltvSettings {
	read: ReadSettings;
	forecast: ForecastSettings;
	/** What divides customers into groups with models of their own. */
	groupBy: GroupBy;
	/** Gives the SHA-256 of e-mail addresses in their place. */
	hashEmails: boolean;
}

/** Everything that a run gives. */
export interface CltvRun {
	readonly orders: ReadOrders;
	readonly ledger: CustomerLedger;
	readonly forecast: Forecast;
	/** Most valuable first. */
	readonly customers: ReadonlyArray<{
		readonly customer: number;
		readonly result: ForecastedCustomer;
	}>;
}

/**
 * Forecasts customers from their orders, or from what RFM Score gave about them: the forecast is the same.
 *
 * @throws InputError where only the operator can decide how the input is meant
 */
export function* forecastOrders(items: readonly Item[], settings: CltvSettings): Sliced<CltvRun> {
	const orders = yield* readOrders(items, settings.read);
	const { book, zone } = orders;
	const { countFreeOrders } = settings.read;
	const ledger = yield* buildLedger(book.table, book.identities, { zone, countFreeOrders });
	const days = yield* findPurchaseDays(ledger, book.table, {
		countFreeOrders,
		purchasesOfSummary: storedPurchases(ledger, orders),
	});
	const consents = yield* latestConsents(book.table, book.identities);
	const profile = (customer: number) =>
		profileOf(customer, ledger, book.table, book.identities, consents);
	const predicted = yield* forecast(
		{
			purchases: { days, summaries: yield* summariesOf(ledger, orders) },
			spent: ledger.spent,
			currency: orders.currencies.currency,
			groupOf: groupNaming(settings.groupBy, profile, ledger, zone),
		},
		settings.forecast,
	);
	const results: ForecastedCustomer[] = [];
	for (let customer = 0; customer < ledger.length; customer++) {
		if (customer % (STEPS_PER_SLICE / 8) === 0) yield;
		results.push(
			forecastedCustomer(customer, profile(customer), { orders, ledger, predicted }, settings),
		);
	}
	const order = yield* sortInSlices(results.length, (a, b) =>
		mostValuableFirst(results[a] as ForecastedCustomer, results[b] as ForecastedCustomer),
	);
	return {
		orders,
		ledger,
		forecast: predicted,
		customers: Array.from(order, (customer) => ({
			customer,
			result: results[customer] as ForecastedCustomer,
		})),
	};
}

/** What is known of customers of whom single purchases are not: read only where it is so. */
function* summariesOf(ledger: CustomerLedger, { zone }: ReadOrders): Sliced<PurchaseSummaries> {
	const firstDay = new Int32Array(ledger.length);
	const lastDay = new Int32Array(ledger.length);
	for (let customer = 0; customer < ledger.length; customer++) {
		if (customer % STEPS_PER_SLICE === 0) yield;
		firstDay[customer] = calendarDay(ledger.firstAt[customer] as number, zone);
		lastDay[customer] = calendarDay(ledger.lastAt[customer] as number, zone);
	}
	return { orders: ledger.orders, firstDay, lastDay, spent: ledger.spent };
}

/** By predicted value, then by what they spent so far, then by id, so that the order of the input cannot matter. */
function mostValuableFirst(a: ForecastedCustomer, b: ForecastedCustomer): number {
	const byForecast = (b.predictedValue ?? -1) - (a.predictedValue ?? -1);
	if (byForecast !== 0) return byForecast;
	const byPast = b.historicValue - a.historicValue;
	if (byPast !== 0) return byPast;
	return a.customerId < b.customerId ? -1 : a.customerId > b.customerId ? 1 : 0;
}
