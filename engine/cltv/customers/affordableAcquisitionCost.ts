/**
 * What may be spent to win a customer of a given lifetime value.
 *
 * @param lifetimeValue revenue over the customer's life, in money
 * @param margin share of revenue that is left after the cost of goods, 0..1
 * @param share of the margin that may go into acquisition, 0..1; a third is usual
 * @returns money, 0 or above
 *
 * @example
 * affordableAcquisitionCost(600, 0.4, 0.33) // 79.2
 */
export function affordableAcquisitionCost(
	lifetimeValue: number,
	margin: number,
	share: number,
): number {
	return Math.max(0, lifetimeValue * margin * share);
}
