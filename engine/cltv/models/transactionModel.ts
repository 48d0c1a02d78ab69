import type { PurchaseHistories } from '../histories/purchaseHistories';

export const TRANSACTION_MODELS = ['paretoNbd', 'bgNbd', 'mbgNbd', 'mbgCnbd', 'nbd'] as const;

export type TransactionModelName = (typeof TRANSACTION_MODELS)[number];

/** The parameters of a model, in the order of its `parameterNames`, all positive. */
export type Parameters = ArrayLike<number>;

/**
 * A model of how customers without a contract keep buying and fall silent. Every function is pure and gives a finite
 * number for all positive parameters and every history with 0 ≤ tx ≤ T and a whole x ≥ 0. Time is in weeks.
 */
export interface TransactionModel {
	readonly name: TransactionModelName;
	/** Named as in the paper, such as r, alpha, a, b. */
	readonly parameterNames: readonly string[];
	/** Purchases on a rhythm: every k-th event of the underlying process is one; 1 is no rhythm. */
	readonly k: number;
	/**
	 * Natural logarithm of the likelihood of all customers, with all constants, so that models can be compared.
	 *
	 * @param gradient when given, is filled with the derivatives with respect to the *logarithms* of the parameters
	 */
	logLikelihood(
		parameters: Parameters,
		histories: PurchaseHistories,
		gradient?: Float64Array,
	): number;
	/** Where the search for the maximum may begin: at least two places, natural scale. */
	starts(histories: PurchaseHistories): ReadonlyArray<readonly number[]>;
	/** Probability, 0..1, that the customer is still one at T. */
	probabilityAlive(parameters: Parameters, x: number, tx: number, T: number): number;
	/** Expected purchases in the `weeks` after T, given the history. */
	expectedPurchases(
		parameters: Parameters,
		weeks: number,
		x: number,
		tx: number,
		T: number,
	): number;
	/** Expected repeat purchases of a customer of whom nothing is known, in the `weeks` after the first purchase. */
	expectedPurchasesOfNewCustomer(parameters: Parameters, weeks: number): number;
	/** Probability that such a customer makes exactly `count` repeat purchases in the `weeks` after the first. */
	purchaseCountProbability(parameters: Parameters, weeks: number, count: number): number;
	/**
	 * Discounted expected residual transactions: all purchases after T, each worth e^(−rate · weeks until then).
	 *
	 * @param rate continuous discount rate a week, above 0
	 */
	discountedExpectedPurchases(
		parameters: Parameters,
		rate: number,
		x: number,
		tx: number,
		T: number,
	): number;
}
