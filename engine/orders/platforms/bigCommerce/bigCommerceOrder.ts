import type { Adapter } from '../../adapter';
import { isRecord, listAt, objectAt, textAt, valueAt, type JsonRecord } from '../../../json';
import type { ProductLine } from '../../reading';
import { bigCommerceExclusion } from './bigCommerceExclusion';
import { channelWord } from '../asWritten/channelWord';
import { consentFlag } from '../asWritten/consentFlag';
import { decimalSum } from '../asWritten/decimalSum';
import { isNonZeroAmount } from '../asWritten/isNonZeroAmount';
import { plainDecimal } from '../asWritten/plainDecimal';

/** The storefront in a browser, by the device that it was seen on. */
const CHANNELS: ReadonlyMap<string, string> = new Map([
	['www', 'web'],
	['mobile', 'web'],
	['iphone', 'web'],
	['ipad', 'web'],
	['android', 'web'],
]);

/**
 * Orders of BigCommerce's V2 API. A guest has `customer_id` 0. Amounts are in the currency that the customer paid in
 * (`default_currency_code`, despite its name); where that is not the store's own, they are divided by the rate that the
 * order was placed at. Products and delivery addresses are there only when the request included them.
 *
 * @see https://developer.bigcommerce.com/docs/rest-management/orders
 */
export const bigCommerceOrder: Adapter = {
	platform: 'bigcommerce',
	shape: 'order',
	recognises: (keys) => keys.has('total_inc_tax') && keys.has('status_id'),
	read: (order) => {
		const billing = objectAt(order, 'billing_address');
		const delivery = listAt(order, 'shipping_addresses').find(isRecord);
		const { rate, currency } = storeCurrency(order);
		const inStoreCurrency = (key: string): unknown => {
			const amount = valueAt(order, key) ?? undefined;
			return rate === 1 || amount === undefined
				? amount
				: decimalSum([plainDecimal(amount) / rate]);
		};
		return {
			kind: 'order',
			orderId: valueAt(order, 'id'),
			customerId: valueAt(order, 'customer_id'),
			email: textAt(billing, 'email'),
			phone: textAt(billing, 'phone'),
			placedAt: valueAt(order, 'date_created'),
			updatedAt: valueAt(order, 'date_modified'),
			total: inStoreCurrency('total_inc_tax'),
			refunded: inStoreCurrency('refunded_amount'),
			tax: inStoreCurrency('total_tax'),
			shipping: inStoreCurrency('shipping_cost_ex_tax'),
			currency,
			exclusion: bigCommerceExclusion(order),
			discounted:
				isNonZeroAmount(valueAt(order, 'coupon_discount')) ||
				isNonZeroAmount(valueAt(order, 'discount_amount')),
			lines: listAt(order, 'products').filter(isRecord).map(lineOf),
			channel: channelOf(order),
			country:
				textAt(delivery, 'country_iso2') ??
				textAt(billing, 'country_iso2') ??
				textAt(order, 'geoip_country_iso2'),
			consent: consentFlag(valueAt(order, 'is_email_opt_in')),
		};
	},
};

/**
 * The currency to give amounts in, and how many units of the customer's currency are one of it. `store_default_…` is
 * blank unless the store takes several currencies. Its guide's example shows which way the rate goes: 36 AUD at 1.384615
 * are 26 of the store's USD.
 *
 * @see https://developer.bigcommerce.com/docs/store-operations/currencies/guide
 */
function storeCurrency(order: JsonRecord): { rate: number; currency: string | undefined } {
	const paidIn = textAt(order, 'default_currency_code') ?? textAt(order, 'currency_code');
	const ofStore = textAt(order, 'store_default_currency_code');
	if (ofStore === undefined || ofStore === paidIn) return { rate: 1, currency: paidIn };
	const rate = plainDecimal(valueAt(order, 'store_default_to_transactional_exchange_rate'));
	return rate > 0 ? { rate, currency: ofStore } : { rate: 1, currency: paidIn };
}

/** Orders from a till come in through the API, which names the till in `external_source`. */
function channelOf(order: JsonRecord): string | undefined {
	const source = channelWord(valueAt(order, 'external_source'));
	return source === 'pos' ? source : channelWord(valueAt(order, 'order_source'), CHANNELS);
}

function lineOf(line: JsonRecord): ProductLine {
	return { product: textAt(line, 'name'), quantity: valueAt(line, 'quantity') };
}
