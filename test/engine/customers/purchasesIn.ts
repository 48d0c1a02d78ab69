import { readPurchaseHistory, type Purchase } from '../../../engine/customers/purchaseHistory';

/** What a purchase history holds, or undefined where it is none. */
export function purchasesIn(text: string): Purchase[] | undefined {
	const purchases: Purchase[] = [];
	const isHistory = readPurchaseHistory(text, (day, units) => purchases.push([day, units]));
	return isHistory ? purchases : undefined;
}
