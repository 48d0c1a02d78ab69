import { STEPS_PER_SLICE, type Sliced } from '../slices/sliced';
import { isRising, nameOf, type DescribedShop } from './customers/describeCustomer';
import { tierOf } from './customers/valueTiers';
import type { PredictedTotal } from './forecast';
import { deviationOfModel, deviationOfParameters } from './intervals/totalDeviation';
import { totalInterval } from './intervals/totalInterval';
import type { ModelReport, TotalReport } from './modelReport';
import {
	candidateReports,
	covarianceOf,
	groupParameters,
	holdoutReport,
	namedParameters,
	spendReport,
	subscriptionReport,
} from './reportParts';
import { weightOfOthers } from './scoring/spendOutlook';
import { weeksOfMonths } from './scoring/discountedOrders';
import { adviceOf } from './verdict/advice';
import { verdictOf } from './verdict/verdict';

const STEPS_BETWEEN_PAUSES = 4 * STEPS_PER_SLICE;

/** Sums over customers as they are counted up. */
class Tally {
	customers = 0;

	expectedOrders = 0;

	value = 0;

	variance = 0;

	/** Value that rests on what all customers spend, not on what each did. */
	valueByOthers = 0;

	/** In units of 1/10,000. */
	spent = 0;

	constructor(private readonly shop: DescribedShop) {}

	add(customer: number): void {
		const { columns, input, customers, modelled } = this.shop;
		if ((customers.x[customer] as number) < 0) return;
		this.customers++;
		this.spent += input.spent[customer] as number;
		this.expectedOrders += known(columns.expectedOrders[customer]);
		const value = known(columns.predictedValue[customer]);
		this.value += value;
		if (modelled.spend !== null) {
			const paid = customers.paidCount[customer] as number;
			this.valueByOthers += value * weightOfOthers(modelled.spend.parameters, paid);
		}
		this.variance += known(columns.variance[customer]);
	}
}

/** Writes down what a forecast rests on, and how to sum up any of its customers. */
export function* reportModel(
	shop: DescribedShop,
): Sliced<{ report: ModelReport; total: (customers: Iterable<number>) => PredictedTotal }> {
	const { settings, modelled } = shop;
	const uncertainty = yield* uncertaintyOf(shop);
	const spendDeviation = modelled.spend?.deviation ?? 0;
	const intervalOf = ({ value, valueByOthers, variance }: Tally) => {
		const ofSpend = value > 0 ? (spendDeviation * valueByOthers) / value : 0;
		const deviation = Math.hypot(uncertainty.parameters, uncertainty.model, ofSpend);
		return totalInterval({ mean: value, variance, deviation }, settings.intervalLevel / 100);
	};
	const all = new Tally(shop);
	const low = new Tally(shop);
	let rising = 0;
	const groups = modelled.model.kind === 'transactions' ? modelled.model.groups : [];
	const ofGroups = groups.map(() => new Tally(shop));
	let firstDays = 0;
	for (let customer = 0; customer < shop.customers.length; customer++) {
		if (customer % STEPS_BETWEEN_PAUSES === 0) yield;
		all.add(customer);
		firstDays = Math.max(firstDays, shop.customers.TDays[customer] as number);
		groups.forEach(({ grouped }, group) => {
			if ((grouped.rowOf[customer] as number) >= 0) (ofGroups[group] as Tally).add(customer);
		});
		const value = shop.columns.predictedValue[customer] as number;
		if (shop.tiers === null || Number.isNaN(value)) continue;
		if (tierOf(value, shop.tiers) !== 'low') continue;
		low.add(customer);
		if (isRising(shop, customer)) rising++;
	}
	const reportOf = (tally: Tally): TotalReport => {
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
			...groupParameters(group),
			...reportOf(ofGroups[at] as Tally),
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
			const tally = new Tally(shop);
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
	const fitted = model.kind === 'transactions' ? model.fitted : null;
	const holdout = holdoutReport(model);
	const subscription = subscriptionReport(shop);
	const name = nameOf(modelled);
	const k = fitted?.model.k ?? 1;
	const ofSpend = spendReport(spend);
	const shared = {
		customers: saved?.customers ?? grouped.customers,
		repeatCustomers: saved?.repeatCustomers ?? grouped.repeatCustomers,
		spanDays: saved?.spanDays ?? counted.spanDays,
		holdout,
	};
	const verdict =
		saved?.verdict ?? verdictOf({ ...shared, isModelled: model.kind !== 'historical' });
	return {
		kind: 'cltvModel',
		version: 1,
		model: name,
		k,
		parameters: namedParameters(model),
		covariance: fitted === null ? null : covarianceOf(fitted, grouped.histories.length),
		logLikelihood: model.kind === 'historical' ? null : likelihoodOf(model),
		...shared,
		candidates: candidateReports(model),
		spend: ofSpend,
		subscription,
		...counted,
		spanDays: shared.spanDays,
		valueTiers: tiers === null ? null : { high: tiers[0], upper: tiers[1], middle: tiers[2] },
		analysisDate: shop.isoDay(settings.analysisDay),
		currency: input.currency,
		horizonMonths: settings.horizonMonths,
		discountRate: settings.discountRate,
		margin: settings.margin,
		intervalLevel: settings.intervalLevel,
		verdict,
		advice:
			saved?.advice ??
			adviceOf({
				...shared,
				verdict,
				model: name,
				k,
				horizonMonths: settings.horizonMonths,
				spend: ofSpend,
				independence: spend?.independence ?? null,
				subscription,
				thinGroups: counted.groups.filter(({ usesWhole }) => usesWhole).length,
			}),
	};
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
	if (model.kind !== 'transactions') return { parameters: 0, model: 0 };
	const parameters = yield* deviationOfParameters(
		model.fitted,
		grouped,
		weeksOfMonths(settings.horizonMonths),
	);
	const holdout = model.shop?.choice.chosen.holdout ?? null;
	return {
		parameters,
		model: holdout === null ? 0 : deviationOfModel(holdout, parameters),
	};
}

function known(value: number | undefined): number {
	return value === undefined || Number.isNaN(value) ? 0 : value;
}

/** Sums are shown to the hundredth: of thousands of customers more would be noise. */
function money(value: number): number {
	return Math.round(value * 100) / 100;
}
