import type { Adapter } from './adapter';
import { amazonOrder2026 } from './platforms/amazon/amazonOrder2026';
import { amazonOrdersReport } from './platforms/amazon/amazonOrdersReport';
import { amazonOrderV0 } from './platforms/amazon/amazonOrderV0';
import { amazonShipmentsReport } from './platforms/amazon/amazonShipmentsReport';
import { bigCommerceEvent } from './platforms/bigCommerce/bigCommerceEvent';
import { bigCommerceOrder } from './platforms/bigCommerce/bigCommerceOrder';
import { bigCommerceRefund } from './platforms/bigCommerce/bigCommerceRefund';
import { activeCampaignOrder } from './platforms/businessSystems/activeCampaignOrder';
import { chargebeeInvoice } from './platforms/businessSystems/chargebeeInvoice';
import { hubSpotDeal } from './platforms/businessSystems/hubSpotDeal';
import { invoiceNinjaInvoice } from './platforms/businessSystems/invoiceNinjaInvoice';
import { odooInvoice } from './platforms/businessSystems/odooInvoice';
import { odooOrder } from './platforms/businessSystems/odooOrder';
import { pipedriveDeal } from './platforms/businessSystems/pipedriveDeal';
import { quickBooksInvoice } from './platforms/businessSystems/quickBooksInvoice';
import { salesforceOpportunity } from './platforms/businessSystems/salesforceOpportunity';
import { xeroInvoice } from './platforms/businessSystems/xeroInvoice';
import { zohoDeal } from './platforms/businessSystems/zohoDeal';
import { zohoOrder } from './platforms/businessSystems/zohoOrder';
import { ga4Event } from './platforms/ga4/ga4Event';
import { klaviyoEvent } from './platforms/klaviyo/klaviyoEvent';
import { magentoOrder } from './platforms/magento/magentoOrder';
import { mailchimpOrder } from './platforms/mailchimp/mailchimpOrder';
import { gumroadSale } from './platforms/paymentServices/gumroadSale';
import { mercadoPagoPayment } from './platforms/paymentServices/mercadoPagoPayment';
import { mollieOrder } from './platforms/paymentServices/mollieOrder';
import { molliePayment } from './platforms/paymentServices/molliePayment';
import { paddleTransaction } from './platforms/paymentServices/paddleTransaction';
import { razorpayPayment } from './platforms/paymentServices/razorpayPayment';
import { payPalEvent } from './platforms/payPal/payPalEvent';
import { segmentEvent } from './platforms/segment/segmentEvent';
import { shopifyCheckout } from './platforms/shopify/shopifyCheckout';
import { shopifyCustomer } from './platforms/shopify/shopifyCustomer';
import { shopifyDraftOrder } from './platforms/shopify/shopifyDraftOrder';
import { shopifyGraphqlOrder } from './platforms/shopify/shopifyGraphqlOrder';
import { shopifyGraphqlRefund } from './platforms/shopify/shopifyGraphqlRefund';
import { shopifyOrdersExport } from './platforms/shopify/shopifyOrdersExport';
import { shopifyRefund } from './platforms/shopify/shopifyRefund';
import { shopifyRestOrder } from './platforms/shopify/shopifyRestOrder';
import { ecwidOrder } from './platforms/shopSystems/ecwidOrder';
import { lightspeedOrder } from './platforms/shopSystems/lightspeedOrder';
import { prestaShopOrder } from './platforms/shopSystems/prestaShopOrder';
import { shopwareOrder } from './platforms/shopSystems/shopwareOrder';
import { squarespaceOrder } from './platforms/shopSystems/squarespaceOrder';
import { wixOrder } from './platforms/shopSystems/wixOrder';
import { squareEvent } from './platforms/square/squareEvent';
import { squareOrder } from './platforms/square/squareOrder';
import { squarePayment } from './platforms/square/squarePayment';
import { squareRefund } from './platforms/square/squareRefund';
import { stripeObject } from './platforms/stripe/stripeObject';
import { wooCommerceAnalyticsCustomers } from './platforms/wooCommerce/wooCommerceAnalyticsCustomers';
import { wooCommerceAnalyticsOrders } from './platforms/wooCommerce/wooCommerceAnalyticsOrders';
import { wooCommerceOrder } from './platforms/wooCommerce/wooCommerceOrder';
import { wooCommerceRefund } from './platforms/wooCommerce/wooCommerceRefund';
import { wooCommerceOrderExport } from './platforms/wooCommerce/wooCommerceOrderExport';
import { zigpollResponse } from './platforms/zigpoll/zigpollResponse';

/**
 * All adapters, in order of precedence. Their signatures exclude each other, so the order matters only for records
 * that somebody has put together from two platforms.
 */
export const ADAPTERS: readonly Adapter[] = [
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
	stripeObject,
	squareEvent,
	squareOrder,
	squarePayment,
	squareRefund,
	payPalEvent,
	amazonOrder2026,
	amazonOrderV0,
	amazonShipmentsReport,
	amazonOrdersReport,
	klaviyoEvent,
	segmentEvent,
	ga4Event,
	zigpollResponse,
	activeCampaignOrder,
	chargebeeInvoice,
	hubSpotDeal,
	odooOrder,
	pipedriveDeal,
	quickBooksInvoice,
	salesforceOpportunity,
	xeroInvoice,
	zohoDeal,
	invoiceNinjaInvoice,
	odooInvoice,
	zohoOrder,
	gumroadSale,
	mercadoPagoPayment,
	mollieOrder,
	molliePayment,
	paddleTransaction,
	razorpayPayment,
	ecwidOrder,
	lightspeedOrder,
	prestaShopOrder,
	shopwareOrder,
	squarespaceOrder,
	wixOrder,
];
