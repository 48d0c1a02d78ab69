import type { JsonRecord } from '../../../../engine/json';

/** A made-up record of each shape that payment and event platforms have, small but with every field that is read. */

export const stripeChargeSample: JsonRecord = {
	id: 'ch_1',
	object: 'charge',
	livemode: true,
	created: 1709287200,
	amount: 12980,
	amount_captured: 12980,
	amount_refunded: 2000,
	currency: 'eur',
	captured: true,
	paid: true,
	refunded: false,
	disputed: false,
	dispute: null,
	status: 'succeeded',
	customer: 'cus_1',
	payment_intent: 'pi_1',
	receipt_email: 'receipt@example.com',
	billing_details: {
		email: 'ana@example.com',
		phone: '+491511234567',
		address: { country: 'DE' },
	},
	payment_method_details: { type: 'card' },
	shipping: { phone: '+4930123456', address: { country: 'AT' } },
};

export const stripeIntentSample: JsonRecord = {
	id: 'pi_1',
	object: 'payment_intent',
	livemode: true,
	created: 1709287199,
	amount: 12980,
	amount_received: 12980,
	currency: 'eur',
	status: 'succeeded',
	customer: 'cus_1',
	latest_charge: 'ch_1',
	receipt_email: 'receipt@example.com',
	shipping: { phone: '+4930123456', address: { country: 'AT' } },
};

export const stripeInvoiceSample: JsonRecord = {
	id: 'in_1',
	object: 'invoice',
	livemode: true,
	created: 1709280000,
	status_transitions: { paid_at: 1709287201 },
	status: 'paid',
	amount_paid: 12980,
	amount_shipping: 500,
	post_payment_credit_notes_amount: 2000,
	currency: 'eur',
	customer: 'cus_1',
	customer_email: 'ana@example.com',
	customer_phone: '+491511234567',
	customer_address: { country: 'DE' },
	customer_shipping: { address: { country: 'AT' } },
	total_discount_amounts: [{ amount: 300, discount: 'di_1' }],
	total_taxes: [{ amount: 2000 }, { amount: 72 }],
	lines: { data: [{ description: 'Ring of the month', quantity: 2 }] },
	payments: {
		data: [{ status: 'paid', payment: { type: 'payment_intent', payment_intent: 'pi_1' } }],
	},
};

export const stripeRefundSample: JsonRecord = {
	id: 're_1',
	object: 'refund',
	created: 1709300000,
	amount: 2000,
	currency: 'eur',
	status: 'succeeded',
	charge: 'ch_1',
	payment_intent: 'pi_1',
};

export const stripeEventSample: JsonRecord = {
	id: 'evt_1',
	object: 'event',
	api_version: '2024-06-20',
	created: 1709287205,
	livemode: true,
	pending_webhooks: 1,
	type: 'charge.succeeded',
	data: { object: stripeChargeSample },
};

export const squareOrderSample: JsonRecord = {
	id: 'SQ-ORDER-1',
	location_id: 'L1',
	source: { name: 'Square Online' },
	customer_id: 'SQ-CUSTOMER-1',
	state: 'COMPLETED',
	created_at: '2024-03-01T09:00:00Z',
	updated_at: '2024-03-04T09:00:00Z',
	closed_at: '2024-03-04T09:00:00Z',
	total_money: { amount: 12980, currency: 'EUR' },
	total_tax_money: { amount: 2072, currency: 'EUR' },
	total_discount_money: { amount: 300, currency: 'EUR' },
	return_amounts: { total_money: { amount: 2000, currency: 'EUR' } },
	net_amount_due_money: { amount: 0, currency: 'EUR' },
	line_items: [{ name: 'Silver ring', quantity: '2' }],
	tenders: [{ id: 'SQ-PAYMENT-1', customer_id: 'SQ-CUSTOMER-2' }],
	fulfillments: [
		{
			shipment_details: {
				recipient: {
					customer_id: 'SQ-CUSTOMER-3',
					email_address: 'ana@example.com',
					phone_number: '+491511234567',
					address: { country: 'AT' },
				},
			},
		},
	],
};

export const squareReturnSample: JsonRecord = {
	id: 'SQ-RETURN-1',
	location_id: 'L1',
	state: 'COMPLETED',
	created_at: '2024-03-10T09:00:00Z',
	total_money: { amount: 0, currency: 'EUR' },
	return_amounts: { total_money: { amount: 2000, currency: 'EUR' } },
	net_amounts: { total_money: { amount: -2000, currency: 'EUR' } },
	returns: [{ uid: 'r1', source_order_id: 'SQ-ORDER-1' }],
};

export const squarePaymentSample: JsonRecord = {
	id: 'SQ-PAYMENT-1',
	order_id: 'SQ-ORDER-1',
	customer_id: 'SQ-CUSTOMER-1',
	buyer_email_address: 'ana@example.com',
	status: 'COMPLETED',
	created_at: '2024-03-01T09:00:01Z',
	updated_at: '2024-03-02T09:00:00Z',
	amount_money: { amount: 12480, currency: 'EUR' },
	tip_money: { amount: 500, currency: 'EUR' },
	total_money: { amount: 12980, currency: 'EUR' },
	refunded_money: { amount: 2000, currency: 'EUR' },
	application_details: { square_product: 'SQUARE_POS' },
	billing_address: { country: 'DE' },
	shipping_address: { country: 'AT' },
};

export const squareRefundSample: JsonRecord = {
	id: 'SQ-PAYMENT-1_SQ-REFUND-1',
	status: 'COMPLETED',
	location_id: 'L1',
	payment_id: 'SQ-PAYMENT-1',
	order_id: 'SQ-RETURN-1',
	amount_money: { amount: 2000, currency: 'EUR' },
	created_at: '2024-03-10T09:00:00Z',
	updated_at: '2024-03-10T09:00:02Z',
};

export const stripeInvoicePaymentSample: JsonRecord = {
	id: 'inpay_1',
	object: 'invoice_payment',
	amount_paid: 12980,
	amount_requested: 12980,
	created: 1709287200,
	currency: 'eur',
	invoice: 'in_1',
	is_default: true,
	livemode: true,
	payment: { type: 'payment_intent', payment_intent: 'pi_1' },
	status: 'paid',
};

export const squareEventSample: JsonRecord = {
	merchant_id: 'M1',
	type: 'payment.updated',
	event_id: 'SQ-EVENT-1',
	created_at: '2024-03-02T09:00:00Z',
	data: { type: 'payment', id: 'SQ-PAYMENT-1', object: { payment: squarePaymentSample } },
};

export const payPalApprovedSample: JsonRecord = {
	id: 'WH-1',
	create_time: '2024-03-01T09:00:10Z',
	resource_type: 'checkout-order',
	event_type: 'CHECKOUT.ORDER.APPROVED',
	resource: {
		id: 'PP-ORDER-1',
		status: 'APPROVED',
		intent: 'CAPTURE',
		create_time: '2024-03-01T09:00:00Z',
		payer: {
			payer_id: 'PAYER1',
			email_address: 'ana@example.com',
			phone: { phone_number: { national_number: '1511234567' } },
			address: { country_code: 'DE' },
		},
		payment_source: {
			paypal: {
				account_id: 'ACCOUNT1',
				email_address: 'wallet@example.com',
				address: { country_code: 'CH' },
			},
		},
		purchase_units: [
			{
				amount: {
					currency_code: 'EUR',
					value: '129.80',
					breakdown: {
						tax_total: { currency_code: 'EUR', value: '20.72' },
						shipping: { currency_code: 'EUR', value: '5.00' },
						discount: { currency_code: 'EUR', value: '3.00' },
					},
				},
				items: [{ name: 'Silver ring', quantity: '2' }],
				shipping: { address: { country_code: 'AT' } },
			},
		],
	},
	links: [{ rel: 'self', href: 'https://api.paypal.com/v1/notifications/webhooks-events/WH-1' }],
};

export const payPalCaptureSample: JsonRecord = {
	id: 'WH-2',
	create_time: '2024-03-01T09:00:20Z',
	resource_type: 'capture',
	event_type: 'PAYMENT.CAPTURE.COMPLETED',
	resource: {
		id: 'PP-CAPTURE-1',
		status: 'COMPLETED',
		create_time: '2024-03-01T09:00:15Z',
		amount: { currency_code: 'EUR', value: '129.80' },
		supplementary_data: { related_ids: { order_id: 'PP-ORDER-1' } },
		links: [{ rel: 'up', href: 'https://api.paypal.com/v2/checkout/orders/PP-ORDER-1' }],
	},
	links: [],
};

export const payPalRefundSample: JsonRecord = {
	id: 'WH-3',
	create_time: '2024-03-05T09:00:20Z',
	resource_type: 'refund',
	event_type: 'PAYMENT.CAPTURE.REFUNDED',
	resource: {
		id: 'PP-REFUND-1',
		status: 'COMPLETED',
		amount: { currency_code: 'EUR', value: '20.00' },
		links: [{ rel: 'up', href: 'https://api.paypal.com/v2/payments/captures/PP-CAPTURE-1' }],
	},
	links: [],
};

export const payPalSaleSample: JsonRecord = {
	id: 'WH-4',
	create_time: '2024-03-01T09:00:20Z',
	resource_type: 'sale',
	event_type: 'PAYMENT.SALE.COMPLETED',
	resource: {
		id: 'PP-SALE-1',
		state: 'completed',
		amount: {
			total: '129.80',
			currency: 'EUR',
			details: { subtotal: '104.08', tax: '20.72', shipping: '5.00' },
		},
		parent_payment: 'PAY-1',
		create_time: '2024-03-01T09:00:15Z',
		links: [{ rel: 'parent_payment', href: 'https://api.paypal.com/v1/payments/payment/PAY-1' }],
	},
	links: [],
};

export const payPalPaymentSample: JsonRecord = {
	id: 'WH-5',
	create_time: '2024-03-01T09:00:10Z',
	resource_type: 'payment',
	event_type: 'PAYMENTS.PAYMENT.CREATED',
	resource: {
		id: 'PAY-1',
		state: 'created',
		intent: 'sale',
		create_time: '2024-03-01T09:00:00Z',
		payer: {
			payer_info: {
				payer_id: 'PAYER1',
				email: 'ana@example.com',
				phone: '1511234567',
				country_code: 'DE',
				shipping_address: { country_code: 'AT' },
			},
		},
		transactions: [
			{
				amount: {
					total: '129.80',
					currency: 'EUR',
					details: { subtotal: '104.08', tax: '20.72', shipping: '5.00' },
				},
				item_list: { items: [{ name: 'Silver ring', quantity: '2' }] },
				related_resources: [{ sale: { id: 'PP-SALE-1' } }],
			},
		],
	},
	links: [],
};

export const payPalSaleRefundSample: JsonRecord = {
	id: 'WH-6',
	create_time: '2024-03-05T09:00:20Z',
	resource_type: 'sale',
	event_type: 'PAYMENT.SALE.REFUNDED',
	resource: {
		id: 'PP-REFUND-2',
		sale_id: 'PP-SALE-1',
		parent_payment: 'PAY-1',
		state: 'completed',
		amount: { total: '-20.00', currency: 'EUR' },
		create_time: '2024-03-05T09:00:00Z',
	},
	links: [],
};

export const amazonV0Sample: JsonRecord = {
	AmazonOrderId: '302-0000001-0000001',
	PurchaseDate: '2024-03-01T09:00:00Z',
	LastUpdateDate: '2024-03-04T09:00:00Z',
	OrderStatus: 'Shipped',
	SalesChannel: 'Amazon.de',
	OrderTotal: { CurrencyCode: 'EUR', Amount: '129.80' },
	BuyerInfo: { BuyerEmail: 'a1b2c3@marketplace.example.com' },
	ShippingAddress: { CountryCode: 'AT' },
};

export const amazonShipmentSample: JsonRecord = {
	'amazon-order-id': '111-1',
	'shipment-id': 's',
	'shipment-item-id': 's1',
	'amazon-order-item-id': 'i1',
	'purchase-date': '2024-03-01T10:00:00+00:00',
	'payments-date': '2024-03-01T11:00:00+00:00',
	'buyer-email': 'x1@marketplace.example.com',
	sku: 'ring',
	'product-name': 'Silver ring',
	'quantity-shipped': '2',
	currency: 'EUR',
	'item-price': '40.0',
	'item-tax': '6.39',
	'shipping-price': '4.99',
	'item-promotion-discount': '-2.0',
	'ship-country': 'DE',
	'sales-channel': 'Amazon.de',
};

export const amazonOrdersReportSample: JsonRecord = {
	'amazon-order-id': '111-1',
	'merchant-order-id': '',
	'purchase-date': '2024-03-01T10:00:00+00:00',
	'last-updated-date': '2024-03-02T10:00:00+00:00',
	'order-status': 'Shipped',
	'sales-channel': 'Amazon.de',
	'product-name': 'Silver ring',
	quantity: '2',
	currency: 'EUR',
	'item-price': '40.0',
	'ship-country': 'DE',
};

export const amazon2026Sample: JsonRecord = {
	orderId: '302-0000001-0000001',
	createdTime: '2024-03-01T09:00:00Z',
	lastUpdatedTime: '2024-03-04T09:00:00Z',
	salesChannel: { channelName: 'AMAZON', marketplaceName: 'Amazon.de' },
	buyer: { buyerEmail: 'a1b2c3@marketplace.example.com' },
	recipient: { deliveryAddress: { countryCode: 'AT' } },
	fulfillment: { fulfillmentStatus: 'SHIPPED' },
	proceeds: {
		grandTotal: { amount: '129.80', currencyCode: 'EUR' },
		breakdowns: [
			{ type: 'ITEM', subtotal: { amount: '107.08', currencyCode: 'EUR' } },
			{ type: 'TAX', subtotal: { amount: '20.72', currencyCode: 'EUR' } },
			{ type: 'SHIPPING', subtotal: { amount: '5.00', currencyCode: 'EUR' } },
			{ type: 'DISCOUNT', subtotal: { amount: '-3.00', currencyCode: 'EUR' } },
		],
	},
	orderItems: [
		{
			orderItemId: '1',
			quantityOrdered: 2,
			product: { asin: 'B000000001', sellerSku: 'RING-54', title: 'Silver ring' },
			promotion: { breakdowns: [] },
		},
	],
};

export const klaviyoEventSample: JsonRecord = {
	type: 'event',
	id: 'KL-EVENT-1',
	attributes: {
		timestamp: 1709283600,
		datetime: '2024-03-01T09:00:00+00:00',
		uuid: '00000000-0000-1000-8000-000000000001',
		event_properties: {
			OrderId: '1042',
			$event_id: '5001',
			$value: 129.8,
			$currency_code: 'EUR',
			'Source Name': 'web',
			'Discount Codes': ['SPRING'],
			'Total Discounts': '3.00',
			Items: [
				{ ProductName: 'Silver ring', Quantity: 2, Categories: ['Rings', 'Silver'] },
				'Gift box',
			],
			ShippingAddress: { CountryCode: 'AT' },
			$extra: { line_items: [] },
		},
	},
	relationships: {
		profile: { data: { type: 'profile', id: 'KL-PROFILE-1' } },
		metric: { data: { type: 'metric', id: 'KL-METRIC-1' } },
	},
};

/** What stands beside the event where the request asked for `include=profile,metric`. */
export function klaviyoEnvelope(metricName: string): JsonRecord {
	return {
		data: [klaviyoEventSample],
		included: [
			{ type: 'profile', id: 'KL-METRIC-1', attributes: { name: 'a profile with that id' } },
			{
				type: 'profile',
				id: 'KL-PROFILE-1',
				attributes: {
					email: 'ana@example.com',
					phone_number: '+491511234567',
					location: { country: 'Austria' },
					subscriptions: {
						email: { marketing: { can_receive_email_marketing: true, consent: 'SUBSCRIBED' } },
					},
				},
			},
			{ type: 'metric', id: 'KL-METRIC-1', attributes: { name: metricName } },
		],
	};
}

export const segmentSample: JsonRecord = {
	type: 'track',
	event: 'Order Completed',
	messageId: 'SEG-MESSAGE-1',
	userId: 'user-1',
	anonymousId: 'browser-1',
	timestamp: '2024-03-01T09:00:00.000Z',
	context: { traits: { email: 'ana@example.com', phone: '+491511234567' } },
	properties: {
		order_id: '1042',
		total: 129.8,
		revenue: 104.08,
		tax: 20.72,
		shipping: 5,
		discount: 3,
		coupon: 'SPRING',
		currency: 'EUR',
		products: [{ name: 'Silver ring', sku: 'RING-54', category: 'Rings', quantity: 2 }],
	},
};

export const ga4Sample: JsonRecord = {
	event_date: '20240301',
	event_timestamp: '1709283600000000',
	event_name: 'purchase',
	user_id: 'user-1',
	user_pseudo_id: '123.456',
	platform: 'WEB',
	geo: { country: 'Austria' },
	event_params: [
		{ key: 'currency', value: { string_value: 'EUR', int_value: null } },
		{ key: 'coupon', value: { string_value: 'SPRING', int_value: null } },
		{ key: 'value', value: { string_value: null, double_value: 129.8 } },
	],
	ecommerce: {
		transaction_id: '1042',
		purchase_revenue: '129.8',
		purchase_revenue_in_usd: '141.5',
	},
	items: [{ item_name: 'Silver ring', item_category: 'Rings', quantity: '2', coupon: '(not set)' }],
};
