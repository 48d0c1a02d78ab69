import { isRecord, listAt, objectAt, valueAt, type JsonRecord } from '../../../json';

import { decimalSum } from '../asWritten/decimalSum';

/**
 * What a Shopify REST order's total contains for shipping, tax not included: the shipping lines less their discounts
 * and, in a shop whose prices include tax, less their tax, which is in the order's `total_tax` already.
 *
 * @returns the order's total shipping price, as written, where it has no shipping lines; undefined where it has neither
 */
export function shopifyShipping(order: JsonRecord): unknown {
	const lines = listAt(order, 'shipping_lines').filter(isRecord);
	if (lines.length === 0) {
		return valueAt(objectAt(objectAt(order, 'total_shipping_price_set'), 'shop_money'), 'amount');
	}
	const taxIncluded = valueAt(order, 'taxes_included') === true;
	const prices: unknown[] = [];
	const reductions: unknown[] = [];
	for (const line of lines) {
		if (valueAt(line, 'is_removed') === true) continue;
		prices.push(valueAt(line, 'price'));
		for (const discount of listAt(line, 'discount_allocations').filter(isRecord)) {
			reductions.push(valueAt(discount, 'amount'));
		}
		if (!taxIncluded) continue;
		for (const tax of listAt(line, 'tax_lines').filter(isRecord)) {
			reductions.push(valueAt(tax, 'price'));
		}
	}
	return decimalSum([decimalSum(prices), -decimalSum(reductions)]);
}
