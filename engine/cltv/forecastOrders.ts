import { lastingColumn } from '../memory/lastingColumn';
import { buildLedger, type CustomerLedger } from '../customers/customerLedger';
import { profileOf, type CustomerProfile } from '../customers/customerProfile';
import { latestConsents } from '../customers/latestConsents';
import { findPurchaseDays } from '../customers/purchaseDays';
import { storedPurchases } from '../customers/storedPurchases';
import { calendarDay } from '../dates/calendarDay';
import { createIsoDays } from '../dates/isoDays';
import { createIsoMoments } from '../dates/isoMoments';
import type { Item } from '../item';
import { decimalsOf } from '../money/minorUnits';
import { readOrders, type ReadOrders } from '../orders/readOrders';
import type { ReadSettings } from '../orders/readSettings';
import { STEPS_PER_SLICE, type Sliced } from '../slices/sliced';
import { forecast, type Forecast } from './forecast';
import { forecastedCustomer, type ForecastedCustomer } from './forecastedCustomer';
import { mostValuableFirst } from './customers/mostValuableFirst';
import { withStoredChannels } from './customers/withStoredChannels';
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
	/** Customers, most valuable first. */
	readonly order: Uint32Array;
	/** What is put out of one of them; put together when it is asked for, since of a million they take most of the memory. */
	result(customer: number): ForecastedCustomer;
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
		purchasesOfSummary: storedPurchases(orders.found),
	});
	const consents = yield* latestConsents(book.table, book.identities);
	const profile = (customer: number): CustomerProfile =>
		profileOf(customer, ledger, book.table, book.identities, consents);
	const wholeProfile = (customer: number): CustomerProfile => {
		const own = profile(customer);
		own.channels = withStoredChannels(own.channels, customer, ledger, orders);
		return own;
	};
	const predicted = yield* forecast(
		{
			purchases: {
				days,
				summaries: days.known.includes(0) ? yield* summariesOf(ledger, orders) : null,
			},
			spent: ledger.spent,
			currency: orders.currencies.currency,
			groupOf: groupNaming(settings.groupBy, wholeProfile, ledger, zone),
		},
		settings.forecast,
	);
	const decimals = decimalsOf(orders.currencies.currency);
	const shop = {
		orders,
		ledger,
		predicted,
		moneyFactor: 10 ** decimals,
		hashEmails: settings.hashEmails,
		isoMoment: createIsoMoments(createIsoDays()),
	};
	return {
		orders,
		ledger,
		forecast: predicted,
		order: yield* mostValuableFirst({
			values: predicted.predictedValues,
			spent: ledger.spent,
			decimals,
			compareNames: (a, b) => compareProfiles(profile(a), profile(b)),
		}),
		result: (customer) => forecastedCustomer(shop, customer, wholeProfile(customer)),
	};
}

/** What is known of customers of whom single purchases are not. */
function* summariesOf(ledger: CustomerLedger, { zone }: ReadOrders): Sliced<PurchaseSummaries> {
	const firstDay = lastingColumn(Int32Array, ledger.length);
	const lastDay = lastingColumn(Int32Array, ledger.length);
	for (let customer = 0; customer < ledger.length; customer++) {
		if (customer % STEPS_PER_SLICE === 0) yield;
		firstDay[customer] = calendarDay(ledger.firstAt[customer] as number, zone);
		lastDay[customer] = calendarDay(ledger.lastAt[customer] as number, zone);
	}
	return { orders: ledger.orders, firstDay, lastDay, spent: ledger.spent };
}

/** By id; two shops can give the same one to different people. */
function compareProfiles(a: CustomerProfile, b: CustomerProfile): number {
	return (
		compareTexts(a.customerId, b.customerId) ||
		compareTexts(a.email ?? '', b.email ?? '') ||
		compareTexts(a.country ?? '', b.country ?? '')
	);
}

function compareTexts(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
