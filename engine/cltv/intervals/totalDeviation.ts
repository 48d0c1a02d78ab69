import type { FittedModel } from '../fit/fitModel';
import { thinHistories, type MarkedHistories } from '../histories/thinHistories';
import type { ModelChoice } from '../choice/chooseModel';
import type { HoldoutComparison } from '../choice/holdout';
import type { PurchaseHistories } from '../histories/purchaseHistories';
import type { TransactionModel } from '../models/transactionModel';
import { STEPS_PER_SLICE, type Sliced } from '../../slices/sliced';
import { parameterPoints } from './parameterPoints';

/** So many customers stand for all in the question how much parameters move their total. */
const CUSTOMERS_ASKED = 1000;
/** Deviations from the forecast up to so many standard errors are nothing to wonder at: four shops in five show them. */
const UNREMARKABLE = 1.28;
const ROWS_PER_SLICE = STEPS_PER_SLICE / 32;

/**
 * By how much the expected orders of all customers together may be wrong because the parameters are estimates: standard
 * deviation as a share.
 */
export function* deviationOfParameters(
	fitted: FittedModel,
	grouped: MarkedHistories,
	weeks: number,
): Sliced<number> {
	const points = parameterPoints(fitted);
	if (points.length === 1) return 0;
	const { histories } = thinHistories(grouped, CUSTOMERS_ASKED);
	let sum = 0;
	let squares = 0;
	for (const parameters of points) {
		const total = yield* expectedTotal(fitted.model, parameters, histories, weeks);
		sum += total;
		squares += total ** 2;
	}
	const mean = sum / points.length;
	return mean > 0 ? Math.sqrt(Math.max(0, squares / points.length / mean ** 2 - 1)) : 0;
}

/**
 * By how much it may be wrong because another candidate may be the true model: the deviation of what each of them expects
 * from what the chosen one does, weighed with the probability that the evidence gives it (the variance between models of
 * Hoeting, Madigan, Raftery & Volinsky 1999, "Bayesian Model Averaging", Statistical Science 14(4)). Only of thin shops:
 * in others the evidence leaves no doubt, and what the model does not see the holdout shows.
 *
 * @returns standard deviation as a share
 */
export function* deviationOfChoice(
	{ chosen, compared }: ModelChoice,
	grouped: MarkedHistories,
	weeks: number,
): Sliced<number> {
	if (chosen.whole === null) return 0;
	const plausible = compared.filter(
		({ evidence, ruledOut }) => Number.isFinite(evidence) && ruledOut !== 'noRhythm',
	);
	const { histories } = thinHistories(grouped, CUSTOMERS_ASKED);
	const { model, parameters } = chosen.whole;
	const own = yield* expectedTotal(model, parameters, histories, weeks);
	const most = Math.max(...plausible.map(({ evidence }) => evidence as number));
	let sum = 0;
	let squares = 0;
	for (const candidate of plausible) {
		const probability = Math.exp((candidate.evidence as number) - most);
		const whole = candidate.whole as FittedModel;
		const total = yield* expectedTotal(whole.model, whole.parameters, histories, weeks);
		sum += probability;
		// Half an order more on both sides: a ratio needs them above 0.
		squares += probability * Math.log((total + 0.5) / (own + 0.5)) ** 2;
	}
	return sum > 0 ? Math.sqrt(squares / sum) : 0;
}

/** Expected orders of all customers. */
function* expectedTotal(
	model: TransactionModel,
	parameters: ArrayLike<number>,
	{ x, tx, T, weight, length }: PurchaseHistories,
	weeks: number,
): Sliced<number> {
	let total = 0;
	for (let row = 0; row < length; row++) {
		if (row % ROWS_PER_SLICE === 0) yield;
		total +=
			(weight[row] as number) *
			model.expectedPurchases(
				parameters,
				weeks,
				x[row] as number,
				tx[row] as number,
				T[row] as number,
			);
	}
	return total;
}

/**
 * By how much a total may be wrong because the model is not the truth: what the holdout missed by more than chance and
 * what is known to be uncertain explain, as a share.
 *
 * @param known how uncertain the total is for other reasons: parameters and choice
 */
export function deviationOfModel(
	{ predictedOrders, actualOrders, chance }: HoldoutComparison,
	known: number,
): number {
	const missed = Math.log((predictedOrders + 0.5) / (actualOrders + 0.5));
	const byChance = chance / (predictedOrders + 0.5);
	return Math.max(0, Math.abs(missed) - UNREMARKABLE * Math.hypot(byChance, known));
}
