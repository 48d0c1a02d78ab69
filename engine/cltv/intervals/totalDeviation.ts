import type { FittedModel } from '../fit/fitModel';
import { thinHistories, type MarkedHistories } from '../histories/thinHistories';
import type { HoldoutComparison } from '../choice/holdout';
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
	const { x, tx, T, weight, length } = histories;
	let sum = 0;
	let squares = 0;
	for (const parameters of points) {
		let total = 0;
		for (let row = 0; row < length; row++) {
			if (row % ROWS_PER_SLICE === 0) yield;
			total +=
				(weight[row] as number) *
				fitted.model.expectedPurchases(
					parameters,
					weeks,
					x[row] as number,
					tx[row] as number,
					T[row] as number,
				);
		}
		sum += total;
		squares += total ** 2;
	}
	const mean = sum / points.length;
	return mean > 0 ? Math.sqrt(Math.max(0, squares / points.length / mean ** 2 - 1)) : 0;
}

/**
 * By how much a total may be wrong because the model is not the truth: what the holdout missed by more than chance and
 * the uncertainty of the parameters explain, as a share.
 */
export function deviationOfModel(
	{ predictedOrders, actualOrders, chance }: HoldoutComparison,
	ofParameters: number,
): number {
	const missed = Math.log((predictedOrders + 0.5) / (actualOrders + 0.5));
	const byChance = chance / (predictedOrders + 0.5);
	return Math.max(0, Math.abs(missed) - UNREMARKABLE * Math.hypot(byChance, ofParameters));
}
