import { InputError } from '../../inputError';
import { STEPS_PER_SLICE, type Sliced } from '../../slices/sliced';
import { sortInSlices } from '../../slices/sortInSlices';
import { customerKey } from '../customerKey';
import { CONTROL } from '../experiments/experiment';
import type { GroupOf } from '../experiments/assignGroups';
import { findNumber } from '../facts/findField';
import { OTHER } from '../outputs';
import type { RoutingBatch, RoutingStage } from '../routingBatch';
import type { Budget, Priority } from './priority';
import { riskHints } from './riskHints';

export interface PriorityContext {
	/**
	 * Who will be held out. They cost nothing, and those up to the end of the budget are held out whether or not they
	 * would have been within it: the control group is then like the group that was contacted.
	 */
	groupOf?: GroupOf;
	customerField?: string;
}

/**
 * Puts the customers with the largest expected loss first (value × probability of churn) and sends those for whom the
 * budget does not last to `Other`. Customers whose loss is not known come last. Of two with the same loss the larger
 * value comes first, then the alphabetically first customer, so that the order of the input does not matter.
 *
 * The budget ends at the first customer whom it cannot pay for, also where a later one would cost less: with a larger
 * budget everybody who was within stays within.
 *
 * @throws InputError for a budget that is no number or below 0
 */
export function priorityStage(priority: Priority, context: PriorityContext): RoutingStage {
	checkBudget(priority.budget);
	return function* (batch) {
		const risks = yield* readRisks(batch, priority);
		const keys = tieKeys(batch, context.customerField);
		const order = yield* sortInSlices(batch.length, (a, b) => {
			// Not b − a: the difference of two −Infinity is no number.
			if (risks.loss[a] !== risks.loss[b])
				return (risks.loss[a] as number) > (risks.loss[b] as number) ? -1 : 1;
			if (risks.value[a] !== risks.value[b])
				return (risks.value[a] as number) > (risks.value[b] as number) ? -1 : 1;
			return compareTexts(keys(a), keys(b));
		});
		batch.rank(order);
		for (const hint of yield* riskHints(batch, risks.loss)) batch.hint(hint);
		yield* spend(batch, order, priority, context, risks);
		if (risks.unknown > 0) {
			batch.hint({
				kind: 'warning',
				text: `Of ${risks.unknown} ${risks.unknown === 1 ? 'customer' : 'customers'} the value at risk is not known, and they come last. Their items need "${priority.valueField}" and "${priority.churnField}", as CLTV Predict gives them.`,
			});
		}
	};
}

function checkBudget({ customers, total, costEach }: Budget): void {
	for (const [name, value] of [
		['Most Customers', customers],
		['Budget', total],
		['Cost per Customer', costEach],
	] as const) {
		if (value === undefined || value >= 0) continue;
		throw new InputError('budget', `"${name}" is ${value}`, 'Give a number that is not below 0.');
	}
}

interface Risks {
	/** −Infinity where it is not known. */
	loss: Float64Array;
	value: Float64Array;
	unknown: number;
}

function* readRisks(batch: RoutingBatch, { valueField, churnField }: Priority): Sliced<Risks> {
	const loss = new Float64Array(batch.length).fill(-Infinity);
	const value = new Float64Array(batch.length).fill(-Infinity);
	let unknown = 0;
	for (let placement = 0; placement < batch.length; placement++) {
		if (placement % (STEPS_PER_SLICE / 4) === 0) yield;
		if (!batch.isOpen(placement)) continue;
		const json = batch.json(placement);
		const worth = findNumber(json, valueField);
		const churn = findNumber(json, churnField);
		if (worth !== undefined) value[placement] = worth;
		if (worth === undefined || churn === undefined || churn < 0 || churn > 1) unknown++;
		else loss[placement] = worth * churn;
	}
	return { loss, value, unknown };
}

/** Names are worked out for ties alone, and kept, as a customer may tie with many. */
function tieKeys(batch: RoutingBatch, customerField: string | undefined) {
	const keys = new Map<number, string>();
	return (placement: number): string => {
		let key = keys.get(placement);
		if (key === undefined) {
			key = customerKey(batch.json(placement), customerField) ?? '';
			keys.set(placement, key);
		}
		return key;
	};
}

function compareTexts(a: string, b: string): number {
	if (a === b) return 0;
	return a < b ? -1 : 1;
}

function* spend(
	batch: RoutingBatch,
	order: Uint32Array,
	{ budget }: Priority,
	{ groupOf, customerField }: PriorityContext,
	risks: Risks,
): Sliced<void> {
	if (budget.customers === undefined && budget.total === undefined) return;
	let customers = 0;
	let cost = 0;
	let beyond = 0;
	let isSpent = false;
	for (let rank = 0; rank < order.length; rank++) {
		if (rank % (STEPS_PER_SLICE / 8) === 0) yield;
		const placement = order[rank] as number;
		if (!batch.isOpen(placement)) continue;
		const json = batch.json(placement);
		const key = groupOf === undefined ? undefined : customerKey(json, customerField);
		const isControl = key !== undefined && groupOf?.(key) === CONTROL;
		if (!isSpent && !isControl) {
			const own = costOf(json, budget);
			const isWithin =
				customers + 1 <= (budget.customers ?? Infinity) && cost + own <= (budget.total ?? Infinity);
			if (isWithin) {
				customers++;
				cost += own;
			} else isSpent = true;
		}
		if (!isSpent) continue;
		beyond++;
		batch.move(
			placement,
			batch.other,
			sentence(budget, customers, risks.loss[placement] as number),
		);
	}
	if (beyond === 0) return;
	batch.hint({
		kind: 'info',
		text: `The budget lasted for ${customers} ${customers === 1 ? 'customer' : 'customers'}${budget.total === undefined ? '' : `, who cost ${round(cost)}`}. ${beyond} more went to ${OTHER}.`,
	});
}

function costOf(json: unknown, { costEach, costField }: Budget): number {
	const own = costField === undefined ? undefined : findNumber(json, costField);
	// A negative cost would pay for others.
	return own === undefined || own < 0 ? costEach : own;
}

function sentence({ customers: most, total }: Budget, within: number, loss: number): string {
	const limit = [
		most === undefined ? '' : `${most} customers`,
		total === undefined ? '' : `${total} in total`,
	]
		.filter((text) => text !== '')
		.join(' and ');
	const worth = loss === -Infinity ? 'unknown' : String(round(loss));
	return `Beyond the budget of ${limit}: ${within} customers with a larger value at risk came first (theirs is ${worth}).`;
}

function round(amount: number): number {
	return Math.round(amount * 100) / 100;
}
