import type { SpendModel } from '../spend/fitSpend';
import { expectedSpend } from '../models/gammaGamma/gammaGamma';

/**
 * Of an inverse gamma distribution with a shape of 2 or less the variance is infinite; so near to it nothing is taken
 * to be.
 */
const LEAST_SHAPE = 2.25;

/**
 * What is known of the true mean spend of a customer with so many paid repeat purchases: an inverse gamma distribution
 * around their expected spend (see `spendPosterior`), made wider by what the fit leaves open of the mean over all
 * customers, to the degree that the customer is judged by that.
 *
 * @returns the shape of the widened distribution; its variance is the squared mean divided by the shape less 2
 */
export function spendShape({ parameters, deviation }: SpendModel, purchases: number): number {
	const [p, q] = parameters;
	const shape = Math.max(LEAST_SHAPE, p * purchases + q);
	return 2 + 1 / (1 / (shape - 2) + (deviation * weightOfOthers(parameters, purchases)) ** 2);
}

/** To what degree, 0..1, a customer's expected spend is that of all customers and not their own. */
export function weightOfOthers([p, q]: SpendModel['parameters'], purchases: number): number {
	return (q - 1) / (p * purchases + q - 1);
}

/** Expected spend on an order, in the main unit of the currency. */
export function orderValue(
	{ parameters }: SpendModel,
	purchases: number,
	meanSpend: number,
): number {
	return expectedSpend(parameters, purchases, meanSpend);
}
