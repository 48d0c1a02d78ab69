import type { Sliced } from '../../slices/sliced';
import { assignGroups } from './assignGroups';
import { fitModel, type FittedModel } from '../fit/fitModel';
import type { CustomerHistories } from '../histories/customerHistories';
import { groupHistories, type GroupedHistories } from '../histories/groupHistories';
import { priorAround } from './priorAround';

/** A group with fewer repeat customers uses the model of the whole shop. */
export const FEWEST_IN_GROUP = 10;
/** The largest groups get models of their own; what is beyond would take minutes and tell nothing. */
const MOST_GROUPS = 50;

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
	const modelled = names.slice(0, names.length > MOST_GROUPS ? MOST_GROUPS - 1 : MOST_GROUPS);
	// What is beyond the largest groups is with those of no name, if there are any.
	const rest = modelled.indexOf(null) === -1 ? modelled.length : modelled.indexOf(null);
	if (names.length > modelled.length && rest === modelled.length) modelled.push(null);
	const groups: ModelledGroup[] = [];
	for (const [index, name] of modelled.entries()) {
		const isBeyond = (group: number) => index === rest && group >= MOST_GROUPS - 1;
		const grouped = yield* groupHistories(customers, {
			mark: customers.paidCount,
			member: (customer) => {
				const group = groupOf[customer] as number;
				return group === index || (names.length > MOST_GROUPS && isBeyond(group));
			},
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
