import type { Adapter } from '../../../engine/orders/adapter';
import { ADAPTERS } from '../../../engine/orders/adapters';
import { amazonOrder2026 } from '../../../engine/orders/platforms/amazon/amazonOrder2026';
import { amazonOrderV0 } from '../../../engine/orders/platforms/amazon/amazonOrderV0';
import { amazonOrdersReport } from '../../../engine/orders/platforms/amazon/amazonOrdersReport';
import { amazonShipmentsReport } from '../../../engine/orders/platforms/amazon/amazonShipmentsReport';
import { bigCommerceEvent } from '../../../engine/orders/platforms/bigCommerce/bigCommerceEvent';
import { bigCommerceOrder } from '../../../engine/orders/platforms/bigCommerce/bigCommerceOrder';
import { bigCommerceRefund } from '../../../engine/orders/platforms/bigCommerce/bigCommerceRefund';
import { activeCampaignOrder } from '../../../engine/orders/platforms/businessSystems/activeCampaignOrder';
import { chargebeeInvoice } from '../../../engine/orders/platforms/businessSystems/chargebeeInvoice';
import { hubSpotDeal } from '../../../engine/orders/platforms/businessSystems/hubSpotDeal';
import { invoiceNinjaInvoice } from '../../../engine/orders/platforms/businessSystems/invoiceNinjaInvoice';
import { odooInvoice } from '../../../engine/orders/platforms/businessSystems/odooInvoice';
import { odooOrder } from '../../../engine/orders/platforms/businessSystems/odooOrder';
import { pipedriveDeal } from '../../../engine/orders/platforms/businessSystems/pipedriveDeal';
import { quickBooksInvoice } from '../../../engine/orders/platforms/businessSystems/quickBooksInvoice';
import { salesforceOpportunity } from '../../../engine/orders/platforms/businessSystems/salesforceOpportunity';
import { xeroInvoice } from '../../../engine/orders/platforms/businessSystems/xeroInvoice';
import { zohoDeal } from '../../../engine/orders/platforms/businessSystems/zohoDeal';
import { zohoOrder } from '../../../engine/orders/platforms/businessSystems/zohoOrder';
import { ga4Event } from '../../../engine/orders/platforms/ga4/ga4Event';
import { klaviyoEvent } from '../../../engine/orders/platforms/klaviyo/klaviyoEvent';
import { magentoOrder } from '../../../engine/orders/platforms/magento/magentoOrder';
import { mailchimpOrder } from '../../../engine/orders/platforms/mailchimp/mailchimpOrder';
import { gumroadSale } from '../../../engine/orders/platforms/paymentServices/gumroadSale';
import { mercadoPagoPayment } from '../../../engine/orders/platforms/paymentServices/mercadoPagoPayment';
import { mollieOrder } from '../../../engine/orders/platforms/paymentServices/mollieOrder';
import { molliePayment } from '../../../engine/orders/platforms/paymentServices/molliePayment';
import { paddleTransaction } from '../../../engine/orders/platforms/paymentServices/paddleTransaction';
import { razorpayPayment } from '../../../engine/orders/platforms/paymentServices/razorpayPayment';
import { payPalEvent } from '../../../engine/orders/platforms/payPal/payPalEvent';
import { segmentEvent } from '../../../engine/orders/platforms/segment/segmentEvent';
import { shopifyCheckout } from '../../../engine/orders/platforms/shopify/shopifyCheckout';
import { shopifyCustomer } from '../../../engine/orders/platforms/shopify/shopifyCustomer';
import { shopifyDraftOrder } from '../../../engine/orders/platforms/shopify/shopifyDraftOrder';
import { shopifyGraphqlOrder } from '../../../engine/orders/platforms/shopify/shopifyGraphqlOrder';
import { shopifyGraphqlRefund } from '../../../engine/orders/platforms/shopify/shopifyGraphqlRefund';
import { shopifyOrdersExport } from '../../../engine/orders/platforms/shopify/shopifyOrdersExport';
import { shopifyRefund } from '../../../engine/orders/platforms/shopify/shopifyRefund';
import { shopifyRestOrder } from '../../../engine/orders/platforms/shopify/shopifyRestOrder';
import { ecwidOrder } from '../../../engine/orders/platforms/shopSystems/ecwidOrder';
import { lightspeedOrder } from '../../../engine/orders/platforms/shopSystems/lightspeedOrder';
import { prestaShopOrder } from '../../../engine/orders/platforms/shopSystems/prestaShopOrder';
import { shopwareOrder } from '../../../engine/orders/platforms/shopSystems/shopwareOrder';
import { squarespaceOrder } from '../../../engine/orders/platforms/shopSystems/squarespaceOrder';
import { wixOrder } from '../../../engine/orders/platforms/shopSystems/wixOrder';
import { squareEvent } from '../../../engine/orders/platforms/square/squareEvent';
import { squareOrder } from '../../../engine/orders/platforms/square/squareOrder';
import { squarePayment } from '../../../engine/orders/platforms/square/squarePayment';
import { squareRefund } from '../../../engine/orders/platforms/square/squareRefund';
import { stripeObject } from '../../../engine/orders/platforms/stripe/stripeObject';
import { wooCommerceAnalyticsCustomers } from '../../../engine/orders/platforms/wooCommerce/wooCommerceAnalyticsCustomers';
import { wooCommerceAnalyticsOrders } from '../../../engine/orders/platforms/wooCommerce/wooCommerceAnalyticsOrders';
import { wooCommerceOrder } from '../../../engine/orders/platforms/wooCommerce/wooCommerceOrder';
import { wooCommerceOrderExport } from '../../../engine/orders/platforms/wooCommerce/wooCommerceOrderExport';
import { wooCommerceRefund } from '../../../engine/orders/platforms/wooCommerce/wooCommerceRefund';
import { zigpollResponse } from '../../../engine/orders/platforms/zigpoll/zigpollResponse';
import type { JsonRecord } from '../../../engine/json';
import * as business from './platforms/businessSystems/businessSamples';
import * as events from './platforms/eventSamples';
import * as payments from './platforms/paymentServices/paymentSamples';
import * as shops from './platforms/shopSystems/shopSamples';
import * as stores from './platforms/storeSamples';

const OWNERS: ReadonlyArray<[string, JsonRecord, Adapter]> = [
	['a Shopify order', stores.shopifyRestSample, shopifyRestOrder],
	['a Shopify GraphQL order', stores.shopifyGraphqlSample, shopifyGraphqlOrder],
	['a row of the Shopify export', stores.shopifyExportSample, shopifyOrdersExport],
	['a further row of the Shopify export', stores.shopifyExportContinuation, shopifyOrdersExport],
	['a Shopify customer', stores.shopifyCustomerSample, shopifyCustomer],
	['a Shopify refund', stores.shopifyRefundSample, shopifyRefund],
	['a Shopify GraphQL refund', stores.shopifyGraphqlRefundSample, shopifyGraphqlRefund],
	['a Shopify draft order', stores.shopifyDraftOrderSample, shopifyDraftOrder],
	['a Shopify checkout', stores.shopifyCheckoutSample, shopifyCheckout],
	['a WooCommerce order', stores.wooOrderSample, wooCommerceOrder],
	['a row of the WooCommerce order export', stores.wooExportSample, wooCommerceOrderExport],
	[
		'a WooCommerce Analytics customer',
		stores.wooAnalyticsCustomerSample,
		wooCommerceAnalyticsCustomers,
	],
	['a WooCommerce Analytics order', stores.wooAnalyticsOrderSample, wooCommerceAnalyticsOrders],
	['a WooCommerce refund', stores.wooRefundSample, wooCommerceRefund],
	['a BigCommerce refund', stores.bigCommerceRefundSample, bigCommerceRefund],
	['a BigCommerce webhook event', stores.bigCommerceEventSample, bigCommerceEvent],
	['a BigCommerce order', stores.bigCommerceSample, bigCommerceOrder],
	['a Magento order', stores.magentoSample, magentoOrder],
	['a Mailchimp order', stores.mailchimpSample, mailchimpOrder],
	['a Stripe charge', events.stripeChargeSample, stripeObject],
	['a Stripe payment intent', events.stripeIntentSample, stripeObject],
	['a Stripe invoice', events.stripeInvoiceSample, stripeObject],
	['a Stripe refund', events.stripeRefundSample, stripeObject],
	['a Stripe event', events.stripeEventSample, stripeObject],
	['a Square webhook event', events.squareEventSample, squareEvent],
	['a Square payment', events.squarePaymentSample, squarePayment],
	['a Square refund', events.squareRefundSample, squareRefund],
	['a Stripe invoice payment', events.stripeInvoicePaymentSample, stripeObject],
	['a Square order', events.squareOrderSample, squareOrder],
	['a Square return', events.squareReturnSample, squareOrder],
	['a PayPal approval', events.payPalApprovedSample, payPalEvent],
	['a PayPal capture', events.payPalCaptureSample, payPalEvent],
	['a PayPal refund', events.payPalRefundSample, payPalEvent],
	['an Amazon order of version 0', events.amazonV0Sample, amazonOrderV0],
	['an Amazon order of version 2026-01-01', events.amazon2026Sample, amazonOrder2026],
	["a row of Amazon's shipments report", events.amazonShipmentSample, amazonShipmentsReport],
	["a row of Amazon's orders report", events.amazonOrdersReportSample, amazonOrdersReport],
	['a Klaviyo event', events.klaviyoEventSample, klaviyoEvent],
	['a GA4 event', events.ga4Sample, ga4Event],
	['a Segment event', events.segmentSample, segmentEvent],
	[
		'a Zigpoll answer',
		{ _id: 'r1', pollId: 'p1', slideId: 's1', participantId: 'u1', response: '9', orderValue: 80 },
		zigpollResponse,
	],
	['a Salesforce opportunity', business.salesforceSample, salesforceOpportunity],
	['a Zoho deal', business.zohoSample, zohoDeal],
	['a HubSpot deal', business.hubSpotSample, hubSpotDeal],
	['a Pipedrive deal', business.pipedriveSample, pipedriveDeal],
	['an Odoo order', business.odooSample, odooOrder],
	['a QuickBooks invoice', business.quickBooksSample, quickBooksInvoice],
	['a Xero invoice', business.xeroSample, xeroInvoice],
	['a Chargebee invoice', business.chargebeeSample, chargebeeInvoice],
	['an ActiveCampaign order', business.activeCampaignSample, activeCampaignOrder],
	['an Odoo invoice', business.odooInvoiceSample, odooInvoice],
	['an Invoice Ninja invoice', business.invoiceNinjaSample, invoiceNinjaInvoice],
	['a Zoho sales order', business.zohoOrderSample, zohoOrder],
	['a Mollie payment', payments.molliePaymentSample, molliePayment],
	['a Mollie order', payments.mollieOrderSample, mollieOrder],
	['a Gumroad sale', payments.gumroadSample, gumroadSale],
	['a Gumroad ping', payments.gumroadPingSample, gumroadSale],
	['a Paddle transaction', payments.paddleSample, paddleTransaction],
	['a Razorpay payment', payments.razorpaySample, razorpayPayment],
	['a Mercado Pago payment', payments.mercadoPagoSample, mercadoPagoPayment],
	['a Squarespace order', shops.squarespaceSample, squarespaceOrder],
	['a Wix order', shops.wixSample, wixOrder],
	['an Ecwid order', shops.ecwidSample, ecwidOrder],
	['a Shopware order', shops.shopwareSample, shopwareOrder],
	['a PrestaShop order', shops.prestaShopSample, prestaShopOrder],
	['a Lightspeed order', shops.lightspeedSample, lightspeedOrder],
];

describe('telling the platforms apart', () => {
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
		["a page of Stripe's lists", ['object', 'data', 'has_more', 'url']],
		['the items of an Amazon order', ['AmazonOrderId', 'OrderItems', 'NextToken']],
		['a page of Klaviyo events', ['data', 'included', 'links']],
	])('leaves %s alone', (_, keys) => {
		expect(ADAPTERS.filter((adapter) => adapter.recognises(new Set(keys)))).toEqual([]);
	});
});
