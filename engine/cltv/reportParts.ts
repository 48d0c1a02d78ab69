import type { SpendModel } from './fitSpend';
import type { ModelledGroup } from './groupModels';
import type { DescribedShop } from './customers/describeCustomer';
import type {
	CandidateReport,
	GroupReport,
	HoldoutReport,
	SpendReport,
	SubscriptionReport,
} from './modelReport';
import type { ShopModel } from './modelShop';
import type { FittedModel } from './fitModel';
import { ROWS_WITH_UNCERTAINTY } from './scoring/scoreRows';

/** Digits of what is only read. What is scored with keeps all of them, so that a saved model says the same again. */
const SIGNIFICANT = 9;

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

export function spendReport(spend: SpendModel | null): SpendReport | null {
	if (spend === null) return null;
	const [p, q, v] = spend.parameters;
	return {
		p,
		q,
		v,
		outcome: spend.outcome,
		repeatBuyers: spend.repeatBuyers,
		deviation: spend.deviation,
		correlation: spend.independence?.correlation ?? null,
		independence: spend.independence?.verdict ?? 'unclear',
	};
}

export function subscriptionReport({
	modelled: { model },
	columns,
	customers,
}: DescribedShop): SubscriptionReport | null {
	if (model.kind !== 'subscription') return null;
	let active = 0;
	let lost = 0;
	let sum = 0;
	let known = 0;
	for (let customer = 0; customer < customers.length; customer++) {
		if ((model.renewals.made[customer] as number) < 0) continue;
		if (model.renewals.lost[customer] === 1) lost++;
		else active++;
		const value = columns.orderValue[customer] as number;
		if (Number.isNaN(value)) continue;
		sum += value;
		known++;
	}
	return {
		periodDays: model.periodDays,
		orderValue: known === 0 ? null : significant(sum / known),
		active,
		lost,
	};
}

/**
 * How far the parameters may be from their estimates; left out where single customers are scored without it, so that a
 * saved model scores as the one it was saved from.
 */
export function covarianceOf(fitted: FittedModel, rows: number): number[] | null {
	if (rows > ROWS_WITH_UNCERTAINTY || fitted.covariance === null) return null;
	return Array.from(fitted.covariance);
}

/** Parameters by their names in the paper. */
export function namedParameters(model: ShopModel): Record<string, number> {
	if (model.kind === 'historical') return {};
	if (model.kind === 'transactions') return parametersOf(model.fitted);
	const [alpha, beta] = model.parameters;
	return { alpha, beta };
}

export function groupParameters({
	fitted,
	grouped,
	usesWhole,
}: ModelledGroup): Pick<
	GroupReport,
	'model' | 'k' | 'parameters' | 'covariance' | 'repeatCustomers' | 'usesWhole'
> {
	return {
		model: fitted.model.name,
		k: fitted.model.k,
		parameters: parametersOf(fitted),
		covariance: covarianceOf(fitted, grouped.histories.length),
		repeatCustomers: grouped.repeatCustomers,
		usesWhole,
	};
}

function parametersOf({ model, parameters }: FittedModel): Record<string, number> {
	return Object.fromEntries(
		model.parameterNames.map((name, at) => [name, parameters[at] as number]),
	);
}

function significant(value: number): number {
	return Number(value.toPrecision(SIGNIFICANT));
}
