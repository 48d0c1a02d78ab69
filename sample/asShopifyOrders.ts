import { centsText } from './centsText';
import { countryOf } from './countries';
import type { SampleCustomer } from './sampleCustomer';
import {
	keptCents,
	lastChangedAt,
	lineCents,
	refundedCents,
	type SampleLine,
	type SampleOrder,
	type SampleRefund,
} from './sampleOrder';
import type { SampleShop } from './sampleShop';
import { withOffset } from './shopTime';

/** An order as Shopify's REST Admin API sends it (2024-10), with the fields that matter to an analysis of orders. */
export type ShopifyOrder = ReturnType<typeof shopifyOrder>;

/** Orders on a page of Shopify's REST API. */
const PAGE_SIZE = 250;

/** How many pages pass until an order that comes in meanwhile pushes the last one of a page onto the next. */
const PAGES_PER_REPEAT = 4;

/**
 * The shop's orders as Shopify's REST API gives them, newest first.
 *
 * As happens when orders come in while pages are read, the last order of some pages is, word for word, also the first
 * of the next.
 *
 * @example
 * asShopifyOrders(shop)[0].financial_status // 'paid'
 */
export function asShopifyOrders(shop: Pick<SampleShop, 'orders' | 'customers'>): ShopifyOrder[] {
	const customers = new Map(shop.customers.map((customer) => [customer.number, customer]));
	return shop.orders
		.map((order) => shopifyOrder(order, customers.get(order.customerNumber ?? 0)))
		.toReversed()
		.flatMap((order, index) => {
			const isRepeated = (index + 1) % (PAGE_SIZE * PAGES_PER_REPEAT) === 0;
			return isRepeated ? [order, structuredClone(order)] : [order];
		});
}

/** Ids of Shopify have 13 digits and grow with time, not one by one. */
const IDS = {
	order: (number: number) => 5_600_000_000_000 + number * 32_771,
	customer: (number: number) => 7_100_000_000_000 + number * 32_771,
	line: (number: number, index: number) => 14_200_000_000_000 + number * 65_543 + index * 32_768,
	transaction: (number: number, index: number) =>
		6_900_000_000_000 + number * 65_543 + index * 32_768,
	refund: (number: number, index: number) => 9_300_000_000_000 + number * 65_543 + index * 32_768,
	store: 82_100_000_001,
} as const;

function shopifyOrder(order: SampleOrder, customer: SampleCustomer | undefined) {
	const id = IDS.order(order.number);
	const goods = order.lines.reduce((sum, line) => sum + lineCents(line), 0);
	const discounts = order.lines.reduce((sum, { discountCents }) => sum + discountCents, 0);
	const tax = order.lines.reduce((sum, { taxCents }) => sum + taxCents, order.shippingTaxCents);
	const current = order.state === 'cancelled' ? 0 : order.totalCents - refundedCents(order);
	const country = countryOf(order.country);
	const address = {
		first_name: customer?.firstName ?? null,
		last_name: customer?.lastName ?? null,
		phone: order.phone,
		city: country.city,
		zip: country.postcode,
		country: country.name,
		country_code: country.code,
	};
	const isWeb = order.channel === 'web';
	const placedAt = withOffset(order.placedAt);
	return {
		id,
		admin_graphql_api_id: `gid://shopify/Order/${id}`,
		buyer_accepts_marketing: customer?.consent === 'subscribed',
		cancel_reason: order.cancelledAt === null ? null : 'customer',
		cancelled_at: order.cancelledAt === null ? null : withOffset(order.cancelledAt),
		confirmed: true,
		contact_email: order.email,
		created_at: placedAt,
		currency: 'EUR',
		current_total_price: centsText(current),
		discount_codes:
			order.discountCode === null
				? []
				: [{ code: order.discountCode, amount: centsText(discounts), type: 'percentage' }],
		email: order.email ?? '',
		financial_status: financialStatus(order),
		fulfillment_status: order.state === 'paid' ? 'fulfilled' : null,
		location_id: isWeb ? null : IDS.store,
		name: `#${order.number}`,
		number: order.number - 1000,
		order_number: order.number,
		payment_gateway_names: [isWeb ? 'shopify_payments' : 'cash'],
		phone: order.phone,
		presentment_currency: 'EUR',
		processed_at: placedAt,
		source_name: order.channel,
		subtotal_price: centsText(goods),
		tags: '',
		taxes_included: true,
		test: order.test,
		total_discounts: centsText(discounts),
		total_line_items_price: centsText(goods + discounts),
		total_outstanding: centsText(order.state === 'pending' ? order.totalCents : 0),
		total_price: centsText(order.totalCents),
		total_price_set: moneySet(order.totalCents),
		total_shipping_price_set: moneySet(order.shippingCents),
		total_tax: centsText(tax),
		updated_at: withOffset(lastChangedAt(order)),
		billing_address: isWeb ? address : null,
		shipping_address: isWeb ? address : null,
		customer: shopifyCustomer(order, customer),
		line_items: order.lines.map((line, index) => shopifyLine(order, line, index)),
		refunds: order.refunds.map((refund, index) => shopifyRefund(order, refund, index)),
		shipping_lines: isWeb
			? [{ title: 'Standard', code: 'Standard', price: centsText(order.shippingCents) }]
			: [],
	};
}

function financialStatus(order: SampleOrder): string {
	if (order.state === 'pending') return 'pending';
	if (order.state === 'failed') return 'voided';
	if (order.refunds.length === 0) return 'paid';
	return keptCents(order) > 0 ? 'partially_refunded' : 'refunded';
}

/** Null for guests and for those who only left an e-mail or a phone number at the till. */
function shopifyCustomer(order: SampleOrder, customer: SampleCustomer | undefined) {
	if (order.accountId === null || customer === undefined) return null;
	return {
		id: IDS.customer(order.accountId),
		email: customer.email,
		first_name: customer.firstName,
		last_name: customer.lastName,
		state: 'enabled',
		phone: customer.phone,
		email_marketing_consent:
			customer.consent === 'unknown'
				? null
				: {
						state: customer.consent,
						opt_in_level: 'single_opt_in',
						consent_updated_at: null,
					},
		currency: 'EUR',
		tags: '',
	};
}

function shopifyLine(order: SampleOrder, line: SampleLine, index: number) {
	const discount = centsText(line.discountCents);
	return {
		id: IDS.line(order.number, index),
		name: line.product.name,
		title: line.product.name,
		sku: line.product.sku,
		vendor: line.product.collection,
		product_type: line.product.category,
		price: centsText(line.product.priceCents),
		quantity: line.quantity,
		total_discount: '0.00',
		discount_allocations:
			line.discountCents === 0 ? [] : [{ amount: discount, discount_application_index: 0 }],
		tax_lines: [{ title: 'VAT', price: centsText(line.taxCents) }],
	};
}

function shopifyRefund(order: SampleOrder, refund: SampleRefund, index: number) {
	const id = IDS.refund(order.number, index);
	const at = withOffset(refund.at);
	return {
		id,
		order_id: IDS.order(order.number),
		created_at: at,
		processed_at: at,
		note: refund.reason,
		restock: refund.lines.length > 0,
		refund_line_items: order.lines.flatMap((line, place) =>
			refund.lines.includes(place)
				? {
						line_item_id: IDS.line(order.number, place),
						quantity: line.quantity,
						subtotal: centsText(lineCents(line)),
						total_tax: centsText(line.taxCents),
					}
				: [],
		),
		transactions: [
			{
				id: IDS.transaction(order.number, index),
				order_id: IDS.order(order.number),
				kind: 'refund',
				status: 'success',
				amount: centsText(refund.cents),
				currency: 'EUR',
				created_at: at,
				gateway: order.channel === 'web' ? 'shopify_payments' : 'cash',
			},
		],
	};
}

function moneySet(cents: number) {
	const money = { amount: centsText(cents), currency_code: 'EUR' };
	return { shop_money: money, presentment_money: { ...money } };
}
