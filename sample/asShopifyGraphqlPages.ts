import { asShopifyOrders, type ShopifyOrder } from './asShopifyOrders';
import { centsText } from './centsText';
import type { SampleShop } from './sampleShop';

/** A page of orders as Shopify's GraphQL Admin API answers the query of the template `customer-segments.json`. */
export type ShopifyGraphqlPage = ReturnType<typeof page>;

/** Orders on a page, as many as the template asks for. */
const PAGE_SIZE = 100;

/** Lines of an order that the template asks for. */
const MOST_LINES = 5;

/**
 * The shop's orders as pages of Shopify's GraphQL API, newest first: the same orders as in `asShopifyOrders`, with the
 * fields that the template's query asks for. A cursor, unlike a page number, never gives an order twice.
 *
 * @example
 * asShopifyGraphqlPages(shop)[0].data.orders.nodes[0].displayFinancialStatus // 'PAID'
 */
export function asShopifyGraphqlPages(
	shop: Pick<SampleShop, 'orders' | 'customers'>,
): ShopifyGraphqlPage[] {
	const orders = asShopifyOrders(shop)
		.filter(({ id }, index, all) => id !== all[index - 1]?.id)
		.map(graphqlOrder);
	const pages = Math.ceil(orders.length / PAGE_SIZE);
	return Array.from({ length: pages }, (_, number) =>
		page(orders.slice(number * PAGE_SIZE, (number + 1) * PAGE_SIZE), number + 1 < pages),
	);
}

function page(nodes: ReadonlyArray<ReturnType<typeof graphqlOrder>>, hasNextPage: boolean) {
	const endCursor = nodes.at(-1)?.id.split('/').at(-1) ?? null;
	return { data: { orders: { nodes: [...nodes], pageInfo: { hasNextPage, endCursor } } } };
}

function graphqlOrder(order: ShopifyOrder) {
	return {
		id: order.admin_graphql_api_id,
		name: order.name,
		processedAt: inUtc(order.processed_at),
		updatedAt: inUtc(order.updated_at),
		cancelledAt: order.cancelled_at === null ? null : inUtc(order.cancelled_at),
		test: order.test,
		displayFinancialStatus: order.financial_status.toUpperCase(),
		email: order.contact_email,
		phone: order.phone,
		sourceName: order.source_name,
		discountCodes: order.discount_codes.map(({ code }) => code),
		totalPriceSet: shopMoney(order.total_price),
		totalRefundedSet: shopMoney(refundedText(order)),
		shippingAddress:
			order.shipping_address === null
				? null
				: { countryCodeV2: order.shipping_address.country_code },
		customer: graphqlCustomer(order.customer),
		lineItems: {
			nodes: order.line_items
				.slice(0, MOST_LINES)
				.map(({ title, quantity }) => ({ title, quantity })),
		},
	};
}

function graphqlCustomer(customer: ShopifyOrder['customer']) {
	if (customer === null) return null;
	const consent = customer.email_marketing_consent?.state ?? 'pending';
	return {
		id: `gid://shopify/Customer/${customer.id}`,
		defaultEmailAddress: {
			emailAddress: customer.email,
			marketingState: consent.toUpperCase(),
		},
	};
}

function refundedText({ refunds }: ShopifyOrder): string {
	const cents = refunds
		.flatMap(({ transactions }) => transactions)
		.reduce((sum, { amount }) => sum + Math.round(100 * Number(amount)), 0);
	return centsText(cents);
}

function shopMoney(amount: string) {
	return { shopMoney: { amount, currencyCode: 'EUR' } };
}

/** GraphQL gives moments in UTC without fractions of a second. */
function inUtc(moment: string): string {
	return `${new Date(moment).toISOString().slice(0, 19)}Z`;
}
