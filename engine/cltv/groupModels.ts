import { STEPS_PER_SLICE, type Sliced } from '../slices/sliced';
import { fitModel, type FittedModel } from './fitModel';
import type { CustomerHistories } from './histories/customerHistories';
import { groupHistories, type GroupedHistories } from './histories/groupHistories';
import { priorAround } from './prior/priorAround';

/** A group with fewer repeat customers uses the model of the whole shop. */
export const FEWEST_IN_GROUP = 10;
/** The largest groups get models of their own; what is beyond would take minutes and tell nothing. */
const MOST_GROUPS = 50;
const STEPS_BETWEEN_PAUSES = 16 * STEPS_PER_SLICE;

/** Customers who are told apart by a field, such as a country, and their model. */
export interface ModelledGroup {
	readonly name: string | null;
	readonly fitted: FittedModel;
	readonly grouped: GroupedHistories;
	readonly usesWhole: boolean;
}

/**
 * Fits the shop's model to each group, pulled towards the parameters of the whole shop (partial pooling): a large group
 * goes its own way, a small one hardly leaves the whole. Groups beyond the 50 largest are one, without a name.
 *
 * @param nameOf the group that a customer is in
 */
export function* fitGroups(
	whole: FittedModel,
	customers: CustomerHistories,
	nameOf: (customer: number) => string | null,
): Sliced<ModelledGroup[]> {
	const { names, groupOf } = yield* assignGroups(customers, nameOf);
	const groups: ModelledGroup[] = [];
	for (const [index, name] of names.entries()) {
		const grouped = yield* groupHistories(customers, {
			mark: customers.paidCount,
			member: (customer) => groupOf[customer] === index,
		});
		const usesWhole = grouped.repeatCustomers < FEWEST_IN_GROUP;
		const fitted = usesWhole
			? whole
			: yield* fitModel(whole.model, grouped.histories, {
					prior: priorAround(whole),
					near: whole.parameters,
				});
		groups.push({ name, fitted, grouped, usesWhole });
	}
	return groups;
}

function* assignGroups(
	{ x, length }: CustomerHistories,
	nameOf: (customer: number) => string | null,
): Sliced<{ names: Array<string | null>; groupOf: Int32Array }> {
	const sizes = new Map<string | null, number>();
	for (let customer = 0; customer < length; customer++) {
		if (customer % STEPS_BETWEEN_PAUSES === 0) yield;
		if ((x[customer] as number) < 0) continue;
		const name = nameOf(customer);
		sizes.set(name, (sizes.get(name) ?? 0) + 1);
	}
	const names = [...sizes]
		// Of two of one size the alphabetically first, so that the order of the input cannot matter.
		.sort(([a, sizeA], [b, sizeB]) => sizeB - sizeA || ((a ?? '') < (b ?? '') ? -1 : 1))
		.map(([name]) => name);
	const rest = names.length > MOST_GROUPS ? names.splice(MOST_GROUPS - 1) : [];
	if (rest.length > 0 && !names.includes(null)) names.push(null);
	const indexOf = new Map(names.map((name, index) => [name, index]));
	const others = indexOf.get(null) ?? 0;
	const groupOf = new Int32Array(length).fill(-1);
	for (let customer = 0; customer < length; customer++) {
		if (customer % STEPS_BETWEEN_PAUSES === 0) yield;
		if ((x[customer] as number) < 0) continue;
		groupOf[customer] = indexOf.get(nameOf(customer)) ?? others;
	}
	return { names, groupOf };
}
