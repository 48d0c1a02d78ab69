import type { PurchaseHistories } from '../histories/purchaseHistories';

/**
 * Repeat purchases a week over all customers, as if none had fallen silent: above 0 even where there is no repeat
 * purchase (half of one is assumed), finite even where nobody has been observed for any time.
 */
export function typicalRate({ x, T, weight, length }: PurchaseHistories): number {
	let purchases = 0;
	let weeks = 0;
	for (let i = 0; i < length; i++) {
		purchases += (weight[i] as number) * (x[i] as number);
		weeks += (weight[i] as number) * (T[i] as number);
	}
	return Math.max(purchases, 0.5) / Math.max(weeks, 1 / 7);
}
