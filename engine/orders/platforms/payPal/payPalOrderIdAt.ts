import { isRecord, listAt, objectAt, textAt, type JsonRecord } from '../../../json';

/** Longer than any link of PayPal's. */
const LONGEST_LINK = 500;
const ORDER_PATH = '/checkout/orders/';
const CAPTURE_PATH = '/payments/captures/';

/**
 * The id of the checkout order that a PayPal capture or refund belongs to; where it names none, the id of the capture
 * that a refund belongs to. PayPal writes both into `supplementary_data.related_ids`, or into the link called `up`.
 *
 * @example
 * payPalOrderIdAt({ supplementary_data: { related_ids: { order_id: '5O1' } } }) // '5O1'
 * payPalOrderIdAt({ links: [{ rel: 'up', href: 'https://api.paypal.com/v2/payments/captures/2GG' }] }) // '2GG'
 */
export function payPalOrderIdAt(resource: JsonRecord): string | undefined {
	const related = objectAt(objectAt(resource, 'supplementary_data'), 'related_ids');
	const above = linkAbove(resource);
	return (
		textAt(related, 'order_id') ??
		lastPartOf(above, ORDER_PATH) ??
		textAt(related, 'capture_id') ??
		lastPartOf(above, CAPTURE_PATH)
	);
}

function linkAbove(resource: JsonRecord): string | undefined {
	for (const link of listAt(resource, 'links')) {
		if (isRecord(link) && textAt(link, 'rel') === 'up') return textAt(link, 'href');
	}
	return undefined;
}

function lastPartOf(link: string | undefined, path: string): string | undefined {
	if (link === undefined || link.length > LONGEST_LINK) return undefined;
	const start = link.indexOf(path);
	return start === -1 ? undefined : link.slice(start + path.length) || undefined;
}
