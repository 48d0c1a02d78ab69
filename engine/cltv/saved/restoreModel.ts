import type { Sliced } from '../../slices/sliced';
import { assignGroups } from '../groups/assignGroups';
import type { FittedModel } from '../fit/fitModel';
import type { SpendModel } from '../spend/fitSpend';
import type { ModelledGroup } from '../groups/groupModels';
import type { CustomerHistories } from '../histories/customerHistories';
import { groupHistories, type GroupedHistories } from '../histories/groupHistories';
import { modelNamed } from '../models/modelNamed';
import type { TransactionModelName } from '../models/transactionModel';
import type { SavedModel } from './savedModel';

interface SavedParameters {
	readonly model: TransactionModelName;
	readonly k: 1 | 2 | 3;
	readonly parameters: Readonly<Record<string, number>>;
	readonly covariance: readonly number[] | null;
}

type SavedTransactionModel = Extract<SavedModel, { k: number }>;

/** A saved model as if it had just been fitted. */
export function restoreModel({
	model: name,
	k,
	parameters,
	covariance,
}: SavedParameters): FittedModel {
	const model = modelNamed(name, k);
	return {
		model,
		parameters: Float64Array.from(
			model.parameterNames,
			(parameter) => parameters[parameter] as number,
		),
		logLikelihood: NaN,
		covariance: covariance === null ? null : Float64Array.from(covariance),
		converged: true,
	};
}

export function restoreSpend({ spend }: SavedModel): SpendModel | null {
	if (spend === null) return null;
	return {
		parameters: [spend.p, spend.q, spend.v],
		outcome: 'fitted',
		repeatBuyers: spend.repeatBuyers,
		deviation: spend.deviation,
		independence: null,
	};
}

/** Customers by the groups that were modelled; those of other groups are scored with the model of the whole shop. */
export function* restoreGroups(
	saved: SavedTransactionModel,
	customers: CustomerHistories,
	whole: GroupedHistories,
	nameOf: (customer: number) => string | null,
): Sliced<ModelledGroup[]> {
	if (saved.groups.length === 0 || whole.customers === 0) return [];
	const { names, groupOf } = yield* assignGroups(customers, nameOf);
	const known = new Set(saved.groups.map(({ group }) => group));
	const groups: ModelledGroup[] = [];
	for (const group of saved.groups) {
		const index = names.indexOf(group.group);
		groups.push({
			name: group.group,
			fitted: restoreModel(group),
			grouped: yield* groupHistories(customers, {
				mark: customers.paidCount,
				member: (customer) => index !== -1 && groupOf[customer] === index,
			}),
			usesWhole: false,
		});
	}
	const others = yield* groupHistories(customers, {
		mark: customers.paidCount,
		member: (customer) => !known.has(names[groupOf[customer] as number] ?? null),
	});
	if (others.customers > 0) {
		const fitted = restoreModel(saved);
		groups.push({ name: null, fitted, grouped: others, usesWhole: true });
	}
	return groups;
}
