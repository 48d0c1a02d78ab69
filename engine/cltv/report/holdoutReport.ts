import type { ShopModel } from '../modelShop';
import type { HoldoutReport } from './modelReport';
import { significant } from './significant';

/** The forecast at the split beside what happened after it; null where nothing was held out. */
export function holdoutReport(model: ShopModel): HoldoutReport | null {
	if (model.kind !== 'transactions' || model.shop === null) return null;
	const { choice, naive } = model.shop;
	const { holdout } = choice.chosen;
	if (holdout === null || naive === null) return null;
	return {
		days: holdout.days,
		customers: holdout.customers,
		actualOrders: holdout.actualOrders,
		predictedOrders: significant(holdout.predictedOrders),
		bias: holdout.bias === null ? null : significant(holdout.bias),
		mae: significant(holdout.mae),
		rmse: significant(holdout.rmse),
		naiveOrders: significant(naive.predictedOrders),
		naiveBias: naive.bias === null ? null : significant(naive.bias),
		naiveMae: significant(naive.mae),
		naiveRmse: significant(naive.rmse),
	};
}
