import type { CustomerLedger } from '../../customers/customerLedger';
import type { CustomerProfile } from '../../customers/customerProfile';
import { sha256 } from '../../customers/sha256';
import { fromUnits } from '../../orders/money/amountUnits';
import { decimalsOf } from '../../orders/money/minorUnits';
import type { ReadOrders } from '../../orders/readOrders';
import type { Consent, JsonRecord } from '../../orders/reading';
import type { Forecast } from '../forecast';
import { carriedFields } from './carriedFields';
import type { CustomerForecast } from './customerForecast';

/** One customer as the node puts it out: who they are, what they did, and what they will do. */
export interface ForecastedCustomer extends CustomerForecast {
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

interface ForecastedShop {
	orders: ReadOrders;
	ledger: CustomerLedger;
	predicted: Forecast;
}

/** Puts a customer's result together. */
export function forecastedCustomer(
	customer: number,
	profile: CustomerProfile,
	{ orders, ledger, predicted }: ForecastedShop,
	{ hashEmails }: { hashEmails: boolean },
): ForecastedCustomer {
	const { currency } = orders.currencies;
	const factor = 10 ** decimalsOf(currency);
	const spent = fromUnits(ledger.spent[customer] as number);
	const orderCount = ledger.orders[customer] as number;
	const { email, customerId, hasId } = profile;
	return {
		// What stands in for a guest's id is an address or a number, which is then not to be shown either.
		customerId: hashEmails && !hasId ? sha256(customerId) : customerId,
		email: email !== null && hashEmails ? sha256(email) : email,
		...predicted.customer(customer),
		orderCount,
		totalSpent: spent,
		averageOrderValue: Math.round((spent / orderCount) * factor) / factor,
		currency,
		firstOrderAt: new Date(ledger.firstAt[customer] as number).toISOString(),
		lastOrderAt: new Date(ledger.lastAt[customer] as number).toISOString(),
		channels: profile.channels,
		country: profile.country,
		consent: profile.consent,
		...carried(customer, ledger, orders),
	};
}

/** Of a customer who came in as one item of RFM Score, and has not ordered since. */
function carried(
	customer: number,
	ledger: CustomerLedger,
	{ book, found }: ReadOrders,
): Record<string, unknown> {
	const { table } = book;
	const from = ledger.start[customer] as number;
	const row = ledger.rows[from] as number;
	const isOne = ledger.start[customer + 1] === from + 1;
	if (!isOne || !table.firstPlacedAt.has(row)) return {};
	return carriedFields(found.records[table.record[row] as number] as JsonRecord);
}
