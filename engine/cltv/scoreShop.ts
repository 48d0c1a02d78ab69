import type { Sliced } from '../slices/sliced';
import type { ForecastInput } from './forecastInput';
import type { ForecastSettings } from './forecastSettings';
import type { CustomerHistories } from './histories/customerHistories';
import type { ModelledShop } from './modelShop';
import {
	emptyValueColumns,
	joinParts,
	type CustomerColumns,
	type OrdersOfPart,
	type ValueColumns,
} from './scoring/customerColumns';
import { scoreCustomers, type ScoreSettings } from './scoring/scoreCustomers';
import { scoreHistorical } from './scoring/scoreHistorical';
import { paymentsOf } from './subscriptions/paymentsOf';
import { scoreSubscriptions } from './subscriptions/scoreSubscriptions';

/** Forecasts every customer, with whichever model the shop has. */
export function* scoreShop(
	input: ForecastInput,
	customers: CustomerHistories,
	modelled: ModelledShop,
	settings: ForecastSettings,
): Sliced<CustomerColumns> {
	const values = yield* emptyValueColumns(customers.length);
	const orders = yield* ordersOf(values, input, customers, modelled, {
		horizonMonths: settings.horizonMonths,
		discountRate: settings.discountRate,
		level: settings.intervalLevel / 100,
		margin: settings.margin / 100,
	});
	return { ...values, ...orders };
}

/** Fills in what customers will be worth. */
function* ordersOf(
	values: ValueColumns,
	input: ForecastInput,
	customers: CustomerHistories,
	{ model, spend, grouped }: ModelledShop,
	settings: ScoreSettings,
): Sliced<OrdersOfPart> {
	if (model.kind === 'historical') {
		const orders = yield* scoreHistorical(
			values,
			customers,
			{ rate: model.rate, grouped },
			spend,
			settings,
		);
		return { orders, rowOf: grouped.rowOf };
	}
	if (model.kind === 'subscription') {
		const payments = yield* paymentsOf(input, customers);
		return yield* scoreSubscriptions(values, customers, model, payments, settings);
	}
	const whole = { fitted: model.fitted, grouped };
	const parts: OrdersOfPart[] = [];
	for (const part of model.groups.length === 0 ? [whole] : model.groups) {
		const orders = yield* scoreCustomers(values, customers, part, spend, settings);
		parts.push({ orders, rowOf: part.grouped.rowOf });
	}
	return yield* joinParts(parts);
}
