import type { Sliced } from '../../slices/sliced';
import { CANDIDATES, candidatesFor, isNamed } from './candidates';
import { chooseModel, WORTH_OF_DROPOUT, type ModelChoice } from './chooseModel';
import { fitModel, type FittedModel } from '../fit/fitModel';
import type { GroupedHistories } from '../histories/groupHistories';
import type { SplitHistory } from '../histories/splitHistory';
import { compareNaiveRate, type NaiveComparison } from './holdout';
import { nbd } from '../models/nbd';
import type { TransactionModelName } from '../models/transactionModel';

/** A shop's model, and how it was found. */
export interface FittedShop {
	readonly fitted: FittedModel;
	readonly choice: ModelChoice;
	/** Null where the history was too short to hold out a part. */
	readonly naive: NaiveComparison | null;
}

/**
 * Chooses a model on what the last part of the history says, and fits it to the whole history.
 *
 * @param name the model that the operator wants, or `auto`
 */
export function* fitShop(
	name: TransactionModelName | 'auto',
	split: SplitHistory | null,
	grouped: GroupedHistories,
): Sliced<FittedShop> {
	const choice = yield* chooseModel(
		name === 'auto' ? CANDIDATES : candidatesFor(name),
		split,
		grouped,
		name === 'auto' ? undefined : (model) => isNamed(name, model),
	);
	const { model, fitted: atSplit, whole } = choice.chosen;
	const ofAll = whole ?? (yield* fitModel(model, grouped.histories, { near: atSplit.parameters }));
	return {
		fitted: yield* unlessNobodyLeaves(ofAll, grouped),
		choice,
		naive: split === null ? null : yield* compareNaiveRate(split),
	};
}

/** Dropout may run to its limit only once the whole history is seen: then NBD is what is left of the model. */
function* unlessNobodyLeaves(
	fitted: FittedModel,
	{ histories }: GroupedHistories,
): Sliced<FittedModel> {
	if (fitted.converged || fitted.model.k > 1 || fitted.model.name === 'nbd') return fitted;
	const steady = yield* fitModel(nbd, histories);
	return fitted.logLikelihood > steady.logLikelihood + WORTH_OF_DROPOUT ? fitted : steady;
}
