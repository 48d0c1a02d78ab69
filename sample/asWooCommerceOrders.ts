import { centsText } from './centsText';
import { CATALOGUE } from './catalogue';
import { countryOf } from './countries';
import type { SampleCustomer } from './sampleCustomer';
import {
	keptCents,
	lastChangedAt,
	lineCents,
	paidAt,
	taxWithin,
	type SampleLine,
	type SampleOrder,
} from './sampleOrder';
import type { SampleShop } from './sampleShop';
import { dayAt, DAYS, shopLocal } from './shopTime';

/** An order as WooCommerce's REST API (v3) sends it, with the fields that matter to an analysis of orders. */
export type WooCommerceOrder = ReturnType<typeof wooCommerceOrder>;

/**
 * The shop's orders as WooCommerce's REST API gives them, newest first.
 *
 * WooCommerce has no mark for test orders: the staff cancels them. Guests have the customer id 0; a sale in the store to
 * somebody who left no e-mail has an empty one.
 *
 * @example
 * asWooCommerceOrders(shop)[0].status // 'processing'
 */
export function asWooCommerceOrders(
	shop: Pick<SampleShop, 'orders' | 'customers'>,
): WooCommerceOrder[] {
	const customers = new Map(shop.customers.map((customer) => [customer.number, customer]));
	return shop.orders
		.map((order) => wooCommerceOrder(order, customers.get(order.customerNumber ?? 0)))
		.toReversed();
}

/** WooCommerce keeps orders, their lines and their refunds in one numbering. */
const IDS_PER_ORDER = 20;

/** Days until a paid order has been delivered and is completed. */
const DELIVERY_DAYS = 4;

function wooCommerceOrder(order: SampleOrder, customer: SampleCustomer | undefined) {
	const id = order.number * IDS_PER_ORDER;
	const country = countryOf(order.country);
	const discount = order.lines.reduce((sum, { discountCents }) => sum + discountCents, 0);
	const discountTax = order.lines.reduce(
		(sum, line) => sum + discountTaxCents(line, country.vatPercent),
		0,
	);
	const goodsTax = order.lines.reduce((sum, { taxCents }) => sum + taxCents, 0);
	const address = {
		first_name: customer?.firstName ?? '',
		last_name: customer?.lastName ?? '',
		city: country.city,
		postcode: country.postcode,
		country: country.code,
	};
	const isPaid = order.state === 'paid' || order.state === 'cancelled';
	return {
		id,
		parent_id: 0,
		number: String(order.number),
		order_key: `wc_order_sample${order.number}`,
		created_via: order.channel === 'web' ? 'checkout' : 'pos-rest-api',
		status: statusOf(order),
		currency: 'EUR',
		date_created: shopLocal(order.placedAt),
		date_created_gmt: order.placedAt.slice(0, 19),
		date_modified: shopLocal(lastChangedAt(order)),
		date_modified_gmt: lastChangedAt(order).slice(0, 19),
		discount_total: centsText(discount - discountTax),
		discount_tax: centsText(discountTax),
		shipping_total: centsText(order.shippingCents - order.shippingTaxCents),
		shipping_tax: centsText(order.shippingTaxCents),
		cart_tax: centsText(goodsTax),
		total: centsText(order.totalCents),
		total_tax: centsText(goodsTax + order.shippingTaxCents),
		prices_include_tax: true,
		customer_id: order.accountId ?? 0,
		customer_note: '',
		billing: { ...address, email: order.email ?? '', phone: order.phone ?? '' },
		shipping: address,
		payment_method: order.channel === 'web' ? 'stripe' : 'pos_cash',
		payment_method_title: order.channel === 'web' ? 'Card' : 'Cash',
		date_paid: isPaid ? shopLocal(paidAt(order)) : null,
		date_paid_gmt: isPaid ? paidAt(order).slice(0, 19) : null,
		meta_data: [],
		line_items: order.lines.map((line, index) =>
			wooCommerceLine(line, id + 1 + index, country.vatPercent),
		),
		shipping_lines:
			order.channel === 'web'
				? [
						{
							id: id + 10,
							method_title: 'Standard',
							method_id: 'flat_rate',
							total: centsText(order.shippingCents - order.shippingTaxCents),
							total_tax: centsText(order.shippingTaxCents),
						},
					]
				: [],
		coupon_lines:
			order.discountCode === null
				? []
				: [
						{
							id: id + 11,
							code: order.discountCode.toLowerCase(),
							discount: centsText(discount - discountTax),
							discount_tax: centsText(discountTax),
						},
					],
		refunds: order.refunds.map((refund, index) => ({
			id: id + 12 + index,
			reason: refund.reason,
			total: centsText(-refund.cents),
		})),
	};
}

function statusOf(order: SampleOrder): string {
	if (order.test || order.state === 'cancelled') return 'cancelled';
	if (order.state === 'pending') return 'on-hold';
	if (order.state === 'failed') return 'failed';
	if (keptCents(order) === 0) return 'refunded';
	const isDelivered = order.channel === 'pos' || dayAt(order.placedAt) < DAYS - DELIVERY_DAYS;
	return isDelivered ? 'completed' : 'processing';
}

/** WooCommerce gives lines without tax, and the tax beside them. */
function wooCommerceLine(line: SampleLine, id: number, vatPercent: number) {
	const paid = lineCents(line);
	const fullTax = line.taxCents + discountTaxCents(line, vatPercent);
	const subtotal = paid + line.discountCents - fullTax;
	return {
		id,
		name: line.product.name,
		product_id: 100 + CATALOGUE.indexOf(line.product),
		variation_id: 0,
		quantity: line.quantity,
		sku: line.product.sku,
		subtotal: centsText(subtotal),
		subtotal_tax: centsText(fullTax),
		total: centsText(paid - line.taxCents),
		total_tax: centsText(line.taxCents),
		price: (paid - line.taxCents) / line.quantity / 100,
	};
}

function discountTaxCents(line: SampleLine, vatPercent: number): number {
	return taxWithin(lineCents(line) + line.discountCents, vatPercent) - line.taxCents;
}
