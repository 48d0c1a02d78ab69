import type { ShopModel } from '../modelShop';
import type { CandidateReport } from './modelReport';
import { significant } from './significant';

/** Every model that was tried, best first. */
export function candidateReports(model: ShopModel): CandidateReport[] {
	if (model.kind !== 'transactions' || model.shop === null) return [];
	const { compared, chosen } = model.shop.choice;
	return compared.map((candidate) => {
		const { holdout, fitted, score } = candidate;
		return {
			model: fitted.model.name,
			k: fitted.model.k,
			score: significant(score),
			chosen: candidate === chosen,
			ruledOut: candidate.ruledOut,
			predictedOrders: holdout === null ? null : significant(holdout.predictedOrders),
			bias: holdout?.bias === undefined || holdout.bias === null ? null : significant(holdout.bias),
			mae: holdout === null ? null : significant(holdout.mae),
			rmse: holdout === null ? null : significant(holdout.rmse),
			logLikelihood: significant(fitted.logLikelihood),
		};
	});
}
