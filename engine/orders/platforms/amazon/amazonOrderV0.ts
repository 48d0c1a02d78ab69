import type { Adapter } from '../../adapter';
import { objectAt, textAt, valueAt } from '../../../json';
import { amazonExclusion } from './amazonExclusion';

/**
 * An order of Amazon's Selling Partner API, version 0.
 *
 * The buyer's e-mail address is an alias that Amazon makes for each buyer and marketplace: good enough to tell one buyer
 * from another, but it matches no other platform, and Amazon forbids marketing to it. So consent is always
 * `unsubscribed`.
 *
 * @see https://developer-docs.amazon.com/sp-api/docs/orders-api-v0-reference
 */
export const amazonOrderV0: Adapter = {
	platform: 'amazon',
	shape: 'order, version 0',
	recognises: (keys) =>
		keys.has('AmazonOrderId') && (keys.has('PurchaseDate') || keys.has('OrderStatus')),
	read: (order) => {
		const total = objectAt(order, 'OrderTotal');
		return {
			kind: 'order',
			orderId: valueAt(order, 'AmazonOrderId'),
			email: textAt(objectAt(order, 'BuyerInfo'), 'BuyerEmail') ?? textAt(order, 'BuyerEmail'),
			placedAt: valueAt(order, 'PurchaseDate'),
			total: valueAt(total, 'Amount'),
			currency: valueAt(total, 'CurrencyCode'),
			exclusion: amazonExclusion('OrderStatus', textAt(order, 'OrderStatus')),
			consent: 'unsubscribed',
			channel: 'marketplace',
			country: textAt(objectAt(order, 'ShippingAddress'), 'CountryCode'),
			updatedAt: valueAt(order, 'LastUpdateDate'),
		};
	},
};
