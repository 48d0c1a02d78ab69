import type { Sliced } from '../slices/sliced';
import type { FittedModel } from './fit/fitModel';
import { fitShop, type FittedShop } from './choice/fitShop';
import { fitSpend, type SpendModel } from './spend/fitSpend';
import type { ForecastInput } from './forecastInput';
import type { ForecastSettings } from './forecastSettings';
import { fitGroups, type ModelledGroup } from './groups/groupModels';
import type { ActiveClock } from './histories/activeClock';
import type { CustomerHistories } from './histories/customerHistories';
import { groupHistories, type GroupedHistories } from './histories/groupHistories';
import { splitHistory } from './histories/splitHistory';
import { shopRate, type ShopRate } from './models/shopRate';
import { meanOrderOf } from './spend/meanOrderOf';
import type { SavedModel } from './saved/savedModel';
import { restoreGroups, restoreSpend, restoreModel } from './saved/restoreModel';
import { fitRenewals } from './subscriptions/fitRenewals';
import { countRenewals, type Renewals } from './subscriptions/renewals';
import { findSubscriptionPeriod } from './subscriptions/subscriptionPeriod';
import { FEWEST_FOR_A_MODEL } from './fewestForAModel';

/** How a shop's customers keep buying: one of three kinds of answer. */
export type ShopModel =
	| {
			readonly kind: 'transactions';
			readonly fitted: FittedModel;
			/** Null where the model was given. */
			readonly shop: FittedShop | null;
			readonly groups: readonly ModelledGroup[];
	  }
	| {
			readonly kind: 'subscription';
			readonly parameters: readonly [alpha: number, beta: number];
			readonly logLikelihood: number | null;
			readonly periodDays: number;
			readonly renewals: Renewals;
	  }
	| { readonly kind: 'historical'; readonly rate: ShopRate };

export interface ModelledShop {
	readonly model: ShopModel;
	readonly spend: SpendModel | null;
	/** All customers by their history, marked with their paid repeat purchases. */
	readonly grouped: GroupedHistories;
	readonly saved: SavedModel | null;
}

/** Finds the models of a shop's purchases and spend, or takes them from a model that was fitted before. */
export function* modelShop(
	input: ForecastInput,
	customers: CustomerHistories,
	settings: ForecastSettings,
	clock: ActiveClock,
): Sliced<ModelledShop> {
	const { savedModel: saved } = settings;
	const grouped = yield* groupHistories(customers, { mark: customers.paidCount });
	if (saved !== null) {
		return {
			model: yield* givenModel(input, customers, grouped, saved),
			spend: restoreSpend(saved),
			grouped,
			saved,
		};
	}
	const meanOrder = yield* meanOrderOf(input.purchases, settings.analysisDay);
	return {
		model: yield* fittedModel(input, customers, grouped, settings, clock),
		spend: yield* fitSpend(customers, meanOrder),
		grouped,
		saved,
	};
}

function* fittedModel(
	{ purchases, groupOf }: ForecastInput,
	customers: CustomerHistories,
	grouped: GroupedHistories,
	settings: ForecastSettings,
	clock: ActiveClock,
): Sliced<ShopModel> {
	const { model: name } = settings;
	if (name === 'shiftedBetaGeometric') {
		const periodDays =
			settings.subscriptionPeriodDays ??
			(yield* findSubscriptionPeriod(purchases.days, settings.analysisDay));
		const renewals = yield* countRenewals(customers, periodDays);
		const fitted = yield* fitRenewals(renewals.histories);
		return { kind: 'subscription', ...fitted, periodDays, renewals };
	}
	const isThin = grouped.repeatCustomers < FEWEST_FOR_A_MODEL;
	if (name === 'historical' || (name === 'auto' && isThin)) {
		return { kind: 'historical', rate: shopRate(grouped.histories) };
	}
	const split = yield* splitHistory(purchases, {
		clock,
		endDay: settings.analysisDay,
		heldOutDays: settings.heldOutDays ?? undefined,
	});
	const shop = yield* fitShop(name, split, grouped);
	const groups = groupOf === undefined ? [] : yield* fitGroups(shop.fitted, customers, groupOf);
	return { kind: 'transactions', fitted: shop.fitted, shop, groups };
}

function* givenModel(
	{ groupOf }: ForecastInput,
	customers: CustomerHistories,
	grouped: GroupedHistories,
	saved: SavedModel,
): Sliced<ShopModel> {
	if (saved.model === 'historical') return { kind: 'historical', rate: saved.parameters };
	if (saved.model === 'shiftedBetaGeometric') {
		const { periodDays } = saved.subscription;
		return {
			kind: 'subscription',
			parameters: [saved.parameters.alpha, saved.parameters.beta],
			logLikelihood: null,
			periodDays,
			renewals: yield* countRenewals(customers, periodDays),
		};
	}
	return {
		kind: 'transactions',
		fitted: restoreModel(saved),
		shop: null,
		groups: groupOf === undefined ? [] : yield* restoreGroups(saved, customers, grouped, groupOf),
	};
}
