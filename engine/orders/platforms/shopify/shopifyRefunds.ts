import { isRecord, listAt, objectAt, textAt, valueAt, type JsonRecord } from '../../../json';

import { decimalSum } from '../asWritten/decimalSum';
import { plainDecimal } from '../asWritten/plainDecimal';
import { isPaidBack } from './isPaidBack';

/** What a Shopify REST order's refunds add up to. */
export interface ShopifyRefunds {
	/** Paid back so far, in the shop's currency; undefined where the record has no list of refunds. */
	amount: number | undefined;
	/** A currency that money was paid back in and that the order gives no rate for. */
	foreignCurrency: string | undefined;
}

/**
 * The money that was paid back on a Shopify REST order: its refunds' transactions of kind `refund` that succeeded. What
 * was returned without money moving is no refund.
 *
 * A transaction is in the currency that the customer paid in, while the order's totals are in the shop's. The order
 * states its own total in both, and the ratio of the two converts the refund.
 *
 * @see https://shopify.dev/docs/api/admin-rest/latest/resources/refund
 */
export function shopifyRefunds(order: JsonRecord): ShopifyRefunds {
	if (!Array.isArray(valueAt(order, 'refunds'))) {
		return { amount: undefined, foreignCurrency: undefined };
	}
	const amounts: unknown[] = [];
	let foreignCurrency: string | undefined;
	for (const refund of listAt(order, 'refunds')) {
		if (!isRecord(refund)) continue;
		for (const transaction of listAt(refund, 'transactions')) {
			if (!isRecord(transaction) || !isPaidBack(transaction)) continue;
			const amount = valueAt(transaction, 'amount');
			const rate = rateToShopCurrency(textAt(transaction, 'currency'), order);
			if (rate === undefined) foreignCurrency = textAt(transaction, 'currency');
			else amounts.push(rate === 1 ? amount : plainDecimal(amount) * rate);
		}
	}
	return { amount: decimalSum(amounts), foreignCurrency };
}

function rateToShopCurrency(currency: string | undefined, order: JsonRecord): number | undefined {
	const shopCurrency = textAt(order, 'currency');
	if (currency === undefined || shopCurrency === undefined || currency === shopCurrency) return 1;
	const total = objectAt(order, 'total_price_set');
	const paid = objectAt(total, 'presentment_money');
	if (textAt(paid, 'currency_code') !== currency) return undefined;
	const rate =
		plainDecimal(valueAt(objectAt(total, 'shop_money'), 'amount')) /
		plainDecimal(valueAt(paid, 'amount'));
	return Number.isFinite(rate) ? rate : undefined;
}
