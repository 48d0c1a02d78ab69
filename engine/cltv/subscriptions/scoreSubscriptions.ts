import { shiftedBetaGeometric } from '../models/shiftedBetaGeometric/shiftedBetaGeometric';
import { DAYS_PER_MONTH } from '../scoring/discountedOrders';
import type { OrdersOfPart, ValueColumns } from '../scoring/customerColumns';
import { emptyOrderForecasts } from '../scoring/rowForecasts';
import type { ScoreSettings } from '../scoring/scoreCustomers';
import type { CustomerHistories } from '../histories/customerHistories';
import { STEPS_PER_SLICE, type Sliced } from '../../slices/sliced';
import type { Renewals } from './renewals';

const ROWS_PER_SLICE = STEPS_PER_SLICE / 4;
const DAYS_PER_YEAR = 12 * DAYS_PER_MONTH;
const NEAR_FUTURE_DAYS = 30;
const DAYS_PER_WEEK = 7;

export interface Subscription {
	readonly parameters: readonly [alpha: number, beta: number];
	readonly periodDays: number;
	readonly renewals: Renewals;
}

/**
 * Forecasts the renewals of each customer. They are due every period from the last purchase on; whoever makes them all
 * pays each time what they paid so far on average.
 *
 * @param columns are filled with what each customer will be worth
 * @param orderValue what each customer pays a renewal, in the main unit of the currency; NaN where not known
 * @returns a row for each customer
 */
export function* scoreSubscriptions(
	columns: ValueColumns,
	customers: CustomerHistories,
	{ parameters, periodDays, renewals }: Subscription,
	orderValue: Float64Array,
	settings: ScoreSettings,
): Sliced<OrdersOfPart> {
	const orders = emptyOrderForecasts(customers.length);
	const rowOf = new Int32Array(customers.length).fill(-1);
	const horizon = settings.horizonMonths * DAYS_PER_MONTH;
	for (let customer = 0; customer < customers.length; customer++) {
		if (customer % ROWS_PER_SLICE === 0) yield;
		const made = renewals.made[customer] as number;
		if (made < 0) continue;
		const isLost = renewals.lost[customer] === 1;
		const silent = (customers.TDays[customer] as number) - (customers.txDays[customer] as number);
		const due = Math.max(0, periodDays - silent);
		const ahead = isLost || due > horizon ? 0 : 1 + Math.floor((horizon - due) / periodDays);
		const outcome = renewalsAhead(parameters, made, ahead, due, periodDays, settings);
		const next = isLost ? 0 : shiftedBetaGeometric.retentionRate(parameters, made + 1);
		rowOf[customer] = customer;
		orders.probabilityAlive[customer] = isLost ? 0 : 1;
		orders.churnProbability[customer] = 1 - next;
		orders.expectedOrders[customer] = outcome.expected;
		orders.orderInHorizon[customer] = ahead > 0 ? next : 0;
		orders.orderIn30Days[customer] = due <= NEAR_FUTURE_DAYS ? next : 0;
		const weeks = isLost ? NaN : due / DAYS_PER_WEEK;
		orders.nextOrder[customer] = weeks;
		orders.nextOrderFrom[customer] = weeks;
		orders.nextOrderTo[customer] = weeks;
		const price = (orderValue[customer] as number) * settings.margin;
		if (Number.isNaN(price)) continue;
		columns.orderValue[customer] = orderValue[customer] as number;
		columns.predictedValue[customer] = price * outcome.worth;
		columns.low[customer] = price * Math.min(outcome.worth, outcome.low);
		columns.high[customer] = price * Math.max(outcome.worth, outcome.high);
		columns.variance[customer] = price * price * outcome.variance;
	}
	return { orders, rowOf };
}

/** Renewals ahead of one customer: expected number, and what they are worth in payments of today. */
function renewalsAhead(
	parameters: readonly [number, number],
	made: number,
	ahead: number,
	due: number,
	periodDays: number,
	{ discountRate, level }: ScoreSettings,
) {
	const daily = (1 + discountRate / 100) ** (-1 / DAYS_PER_YEAR);
	let stays = 1;
	let paid = 0;
	let expected = 0;
	let worth = 0;
	let squares = 0;
	let low = 0;
	let high = 0;
	for (let renewal = 1; renewal <= ahead; renewal++) {
		stays *= shiftedBetaGeometric.retentionRate(parameters, made + renewal);
		const discounted = daily ** (due + (renewal - 1) * periodDays);
		expected += stays;
		worth += stays * discounted;
		squares += stays * ((paid + discounted) ** 2 - paid ** 2);
		paid += discounted;
		// So many renewals are made with more than these probabilities.
		if (stays > (1 + level) / 2) low = paid;
		if (stays > (1 - level) / 2) high = paid;
	}
	return { expected, worth, low, high, variance: Math.max(0, squares - worth * worth) };
}
