import type { Adapter } from '../../../../engine/orders/adapter';
import { bigCommerceEvent } from '../../../../engine/orders/platforms/bigCommerce/bigCommerceEvent';
import { bigCommerceOrder } from '../../../../engine/orders/platforms/bigCommerce/bigCommerceOrder';
import { bigCommerceRefund } from '../../../../engine/orders/platforms/bigCommerce/bigCommerceRefund';
import { magentoOrder } from '../../../../engine/orders/platforms/magento/magentoOrder';
import { mailchimpOrder } from '../../../../engine/orders/platforms/mailchimp/mailchimpOrder';
import { shopifyCheckout } from '../../../../engine/orders/platforms/shopify/shopifyCheckout';
import { shopifyCustomer } from '../../../../engine/orders/platforms/shopify/shopifyCustomer';
import { shopifyDraftOrder } from '../../../../engine/orders/platforms/shopify/shopifyDraftOrder';
import { shopifyGraphqlOrder } from '../../../../engine/orders/platforms/shopify/shopifyGraphqlOrder';
import { shopifyGraphqlRefund } from '../../../../engine/orders/platforms/shopify/shopifyGraphqlRefund';
import { shopifyOrdersExport } from '../../../../engine/orders/platforms/shopify/shopifyOrdersExport';
import { shopifyRefund } from '../../../../engine/orders/platforms/shopify/shopifyRefund';
import { shopifyRestOrder } from '../../../../engine/orders/platforms/shopify/shopifyRestOrder';
import { wooCommerceAnalyticsCustomers } from '../../../../engine/orders/platforms/wooCommerce/wooCommerceAnalyticsCustomers';
import { wooCommerceAnalyticsOrders } from '../../../../engine/orders/platforms/wooCommerce/wooCommerceAnalyticsOrders';
import { wooCommerceOrder } from '../../../../engine/orders/platforms/wooCommerce/wooCommerceOrder';
import { wooCommerceRefund } from '../../../../engine/orders/platforms/wooCommerce/wooCommerceRefund';
import { wooCommerceOrderExport } from '../../../../engine/orders/platforms/wooCommerce/wooCommerceOrderExport';
import type { JsonRecord } from '../../../../engine/json';
import * as samples from './storeSamples';

const ADAPTERS: readonly Adapter[] = [
	shopifyGraphqlOrder,
	shopifyOrdersExport,
	shopifyRestOrder,
	shopifyCustomer,
	shopifyRefund,
	shopifyGraphqlRefund,
	shopifyDraftOrder,
	shopifyCheckout,
	wooCommerceAnalyticsOrders,
	wooCommerceAnalyticsCustomers,
	wooCommerceOrderExport,
	wooCommerceOrder,
	wooCommerceRefund,
	bigCommerceOrder,
	bigCommerceRefund,
	bigCommerceEvent,
	magentoOrder,
	mailchimpOrder,
];

const OWNERS: ReadonlyArray<[string, JsonRecord, Adapter]> = [
	['a Shopify order', samples.shopifyRestSample, shopifyRestOrder],
	['a Shopify GraphQL order', samples.shopifyGraphqlSample, shopifyGraphqlOrder],
	['a row of the Shopify export', samples.shopifyExportSample, shopifyOrdersExport],
	['a further row of the Shopify export', samples.shopifyExportContinuation, shopifyOrdersExport],
	['a Shopify customer', samples.shopifyCustomerSample, shopifyCustomer],
	['a Shopify refund', samples.shopifyRefundSample, shopifyRefund],
	['a Shopify GraphQL refund', samples.shopifyGraphqlRefundSample, shopifyGraphqlRefund],
	['a Shopify draft order', samples.shopifyDraftOrderSample, shopifyDraftOrder],
	['a Shopify checkout', samples.shopifyCheckoutSample, shopifyCheckout],
	['a WooCommerce order', samples.wooOrderSample, wooCommerceOrder],
	['a row of the WooCommerce order export', samples.wooExportSample, wooCommerceOrderExport],
	[
		'a WooCommerce Analytics customer',
		samples.wooAnalyticsCustomerSample,
		wooCommerceAnalyticsCustomers,
	],
	['a WooCommerce Analytics order', samples.wooAnalyticsOrderSample, wooCommerceAnalyticsOrders],
	['a WooCommerce refund', samples.wooRefundSample, wooCommerceRefund],
	['a BigCommerce refund', samples.bigCommerceRefundSample, bigCommerceRefund],
	['a BigCommerce webhook event', samples.bigCommerceEventSample, bigCommerceEvent],
	['a BigCommerce order', samples.bigCommerceSample, bigCommerceOrder],
	['a Magento order', samples.magentoSample, magentoOrder],
	['a Mailchimp order', samples.mailchimpSample, mailchimpOrder],
];

describe('telling the store platforms apart', () => {
	it.each(OWNERS)('recognises %s as exactly that', (_, record, owner) => {
		const keys = new Set(Object.keys(record));
		expect(ADAPTERS.filter((adapter) => adapter.recognises(keys))).toEqual([owner]);
	});

	it('has a sample for every adapter', () => {
		expect(new Set(OWNERS.map(([, , owner]) => owner))).toEqual(new Set(ADAPTERS));
	});

	it.each([
		['a Shopify GraphQL draft order', ['id', 'name', 'status', 'invoiceUrl', 'totalPriceSet']],
		['an older WooCommerce customer', ['id', 'orders_count', 'total_spent', 'last_order']],
		[
			'a WooCommerce subscription',
			['id', 'date_created_gmt', 'billing', 'line_items', 'billing_period'],
		],
		['a WooCommerce customer', ['id', 'email', 'date_created_gmt', 'billing', 'shipping']],
		['a Magento invoice', ['entity_id', 'increment_id', 'grand_total', 'order_id', 'state']],
		['a product of a BigCommerce order', ['id', 'order_id', 'name', 'total_inc_tax', 'quantity']],
		['a Mailchimp cart', ['id', 'customer', 'order_total', 'currency_code', 'checkout_url']],
		['a plain table', ['date', 'email', 'total']],
	])('leaves %s alone', (_, keys) => {
		expect(ADAPTERS.filter((adapter) => adapter.recognises(new Set(keys)))).toEqual([]);
	});
});
