import { maximiseLikelihood } from '../../../../engine/cltv/fit/maximiseLikelihood';
import type { TransactionModel } from '../../../../engine/cltv/models/transactionModel';
import type { PurchaseHistories } from '../../../../engine/cltv/histories/purchaseHistories';
import { runAtOnce } from '../../../../engine/slices/runAtOnce';
import type { Maximum } from '../../../../engine/statistics/maximise';

export interface Fitted extends Maximum {
	/** Natural scale. */
	readonly parameters: number[];
}

export function fitted(model: TransactionModel, histories: PurchaseHistories): Fitted {
	const maximum = runAtOnce(maximiseLikelihood(model, histories));
	return { ...maximum, parameters: Array.from(maximum.logParameters, Math.exp) };
}

export function expectRelative(found: number, expected: number, tolerance: number): void {
	expect(Math.abs(found / expected - 1)).toBeLessThan(tolerance);
}

/** That a fit reproduces published figures: parameters to a relative 1e-5, the log-likelihood to 1e-4. */
export function expectOptimum(
	fit: Fitted,
	parameters: readonly number[],
	logLikelihood: number,
): void {
	expect(fit.converged).toBe(true);
	parameters.forEach((each, i) => expectRelative(fit.parameters[i] as number, each, 1e-5));
	expect(Math.abs(fit.value - logLikelihood)).toBeLessThan(1e-4);
}
