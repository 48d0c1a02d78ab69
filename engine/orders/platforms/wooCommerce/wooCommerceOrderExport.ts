import type { Adapter } from '../../adapter';
import { textAt, valueAt, type JsonRecord } from '../../../json';
import type { ProductLine } from '../../reading';
import { cellAt } from '../asWritten/cellAt';
import { decimalSum } from '../asWritten/decimalSum';
import { isNonZeroAmount } from '../asWritten/isNonZeroAmount';
import { webToffeeLine } from './webToffeeLine';
import { wooCommerceExclusion } from './wooCommerceExclusion';

/** Refunds stand in one cell, `amount:5.00|reason:…|date:…`, one after the other with a semicolon between them. */
const REFUND_SEPARATOR = ';';
const REFUND_AMOUNT = 'amount:';

/**
 * Rows of the CSV that WebToffee's Order Export plugin writes, the most used exporter of WooCommerce orders: one row an
 * order, its products in `line_item_1`, `line_item_2`, … In the layout with one row a product, each row repeats the
 * order's total; the first counts and the others are duplicates of it.
 *
 * @see https://wordpress.org/plugins/order-import-export-for-woocommerce/
 */
export const wooCommerceOrderExport: Adapter = {
	platform: 'woocommerce',
	shape: 'CSV export of orders',
	columns: {
		dates: ['order_date', 'paid_date'],
		amounts: ['order_total', 'order_subtotal', 'shipping_total', 'tax_total', 'discount_total'],
	},
	recognises: (keys) =>
		keys.has('order_number') && keys.has('order_total') && keys.has('billing_email'),
	read: (row) => ({
		kind: 'order',
		orderId: cellAt(row, 'order_id', 'order_number'),
		customerId: cellAt(row, 'customer_id', 'customer_user'),
		email: cellAt(row, 'billing_email', 'customer_email'),
		phone: cellAt(row, 'billing_phone'),
		placedAt: cellAt(row, 'order_date', 'paid_date'),
		total: valueAt(row, 'order_total'),
		refunded: refundedOf(row),
		tax: cellAt(row, 'tax_total'),
		shipping: cellAt(row, 'shipping_total'),
		currency: cellAt(row, 'order_currency'),
		exclusion: wooCommerceExclusion(textAt(row, 'status'), cellAt(row, 'paid_date') !== undefined),
		discounted:
			cellAt(row, 'coupon_items') !== undefined || isNonZeroAmount(valueAt(row, 'discount_total')),
		lines: linesOf(row),
		country: cellAt(row, 'shipping_country', 'billing_country'),
	}),
};

function refundedOf(row: JsonRecord): number | undefined {
	const cell = textAt(row, 'refund_items');
	if (cell === undefined) return undefined;
	const amounts: string[] = [];
	for (const refund of cell.split(REFUND_SEPARATOR)) {
		// The reason is free text and may hold a semicolon: what does not start with an amount is the rest of one.
		if (!refund.startsWith(REFUND_AMOUNT)) continue;
		amounts.push((refund.split('|', 1)[0] as string).slice(REFUND_AMOUNT.length));
	}
	return decimalSum(amounts);
}

function linesOf(row: JsonRecord): ProductLine[] {
	if (Object.hasOwn(row, 'item_name')) {
		return [{ product: textAt(row, 'item_name'), quantity: valueAt(row, 'item_quantity') }];
	}
	const lines: ProductLine[] = [];
	for (let i = 1; Object.hasOwn(row, `line_item_${i}`); i++) {
		const cell = textAt(row, `line_item_${i}`);
		if (cell !== undefined) lines.push(webToffeeLine(cell));
	}
	return lines;
}
