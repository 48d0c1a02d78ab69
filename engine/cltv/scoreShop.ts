import type { Sliced } from '../slices/sliced';
import type { ForecastInput } from './forecastInput';
import type { ForecastSettings } from './forecastSettings';
import type { CustomerHistories } from './histories/customerHistories';
import type { ModelledShop } from './modelShop';
import { scoreCustomers, type CustomerColumns, type ScoreSettings } from './scoring/scoreCustomers';
import { scoreHistorical } from './scoring/scoreHistorical';
import { paymentsOf } from './subscriptions/paymentsOf';
import { scoreSubscriptions } from './subscriptions/scoreSubscriptions';

/** Fills in the forecast of every customer, with whichever model the shop has. */
export function* scoreShop(
	columns: CustomerColumns,
	input: ForecastInput,
	customers: CustomerHistories,
	{ model, spend, grouped }: ModelledShop,
	settings: ForecastSettings,
): Sliced<void> {
	const score: ScoreSettings = {
		horizonMonths: settings.horizonMonths,
		discountRate: settings.discountRate,
		level: settings.intervalLevel / 100,
		margin: settings.margin / 100,
	};
	if (model.kind === 'historical') {
		yield* scoreHistorical(columns, customers, grouped, spend, score);
	} else if (model.kind === 'subscription') {
		const payments = yield* paymentsOf(input, customers);
		yield* scoreSubscriptions(columns, customers, model, payments, score);
	} else if (model.groups.length === 0) {
		const { fitted } = model;
		yield* scoreCustomers(columns, customers, { fitted, grouped }, spend, score);
	} else {
		for (const group of model.groups) {
			yield* scoreCustomers(columns, customers, group, spend, score);
		}
	}
}
