import type { CustomerLedger } from '../customers/customerLedger';
import { rowAt } from '../customers/ledgerEntries';
import type { CustomerProfile } from '../customers/customerProfile';
import { sha256 } from '../identity/sha256';
import { fromUnits } from '../money/amountUnits';
import { isSummary } from '../orders/orderTable';
import type { ReadOrders } from '../orders/readOrders';
import type { Consent } from '../consent/consent';
import type { JsonRecord } from '../json';
import type { Forecast } from './forecast';
import { carryFields, type CarriedFields } from './customers/carryFields';
import type { CustomerForecast } from './customers/customerForecast';

/** One customer as the node puts it out: who they are, what they did, and what they will do. */
export interface ForecastedCustomer extends CustomerForecast, CarriedFields {
	customerId: string;
	email: string | null;
	orderCount: number;
	totalSpent: number;
	averageOrderValue: number;
	currency: string | null;
	/** ISO 8601, UTC. */
	firstOrderAt: string;
	lastOrderAt: string;
	channels: string[];
	country: string | null;
	consent: Consent;
}

/** What the results of a run's customers are made from. */
export interface ForecastedShop {
	readonly orders: ReadOrders;
	readonly ledger: CustomerLedger;
	readonly predicted: Forecast;
	/** The power of ten that amounts are rounded by. */
	readonly moneyFactor: number;
	readonly hashEmails: boolean;
	readonly isoMoment: (epochMs: number) => string;
}

/** Puts a customer's result together. */
export function forecastedCustomer(
	{ orders, ledger, predicted, moneyFactor, hashEmails, isoMoment }: ForecastedShop,
	customer: number,
	{ customerId, hasId, email, channels, country, consent }: CustomerProfile,
): ForecastedCustomer {
	const { currency } = orders.currencies;
	const totalSpent = fromUnits(ledger.spent[customer] as number);
	const orderCount = ledger.orders[customer] as number;
	// Field by field, and all of them at once: of a million customers, a spread takes seconds longer.
	const result: ForecastedCustomer = {
		// What stands in for a guest's id is an address or a number, which is then not to be shown either.
		customerId: hashEmails && !hasId ? sha256(customerId) : customerId,
		email: email !== null && hashEmails ? sha256(email) : email,
		probabilityAlive: null,
		churnProbability: null,
		churnRisk: null,
		expectedOrders: null,
		expectedOrderValue: null,
		predictedValue: null,
		predictedValueLow: null,
		predictedValueHigh: null,
		orderProbability: null,
		orderProbability30Days: null,
		nextOrderAt: null,
		nextOrderFrom: null,
		nextOrderTo: null,
		historicValue: 0,
		valueTier: null,
		rising: false,
		upsellReady: false,
		model: '',
		reason: '',
		orderCount,
		totalSpent,
		averageOrderValue: Math.round((totalSpent / orderCount) * moneyFactor) / moneyFactor,
		currency,
		firstOrderAt: isoMoment(ledger.firstAt[customer] as number),
		lastOrderAt: isoMoment(ledger.lastAt[customer] as number),
		channels,
		country,
		consent,
	};
	predicted.fillIn(customer, result);
	const scored = scoredRecordOf(customer, ledger, orders);
	if (scored !== null) carryFields(scored, result);
	return result;
}

/** The record of a customer who came in as one customer of another node, and has not ordered since. */
function scoredRecordOf(
	customer: number,
	{ start, entries }: CustomerLedger,
	{ book, found }: ReadOrders,
): JsonRecord | null {
	const { table } = book;
	if (table.firstPlacedAt.isEmpty) return null;
	const from = start[customer] as number;
	const row = rowAt(entries, from);
	const isOne = start[customer + 1] === from + 1;
	if (!isOne || !isSummary(table, row)) return null;
	return found.records[table.record[row] as number] as JsonRecord;
}
