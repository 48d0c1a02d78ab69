import { LEAST_HISTORY_DAYS } from '../histories/splitHistory';
import type { SpendIndependence } from '../spend/spendIndependence';
import { FEWEST_FOR_A_MODEL } from '../fewestForAModel';
import { FEWEST_FOR_CARE, FEWEST_FOR_RELIANCE, type Verdict } from './verdict';

const DAYS_PER_MONTH = 30.4375;
/** A total within so much of the truth is called right. */
const CLOSE = 0.03;
/** One that is off by more calls for an explanation. */
const WIDE = 0.2;
/** Standard deviations of a count (its square root, at least) that chance alone is good for. */
const CHANCE = 2;

/** What the sentences are about. */
export interface AdviceFacts {
	readonly verdict: Verdict;
	readonly model: string;
	readonly k: number;
	readonly customers: number;
	readonly repeatCustomers: number;
	readonly spanDays: number;
	/** How often customers order again, of the historical value; else null. */
	readonly ordersAYear: number | null;
	readonly horizonMonths: number;
	readonly holdout: HoldoutFacts | null;
	/** How the model of spend came about. */
	readonly spend: { readonly outcome: 'fitted' | 'typical' | 'heavyTail' } | null;
	readonly independence: SpendIndependence | null;
	readonly subscription: {
		readonly periodDays: number;
		readonly active: number;
		readonly lost: number;
	} | null;
	/** Groups that were too thin for a model of their own. */
	readonly thinGroups: number;
}

/** The forecast at the split beside what happened after it, and beside everybody going on at their own rate (`naive`). */
interface HoldoutFacts {
	readonly days: number;
	readonly actualOrders: number;
	readonly predictedOrders: number;
	readonly bias: number | null;
	readonly mae: number;
	readonly naiveOrders: number;
	readonly naiveMae: number;
}

/** What the operator should know and do, the most important first. */
export function adviceOf(facts: AdviceFacts): string[] {
	return [
		nobody(facts),
		whatHappened(facts),
		comparedWithNaive(facts),
		noHoldout(facts),
		missing(facts),
		nobodyCameBack(facts),
		aboutModel(facts),
		aboutHorizon(facts),
		aboutSpend(facts),
		aboutGroups(facts),
		aboutRanking(facts),
	].filter((sentence) => sentence !== null);
}

function nobody({ customers }: AdviceFacts): string | null {
	return customers > 0
		? null
		: 'There are no customers with an order up to the analysis date: nothing can be forecast.';
}

function whatHappened({ holdout }: AdviceFacts): string | null {
	if (holdout === null) return null;
	const { days, actualOrders, predictedOrders, bias } = holdout;
	const expected = Math.round(predictedOrders);
	const sentence = `In the last ${days} days your customers placed ${count(actualOrders, 'repeat order')}; the model, not having seen them, expected ${expected}`;
	if (bias === null || Math.abs(bias) <= CLOSE) return `${sentence}.`;
	const direction = bias > 0 ? 'too many' : 'too few';
	return `${sentence}, ${Math.round(Math.abs(bias) * 100)}% ${direction}.${aboutMiss(actualOrders, predictedOrders, bias)}`;
}

/** What a wide miss may come from. */
function aboutMiss(actual: number, predicted: number, bias: number): string {
	if (Math.abs(bias) <= WIDE) return '';
	if (Math.abs(actual - predicted) <= CHANCE * Math.sqrt(predicted)) {
		return ' With so few orders that may be chance.';
	}
	return ' Perhaps something changed between the two parts of your history: if it was a crisis, a campaign or a stock-out, exclude that period in the options.';
}

function comparedWithNaive({ holdout }: AdviceFacts): string | null {
	if (holdout === null) return null;
	const { naiveOrders, actualOrders, mae, naiveMae, predictedOrders } = holdout;
	const isNearer = Math.abs(predictedOrders - actualOrders) <= Math.abs(naiveOrders - actualOrders);
	const naive = `Had every customer gone on at their past rate, it would have been ${Math.round(naiveOrders)}`;
	if (isNearer && mae <= naiveMae) return `${naive}.`;
	return `${naive}: that simple rule was ${isNearer ? 'nearer for single customers' : 'nearer in total'} than the model, so use the forecast with care.`;
}

function noHoldout({ customers, holdout, model, spanDays }: AdviceFacts): string | null {
	if (customers === 0 || holdout !== null) return null;
	if (model === 'shiftedBetaGeometric' || model === 'historical') return null;
	if (spanDays >= LEAST_HISTORY_DAYS) {
		return 'The forecast could not be compared with what happened: nobody bought early enough, or only summaries of customers are known.';
	}
	return `Your orders span ${count(spanDays, 'day')}; at least ${LEAST_HISTORY_DAYS} are needed to compare a forecast with what happened.`;
}

function missing({ customers, repeatCustomers, model, ordersAYear }: AdviceFacts): string | null {
	if (customers === 0 || repeatCustomers >= FEWEST_FOR_RELIANCE) return null;
	if (model === 'historical' && repeatCustomers >= FEWEST_FOR_A_MODEL) return null;
	const have =
		repeatCustomers === 0
			? 'No customer has a second order yet'
			: `${count(repeatCustomers, 'customer')} ${repeatCustomers === 1 ? 'has' : 'have'} a second order`;
	const more = FEWEST_FOR_RELIANCE - repeatCustomers;
	if (repeatCustomers < FEWEST_FOR_A_MODEL) {
		const rate =
			ordersAYear === null ? '' : `, ${Number(ordersAYear.toPrecision(2))} times a year each`;
		return `${have}: too few for a model, so that values go by how often your customers ordered again so far${rate}. A forecast needs about ${FEWEST_FOR_CARE - repeatCustomers} more customers with a second order, a reliable one ${more} more.`;
	}
	const leans =
		repeatCustomers < FEWEST_FOR_CARE
			? 'the forecast leans on what is usual in other shops'
			: 'the forecast is a rough one';
	return `${have}, and ${leans}; with about ${more} more customers with a second order it can be relied on.`;
}

/** The rate of a shop to which nobody came back is what was supposed before its orders were seen. */
function nobodyCameBack({ customers, repeatCustomers, spanDays }: AdviceFacts): string | null {
	if (repeatCustomers > 0 || customers < FEWEST_FOR_CARE || spanDays < LEAST_HISTORY_DAYS) {
		return null;
	}
	return `None of ${customers} customers came back in ${spanDays} days: that anybody will is a guess, so do not plan with these values.`;
}

function aboutModel(facts: AdviceFacts): string | null {
	const { model, k, customers, repeatCustomers, subscription } = facts;
	if (customers === 0) return null;
	if (model === 'historical') {
		return repeatCustomers < FEWEST_FOR_A_MODEL
			? null
			: `These values suppose that every customer goes on as so far, whoever has left. ${repeatCustomers} customers have a second order: that is enough for a model, so choose it automatically to forecast who will stay.`;
	}
	if (subscription !== null) {
		return `Renewals come every ${Math.round(subscription.periodDays)} days: ${count(subscription.active, 'customer')} up to date, ${subscription.lost} lost. If that is not your period, set it in the options.`;
	}
	if (model === 'nbd') {
		return 'Your customers show no sign of leaving for good, so the forecast supposes that they all stay. Over a long horizon that is too high.';
	}
	if (k > 1) {
		return 'Your customers buy on a rhythm: silence beyond the usual gap says more than elsewhere.';
	}
	if (model === 'bgNbd') {
		return 'This model cannot tell whether customers with a single order will come back: it calls them all customers. MBG/NBD and Pareto/NBD can.';
	}
	return null;
}

function aboutHorizon({ customers, spanDays, horizonMonths, model }: AdviceFacts): string | null {
	if (customers === 0 || model === 'historical') return null;
	if (horizonMonths * DAYS_PER_MONTH <= 2 * spanDays) return null;
	return `The forecast looks ${horizonMonths} months ahead from ${count(spanDays, 'day')} of history: nobody can know how customers behave at an age that none has reached.`;
}

function aboutSpend(facts: AdviceFacts): string | null {
	const { spend, independence, customers, repeatCustomers } = facts;
	if (customers === 0) return null;
	if (spend === null) return 'No order brought money, so that there are no values, only orders.';
	if (spend.outcome === 'typical') {
		if (repeatCustomers > 0) {
			return 'Too few have bought twice to tell how much customers differ in what they spend, so that the value of an order is drawn towards the average of all.';
		}
		return 'Nobody has bought twice, so that the value of an order is the average of all, for everybody.';
	}
	if (spend.outcome === 'heavyTail') {
		return 'A few customers spend so much more on an order than all others that values of orders are rough averages.';
	}
	return independence === null || independence.verdict === 'independent'
		? null
		: independence.advice;
}

function aboutGroups({ thinGroups }: AdviceFacts): string | null {
	if (thinGroups === 0) return null;
	return thinGroups === 1
		? 'One group has too few repeat customers for a model of its own and uses that of the whole shop.'
		: `${thinGroups} groups have too few repeat customers for models of their own and use that of the whole shop.`;
}

function aboutRanking({ verdict }: AdviceFacts): string | null {
	if (verdict === 'notEnoughData') return null;
	return 'To pick your best customers, their past spend ranks them about as well; the forecast says how much to expect, and from whom no more.';
}

function count(number: number, noun: string): string {
	return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
