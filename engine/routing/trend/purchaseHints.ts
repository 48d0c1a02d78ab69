import type { Hint } from '../../hint';
import type { DailyPurchases } from './dailyPurchases';

/** What the operator should know about the customers whose purchases were added up. */
export function purchaseHints({ customers, unusable, tooManySegments }: DailyPurchases): Hint[] {
	const hints: Hint[] = [];
	if (unusable > 0) {
		const all = customers === 0 ? 'None of the items says' : `${unusable} items do not say`;
		hints.push({
			kind: 'warning',
			text: `${unusable === 1 && customers > 0 ? '1 item does not say' : all} when the customer bought ("purchaseHistory"). Connect the Customers output of RFM Score, which reads them from orders.`,
		});
	}
	if (tooManySegments) {
		hints.push({
			kind: 'warning',
			text: 'There are more than 200 segments: those beyond count under All only. Check "Segment Field".',
		});
	}
	return hints;
}
