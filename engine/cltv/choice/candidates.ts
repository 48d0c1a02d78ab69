import { bgNbd } from '../models/betaGeometric/bgNbd';
import { mbgCnbd } from '../models/betaGeometric/mbgCnbd';
import { mbgNbd } from '../models/betaGeometric/mbgNbd';
import { nbd } from '../models/nbd';
import { paretoNbd } from '../models/paretoNbd/paretoNbd';
import type { TransactionModel, TransactionModelName } from '../models/transactionModel';

/** A model that may be chosen for a shop. */
export interface Candidate {
	readonly model: TransactionModel;
	/**
	 * Of two candidates that forecast equally well the one with less complexity is chosen. BG/NBD stands behind its equals
	 * because it takes everybody with a single order for a customer for ever.
	 */
	readonly complexity: number;
}

/** NBD and MBG/NBD come first: what they show spares the fit of others. */
export const CANDIDATES: readonly Candidate[] = [
	{ model: nbd, complexity: 0 },
	{ model: mbgNbd, complexity: 1 },
	{ model: paretoNbd, complexity: 1 },
	{ model: bgNbd, complexity: 2 },
	{ model: mbgCnbd(2), complexity: 3 },
	{ model: mbgCnbd(3), complexity: 4 },
];

/**
 * The candidates to compare where the operator has named a model: that one, of `mbgCnbd` every rhythm, and the two that
 * show whether anybody leaves at all.
 */
export function candidatesFor(name: TransactionModelName): readonly Candidate[] {
	if (name === 'nbd') return CANDIDATES.filter(({ model }) => model.name === 'nbd');
	return CANDIDATES.filter(
		({ model }) => model.name === name || model.name === 'nbd' || model.name === 'mbgNbd',
	);
}

/** Whether a model is one of those that a name stands for: no rhythm (k = 1) is a rhythm of `mbgCnbd` too. */
export function isNamed(name: TransactionModelName, model: TransactionModel): boolean {
	return model.name === name || (name === 'mbgCnbd' && model.name === 'mbgNbd');
}
