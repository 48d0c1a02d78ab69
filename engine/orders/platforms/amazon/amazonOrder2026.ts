import type { Adapter } from '../../adapter';
import { isRecord, listAt, objectAt, textAt, valueAt, type JsonRecord } from '../../../json';
import type { ProductLine } from '../../reading';
import type { Rejection } from '../../rejection';
import { amazonExclusion } from './amazonExclusion';
import { isNonZeroAmount } from '../asWritten/isNonZeroAmount';

/**
 * An order of Amazon's Selling Partner API, version 2026-01-01. Buyer, total and state only come when the request asks
 * for them in `includedData`. About e-mail and consent, see `amazonOrderV0`.
 *
 * @see https://github.com/amzn/selling-partner-api-models/blob/main/models/orders-api-model/orders_2026-01-01.json
 */
export const amazonOrder2026: Adapter = {
	platform: 'amazon',
	shape: 'order, version 2026-01-01',
	recognises: (keys) =>
		keys.has('orderId') &&
		keys.has('createdTime') &&
		(keys.has('proceeds') || (keys.has('salesChannel') && keys.has('orderItems'))),
	read: (order) => {
		const proceeds = objectAt(order, 'proceeds');
		const total = objectAt(proceeds, 'grandTotal');
		return {
			kind: 'order',
			orderId: valueAt(order, 'orderId'),
			email: textAt(objectAt(order, 'buyer'), 'buyerEmail'),
			placedAt: valueAt(order, 'createdTime'),
			total: valueAt(total, 'amount'),
			tax: partOf(proceeds, 'TAX'),
			shipping: partOf(proceeds, 'SHIPPING'),
			currency: valueAt(total, 'currencyCode'),
			exclusion: exclusionOf(order, proceeds),
			discounted: isNonZeroAmount(partOf(proceeds, 'DISCOUNT')) || hasPromotion(order),
			lines: linesOf(order),
			consent: 'unsubscribed',
			channel: 'marketplace',
			country: textAt(objectAt(objectAt(order, 'recipient'), 'deliveryAddress'), 'countryCode'),
			updatedAt: valueAt(order, 'lastUpdatedTime'),
		};
	},
};

function exclusionOf(order: JsonRecord, proceeds: JsonRecord | undefined): Rejection | undefined {
	const status = textAt(objectAt(order, 'fulfillment'), 'fulfillmentStatus');
	const exclusion = amazonExclusion('fulfillmentStatus', status);
	if (exclusion !== undefined || proceeds !== undefined) return exclusion;
	return {
		reason: 'noAmount',
		detail:
			'Amazon sent the order without its total. ' +
			'Ask for includedData=BUYER,PROCEEDS,FULFILLMENT,RECIPIENT in the request.',
	};
}

function partOf(proceeds: JsonRecord | undefined, type: string): unknown {
	for (const breakdown of listAt(proceeds, 'breakdowns')) {
		if (isRecord(breakdown) && textAt(breakdown, 'type') === type) {
			return valueAt(objectAt(breakdown, 'subtotal'), 'amount');
		}
	}
	return undefined;
}

function hasPromotion(order: JsonRecord): boolean {
	return listAt(order, 'orderItems').some(
		(item) => isRecord(item) && listAt(objectAt(item, 'promotion'), 'breakdowns').length > 0,
	);
}

function linesOf(order: JsonRecord): ProductLine[] {
	return listAt(order, 'orderItems')
		.filter(isRecord)
		.map((item) => {
			const product = objectAt(item, 'product');
			return {
				product:
					textAt(product, 'title') ?? textAt(product, 'sellerSku') ?? textAt(product, 'asin'),
				quantity: valueAt(item, 'quantityOrdered') ?? undefined,
			};
		});
}
