import type { Adapter } from '../../adapter';
import { isRecord, listAt, objectAt, textAt, valueAt, type JsonRecord } from '../../../json';
import type { ProductLine } from '../../reading';
import { channelWord } from '../asWritten/channelWord';
import { decimalSum } from '../asWritten/decimalSum';
import { isNonZeroAmount } from '../asWritten/isNonZeroAmount';
import { plainDecimal } from '../asWritten/plainDecimal';
import { wooCommerceExclusion } from './wooCommerceExclusion';

/** The classic checkout, the block checkout and the point of sale, by their names in `created_via`. */
const CHANNELS: ReadonlyMap<string, string> = new Map([
	['checkout', 'web'],
	['store-api', 'web'],
	['pos-rest-api', 'pos'],
]);

/**
 * Orders of WooCommerce's REST API, of its webhooks and of the WooCommerce node. A guest has `customer_id` 0 and is known
 * by the billing e-mail. Revenue is `total` less the refunds, which WooCommerce lists as negative amounts.
 *
 * @see https://woocommerce.github.io/woocommerce-rest-api-docs/#order-properties
 */
export const wooCommerceOrder: Adapter = {
	platform: 'woocommerce',
	shape: 'order',
	// A subscription has an order's fields and a billing period: it is a promise of orders, not one of them.
	recognises: (keys) =>
		keys.has('date_created_gmt') &&
		keys.has('billing') &&
		keys.has('line_items') &&
		!keys.has('billing_period'),
	read: (order) => {
		const billing = objectAt(order, 'billing');
		const createdInUtc = textAt(order, 'date_created_gmt');
		return {
			kind: 'order',
			orderId: valueAt(order, 'id') ?? valueAt(order, 'number'),
			customerId: valueAt(order, 'customer_id'),
			email: textAt(billing, 'email'),
			phone: textAt(billing, 'phone'),
			placedAt: createdInUtc ?? valueAt(order, 'date_created'),
			updatedAt:
				createdInUtc === undefined
					? valueAt(order, 'date_modified')
					: valueAt(order, 'date_modified_gmt'),
			dateStyle: createdInUtc === undefined ? 'auto' : 'utc',
			total: valueAt(order, 'total'),
			refunded: refundedOf(order),
			tax: valueAt(order, 'total_tax'),
			shipping: valueAt(order, 'shipping_total'),
			currency: valueAt(order, 'currency'),
			exclusion: wooCommerceExclusion(
				textAt(order, 'status'),
				(textAt(order, 'date_paid_gmt') ?? textAt(order, 'date_paid')) !== undefined,
			),
			discounted:
				listAt(order, 'coupon_lines').length > 0 ||
				isNonZeroAmount(valueAt(order, 'discount_total')),
			lines: listAt(order, 'line_items').filter(isRecord).map(lineOf),
			channel: channelWord(valueAt(order, 'created_via'), CHANNELS),
			country: textAt(objectAt(order, 'shipping'), 'country') ?? textAt(billing, 'country'),
		};
	},
};

function refundedOf(order: JsonRecord): number | undefined {
	if (!Array.isArray(valueAt(order, 'refunds'))) return undefined;
	const amounts = listAt(order, 'refunds')
		.filter(isRecord)
		.map((refund) => Math.abs(plainDecimal(valueAt(refund, 'total'))));
	return decimalSum(amounts);
}

/** `parent_name` is the product's own name, without the variation that `name` adds. */
function lineOf(line: JsonRecord): ProductLine {
	return {
		product: textAt(line, 'parent_name') ?? textAt(line, 'name'),
		quantity: valueAt(line, 'quantity'),
	};
}
