import type { Adapter } from '../../adapter';
import { isRecord, listAt, objectAt, textAt, valueAt, type JsonRecord } from '../../../json';
import type { ProductLine } from '../../reading';
import { isNonZeroAmount } from '../asWritten/isNonZeroAmount';
import { magentoExclusion } from './magentoExclusion';

/**
 * Orders of Magento 2 (Adobe Commerce): its REST API and the Magento 2 node. The `base_…` amounts are in the store's own
 * currency and go before those in the customer's. Guests have no `customer_id`. Moments are UTC without saying so.
 *
 * @see https://developer.adobe.com/commerce/webapi/rest/quick-reference/
 */
export const magentoOrder: Adapter = {
	platform: 'magento',
	shape: 'order',
	// Invoices and credit memos have these fields too, and the id of the order that they belong to.
	recognises: (keys) =>
		keys.has('increment_id') && keys.has('grand_total') && !keys.has('order_id'),
	read: (order) => {
		const billing = objectAt(order, 'billing_address');
		const hasBase =
			textAt(order, 'base_currency_code') !== undefined &&
			(valueAt(order, 'base_grand_total') ?? null) !== null;
		const amount = (name: string): unknown => valueAt(order, hasBase ? `base_${name}` : name);
		return {
			kind: 'order',
			orderId: valueAt(order, 'entity_id') ?? valueAt(order, 'increment_id'),
			customerId: isGuest(order) ? undefined : valueAt(order, 'customer_id'),
			email: textAt(order, 'customer_email') ?? textAt(billing, 'email'),
			phone: textAt(billing, 'telephone'),
			placedAt: valueAt(order, 'created_at'),
			updatedAt: valueAt(order, 'updated_at'),
			dateStyle: 'utc',
			total: amount('grand_total'),
			refunded: amount('total_refunded'),
			tax: amount('tax_amount'),
			shipping: amount('shipping_amount'),
			currency: valueAt(order, hasBase ? 'base_currency_code' : 'order_currency_code'),
			exclusion: magentoExclusion(order, isNonZeroAmount(amount('total_paid'))),
			discounted:
				textAt(order, 'coupon_code') !== undefined ||
				isNonZeroAmount(valueAt(order, 'discount_amount')),
			lines: linesOf(order),
			country: deliveryCountry(order) ?? textAt(billing, 'country_id'),
		};
	},
};

function isGuest(order: JsonRecord): boolean {
	const flag = valueAt(order, 'customer_is_guest');
	return flag === 1 || flag === '1' || flag === true;
}

/** A configurable product is listed twice: as itself and, below it, as the variant that was picked. */
function linesOf(order: JsonRecord): ProductLine[] {
	const lines: ProductLine[] = [];
	for (const item of listAt(order, 'items')) {
		if (!isRecord(item) || (valueAt(item, 'parent_item_id') ?? null) !== null) continue;
		lines.push({ product: textAt(item, 'name'), quantity: valueAt(item, 'qty_ordered') });
	}
	return lines;
}

function deliveryCountry(order: JsonRecord): string | undefined {
	const [assignment] = listAt(objectAt(order, 'extension_attributes'), 'shipping_assignments');
	if (!isRecord(assignment)) return undefined;
	return textAt(objectAt(objectAt(assignment, 'shipping'), 'address'), 'country_id');
}
