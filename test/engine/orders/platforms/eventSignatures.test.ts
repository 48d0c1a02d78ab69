import type { Adapter } from '../../../../engine/orders/adapter';
import { amazonOrder2026 } from '../../../../engine/orders/platforms/amazon/amazonOrder2026';
import { amazonOrdersReport } from '../../../../engine/orders/platforms/amazon/amazonOrdersReport';
import { amazonShipmentsReport } from '../../../../engine/orders/platforms/amazon/amazonShipmentsReport';
import { amazonOrderV0 } from '../../../../engine/orders/platforms/amazon/amazonOrderV0';
import { ga4Event } from '../../../../engine/orders/platforms/ga4/ga4Event';
import { klaviyoEvent } from '../../../../engine/orders/platforms/klaviyo/klaviyoEvent';
import { payPalEvent } from '../../../../engine/orders/platforms/payPal/payPalEvent';
import { segmentEvent } from '../../../../engine/orders/platforms/segment/segmentEvent';
import { squareEvent } from '../../../../engine/orders/platforms/square/squareEvent';
import { squareOrder } from '../../../../engine/orders/platforms/square/squareOrder';
import { squarePayment } from '../../../../engine/orders/platforms/square/squarePayment';
import { squareRefund } from '../../../../engine/orders/platforms/square/squareRefund';
import { stripeObject } from '../../../../engine/orders/platforms/stripe/stripeObject';
import type { JsonRecord } from '../../../../engine/json';
import * as samples from './eventSamples';
import * as storeSamples from './storeSamples';

const ADAPTERS: readonly Adapter[] = [
	stripeObject,
	squareEvent,
	squarePayment,
	squareOrder,
	squareRefund,
	payPalEvent,
	amazonOrderV0,
	amazonOrder2026,
	amazonShipmentsReport,
	amazonOrdersReport,
	klaviyoEvent,
	ga4Event,
	segmentEvent,
];

const OWNERS: ReadonlyArray<[string, JsonRecord, Adapter]> = [
	['a Stripe charge', samples.stripeChargeSample, stripeObject],
	['a Stripe payment intent', samples.stripeIntentSample, stripeObject],
	['a Stripe invoice', samples.stripeInvoiceSample, stripeObject],
	['a Stripe refund', samples.stripeRefundSample, stripeObject],
	['a Stripe event', samples.stripeEventSample, stripeObject],
	['a Square webhook event', samples.squareEventSample, squareEvent],
	['a Square payment', samples.squarePaymentSample, squarePayment],
	['a Square refund', samples.squareRefundSample, squareRefund],
	['a Stripe invoice payment', samples.stripeInvoicePaymentSample, stripeObject],
	['a Square order', samples.squareOrderSample, squareOrder],
	['a Square return', samples.squareReturnSample, squareOrder],
	['a PayPal approval', samples.payPalApprovedSample, payPalEvent],
	['a PayPal capture', samples.payPalCaptureSample, payPalEvent],
	['a PayPal refund', samples.payPalRefundSample, payPalEvent],
	['an Amazon order of version 0', samples.amazonV0Sample, amazonOrderV0],
	['an Amazon order of version 2026-01-01', samples.amazon2026Sample, amazonOrder2026],
	["a row of Amazon's shipments report", samples.amazonShipmentSample, amazonShipmentsReport],
	["a row of Amazon's orders report", samples.amazonOrdersReportSample, amazonOrdersReport],
	['a Klaviyo event', samples.klaviyoEventSample, klaviyoEvent],
	['a GA4 event', samples.ga4Sample, ga4Event],
	['a Segment event', samples.segmentSample, segmentEvent],
];

describe('telling the payment and event platforms apart', () => {
	it.each(OWNERS)('recognises %s as exactly that', (_, record, owner) => {
		const keys = new Set(Object.keys(record));
		expect(ADAPTERS.filter((adapter) => adapter.recognises(keys))).toEqual([owner]);
	});

	it('has a sample for every adapter', () => {
		expect(new Set(OWNERS.map(([, , owner]) => owner))).toEqual(new Set(ADAPTERS));
	});

	it.each(Object.entries(storeSamples))('leaves the store record %s alone', (_, record) => {
		const keys = new Set(Object.keys(record));
		expect(ADAPTERS.filter((adapter) => adapter.recognises(keys))).toEqual([]);
	});

	it.each([
		["a page of Stripe's lists", ['object', 'data', 'has_more', 'url']],
		['the items of an Amazon order', ['AmazonOrderId', 'OrderItems', 'NextToken']],
		['a page of Klaviyo events', ['data', 'included', 'links']],
		['a plain table', ['date', 'email', 'total']],
	])('leaves %s alone', (_, keys) => {
		expect(ADAPTERS.filter((adapter) => adapter.recognises(new Set(keys)))).toEqual([]);
	});
});
