import type { Adapter } from '../../adapter';
import { objectAt, textAt, valueAt } from '../../../json';
import { nameOf } from '../asWritten/nameOf';
import { shorten } from '../asWritten/shorten';

/**
 * What a BigCommerce webhook delivers: the scope of what happened and the id of what it happened to, never the order
 * itself.
 *
 * @see https://developer.bigcommerce.com/docs/webhooks/events
 */
export const bigCommerceEvent: Adapter = {
	platform: 'bigcommerce',
	shape: 'webhook event',
	recognises: (keys) => keys.has('scope') && keys.has('store_id') && keys.has('producer'),
	read: (event) => ({
		kind: 'refused',
		reason: 'noAmount',
		detail:
			`The BigCommerce event "${shorten(textAt(event, 'scope'))}" holds no order, only its id. ` +
			`Look ${nameOf('order', valueAt(objectAt(event, 'data'), 'id'))} up in an HTTP Request node (/v2/orders) and connect that.`,
	}),
};
