import { textAt, valueAt, type JsonRecord } from '../../../json';
import type { Adapter } from '../../adapter';
import type { Rejection } from '../../rejection';
import { unknownRefund } from '../../unknownRefund';
import { platformSays } from '../asWritten/platformSays';

/**
 * Sales of Gumroad, as its API lists them and as its pings tell them, which n8n's trigger hands on with every value as
 * text. Prices count cents.
 *
 * @see https://gumroad.com/api#sales
 * @see https://gumroad.com/webhooks
 */
export const gumroadSale: Adapter = {
	platform: 'gumroad',
	shape: 'sale',
	isRow: true,
	recognises: (keys) => keys.has('seller_id') && keys.has('product_id') && keys.has('price'),
	read: (sale) => ({
		kind: 'order',
		orderId: valueAt(sale, 'sale_id') ?? valueAt(sale, 'id'),
		customerId: valueAt(sale, 'purchaser_id'),
		email: textAt(sale, 'email'),
		placedAt: valueAt(sale, 'sale_timestamp') ?? valueAt(sale, 'created_at'),
		total: valueAt(sale, 'price'),
		unit: 'minor',
		currency: valueAt(sale, 'currency') ?? valueAt(sale, 'currency_symbol'),
		exclusion: exclusionOf(sale),
		discounted: textAt(sale, 'offer_code') !== undefined,
		lines: [{ product: textAt(sale, 'product_name'), quantity: valueAt(sale, 'quantity') }],
		country: valueAt(sale, 'country_iso2') ?? valueAt(sale, 'ip_country'),
		// That somebody may be written to is not what they agreed to; that they may not, they have said.
		consent: isTrue(sale, 'can_contact') === false ? 'unsubscribed' : undefined,
	}),
};

function exclusionOf(sale: JsonRecord): Rejection | undefined {
	if (isTrue(sale, 'test')) return { reason: 'test', detail: says('test') };
	const back = ['refunded', 'chargedback'].find((field) => isTrue(sale, field));
	if (back !== undefined) return { reason: 'refunded', detail: says(back) };
	if (isTrue(sale, 'disputed') && !isTrue(sale, 'dispute_won')) {
		return { reason: 'refunded', detail: says('disputed') };
	}
	if (isTrue(sale, 'partially_refunded')) {
		return unknownRefund(
			says('partially_refunded'),
			'the sale does not say',
			'Add the amount that Gumroad shows to the record, and name the fields with "Source" set to "Custom Fields".',
		);
	}
	return undefined;
}

function says(field: string): string {
	return platformSays('gumroad', field, 'true');
}

function isTrue(sale: JsonRecord, field: string): boolean | undefined {
	const value = valueAt(sale, field);
	return value === undefined ? undefined : value === true || value === 'true';
}
