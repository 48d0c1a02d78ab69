import { STEPS_PER_SLICE, type Sliced } from '../../slices/sliced';
import {
	isRising,
	nameOf,
	tierOfCustomer,
	type DescribedShop,
} from '../customers/describeCustomer';
import {
	deviationOfChoice,
	deviationOfModel,
	deviationOfParameters,
} from '../intervals/totalDeviation';
import { totalInterval } from '../intervals/totalInterval';
import type { FittedReport, ModelReport, PredictedTotal, TotalReport } from './modelReport';
import { ShopTally } from './shopTally';
import type { ShopModel } from '../modelShop';
import { candidateReports } from './candidateReports';
import { fittedReport } from './fittedReport';
import { holdoutReport } from './holdoutReport';
import { spendReport } from './spendReport';
import { subscriptionReport } from './subscriptionReport';
import { goesOn } from '../scoring/scoreHistorical';
import { ROWS_WITH_UNCERTAINTY } from '../scoring/valueOutlook';
import { weeksOfMonths } from '../scoring/discountedOrders';
import { adviceOf } from '../verdict/advice';
import { adviceOfSaved } from '../verdict/savedAdvice';
import { verdictOf } from '../verdict/verdict';

const STEPS_BETWEEN_PAUSES = 4 * STEPS_PER_SLICE;

/** Writes down what a forecast rests on, and how to sum up any of its customers. */
export function* reportModel(
	shop: DescribedShop,
): Sliced<{ report: ModelReport; total: (customers: Iterable<number>) => PredictedTotal }> {
	const { settings, modelled } = shop;
	const uncertainty = yield* uncertaintyOf(shop);
	const spendDeviation = modelled.spend?.deviation ?? 0;
	const intervalOf = ({ value, valueByOthers, variance }: ShopTally) => {
		const ofSpend = value > 0 ? (spendDeviation * valueByOthers) / value : 0;
		const deviation = Math.hypot(uncertainty.parameters, uncertainty.model, ofSpend);
		return totalInterval({ mean: value, variance, deviation }, settings.intervalLevel / 100);
	};
	const all = new ShopTally(shop);
	const low = new ShopTally(shop);
	let rising = 0;
	const groups = modelled.model.kind === 'transactions' ? modelled.model.groups : [];
	const ofGroups = groups.map(() => new ShopTally(shop));
	let firstDays = 0;
	for (let customer = 0; customer < shop.customers.length; customer++) {
		if (customer % STEPS_BETWEEN_PAUSES === 0) yield;
		all.add(customer);
		firstDays = Math.max(firstDays, shop.customers.TDays[customer] as number);
		groups.forEach(({ grouped }, group) => {
			if ((grouped.rowOf[customer] as number) >= 0) (ofGroups[group] as ShopTally).add(customer);
		});
		if (tierOfCustomer(shop, customer) !== 'low') continue;
		low.add(customer);
		if (isRising(shop, customer)) rising++;
	}
	const reportOf = (tally: ShopTally): TotalReport => {
		const hasValue = modelled.spend !== null || modelled.model.kind === 'subscription';
		const interval = intervalOf(tally);
		return {
			customers: tally.customers,
			expectedOrders: money(tally.expectedOrders),
			predictedValue: hasValue ? money(tally.value) : null,
			predictedValueLow: hasValue ? money(interval.low) : null,
			predictedValueHigh: hasValue ? money(interval.high) : null,
			historicValue: money(tally.spent / 10_000),
		};
	};
	const report = assembleReport(shop, {
		totals: reportOf(all),
		groups: groups.map((group, at) => ({
			group: group.name,
			...fittedReport(group.fitted, group.grouped.histories.length),
			repeatCustomers: group.grouped.repeatCustomers,
			usesWhole: group.usesWhole,
			...reportOf(ofGroups[at] as ShopTally),
		})),
		lowTier: {
			customers: low.customers,
			historicValue: money(low.spent / 10_000),
			predictedValue: money(low.value),
			rising,
		},
		uncertainty,
		spanDays: firstDays,
	});
	return {
		report,
		total(customers) {
			const tally = new ShopTally(shop);
			for (const customer of customers) tally.add(customer);
			const interval = intervalOf(tally);
			return {
				predictedValue: money(tally.value),
				predictedValueLow: money(interval.low),
				predictedValueHigh: money(interval.high),
			};
		},
	};
}

type Counted = Pick<ModelReport, 'totals' | 'groups' | 'lowTier' | 'uncertainty' | 'spanDays'>;

function assembleReport(shop: DescribedShop, counted: Counted): ModelReport {
	const { settings, modelled, input, tiers } = shop;
	const { model, spend, grouped, saved } = modelled;
	const holdout = holdoutReport(model);
	const subscription = subscriptionReport(shop);
	const ofSpend = spendReport(spend);
	const shared = {
		customers: saved?.customers ?? grouped.customers,
		repeatCustomers: saved?.repeatCustomers ?? grouped.repeatCustomers,
		spanDays: saved?.spanDays ?? counted.spanDays,
		holdout,
	};
	const verdict =
		saved?.verdict ?? verdictOf({ ...shared, isModelled: model.kind !== 'historical' });
	const {
		model: modelName,
		k,
		parameters,
		covariance,
	} = modelPart(model, grouped.histories.length);
	const advice =
		saved !== null
			? adviceOfSaved(saved, settings)
			: adviceOf({
					...shared,
					verdict,
					model: nameOf(modelled),
					k: model.kind === 'transactions' ? model.fitted.model.k : 1,
					ordersAYear: model.kind === 'historical' ? model.rate.ordersAYear : null,
					horizonMonths: settings.horizonMonths,
					spend: ofSpend,
					independence: spend?.independence ?? null,
					subscription,
					thinGroups: counted.groups.filter(({ usesWhole }) => usesWhole).length,
				});
	// What is read by people comes first, what only the next run reads last.
	return {
		kind: 'cltvModel',
		version: 1,
		verdict,
		advice,
		totals: counted.totals,
		horizonMonths: settings.horizonMonths,
		currency: input.currency,
		analysisDate: shop.isoDay(settings.analysisDay),
		...shared,
		model: modelName,
		k,
		parameters,
		logLikelihood: model.kind === 'historical' ? null : likelihoodOf(model),
		candidates: candidateReports(model),
		spend: ofSpend,
		subscription,
		groups: counted.groups,
		lowTier: counted.lowTier,
		valueTiers: tiers === null ? null : { high: tiers[0], upper: tiers[1], middle: tiers[2] },
		discountRate: settings.discountRate,
		margin: settings.margin,
		intervalLevel: settings.intervalLevel,
		uncertainty: counted.uncertainty,
		covariance,
	};
}

function modelPart(model: ShopModel, rows: number): FittedReport {
	if (model.kind === 'transactions') return fittedReport(model.fitted, rows);
	if (model.kind === 'historical') {
		// As of a fitted model: what single customers are scored without is not saved.
		const deviation = rows > ROWS_WITH_UNCERTAINTY ? 0 : model.rate.deviation;
		const parameters = { ordersAYear: model.rate.ordersAYear, deviation };
		return { model: 'historical', k: 1, parameters, covariance: null };
	}
	const [alpha, beta] = model.parameters;
	return { model: 'shiftedBetaGeometric', k: 1, parameters: { alpha, beta }, covariance: null };
}

function likelihoodOf(
	model: Exclude<DescribedShop['modelled']['model'], { kind: 'historical' }>,
): number | null {
	const value = model.kind === 'subscription' ? model.logLikelihood : model.fitted.logLikelihood;
	return value === null || Number.isNaN(value) ? null : value;
}

function* uncertaintyOf({
	modelled: { model, grouped, saved },
	settings,
}: DescribedShop): Sliced<{ parameters: number; model: number }> {
	if (saved !== null) return saved.uncertainty;
	if (model.kind === 'subscription') return { parameters: 0, model: 0 };
	const weeks = weeksOfMonths(settings.horizonMonths);
	if (model.kind === 'historical') {
		const ofRate = yield* deviationOfParameters(goesOn(model.rate), grouped, weeks);
		return { parameters: ofRate, model: 0 };
	}
	const parameters = yield* deviationOfParameters(model.fitted, grouped, weeks);
	if (model.shop === null) return { parameters, model: 0 };
	const { choice } = model.shop;
	const ofChoice = yield* deviationOfChoice(choice, grouped, weeks);
	const { holdout } = choice.chosen;
	const missed = holdout === null ? 0 : deviationOfModel(holdout, Math.hypot(parameters, ofChoice));
	return { parameters, model: Math.hypot(ofChoice, missed) };
}

/** Sums are shown to the hundredth: of thousands of customers more would be noise. */
function money(value: number): number {
	return Math.round(value * 100) / 100;
}
