import { isRecord, listAt, objectAt, textAt, valueAt, type JsonRecord } from '../../../json';
import type { ProductLine } from '../../reading';
import { cellAt } from '../asWritten/cellAt';
import { isNonZeroAmount } from '../asWritten/isNonZeroAmount';

/** What the properties of a Klaviyo event say about an order. */
export interface KlaviyoProperties {
	/** The shop's id of the order, or undefined where the event names none. */
	orderId: unknown;
	amount: unknown;
	currency: unknown;
	/** Whether this is a placed order, as far as the properties alone can tell. */
	looksLikeAnOrder: boolean;
	discounted: boolean;
	lines: ProductLine[];
	/** Of the delivery, as a code. */
	country: string | undefined;
	channel: unknown;
}

const ORDER_ID_KEYS = ['OrderId', 'OrderID', 'Order ID', 'orderId', 'order_id', '$event_id'];
const DISCOUNT_CODE_KEYS = ['Discount Codes', 'DiscountCodes', 'DiscountCode', 'Discount Code'];
const DISCOUNT_AMOUNT_KEYS = ['Total Discounts', 'DiscountValue', 'Discount Value'];
const PRODUCT_KEYS = ['ProductName', 'Product Name', 'ProductID', 'ProductId', 'Product ID', 'SKU'];
const CHECKOUT_LINK_KEYS = [
	'checkout_url',
	'responsive_checkout_url',
	'CheckoutURL',
	'Checkout URL',
];

/**
 * Reads the properties of a Klaviyo order event. Klaviyo prescribes only `$value`, `$currency_code` and `$event_id`; the
 * other names are those of its guides and its store integrations.
 *
 * Where an event's metric is unknown, an id and a value make an order. Two other events have both: a started checkout,
 * which links back to the checkout, and `Ordered Product`, which repeats one line of an order.
 *
 * @param properties `attributes.event_properties` of the event
 * @see https://developers.klaviyo.com/en/docs/guide_to_integrating_a_platform_without_a_pre_built_klaviyo_integration
 */
export function klaviyoProperties(properties: JsonRecord): KlaviyoProperties {
	const extra = objectAt(properties, '$extra');
	const orderId = cellAt(properties, ...ORDER_ID_KEYS);
	const amount = cellAt(properties, '$value');
	const isCheckout =
		cellAt(properties, ...CHECKOUT_LINK_KEYS) !== undefined ||
		(extra !== undefined && cellAt(extra, ...CHECKOUT_LINK_KEYS) !== undefined);
	const isOneProduct =
		listAt(properties, 'Items').length === 0 && cellAt(properties, ...PRODUCT_KEYS) !== undefined;
	const address = objectAt(properties, 'ShippingAddress') ?? objectAt(extra, 'shipping_address');
	return {
		orderId,
		amount,
		currency: valueAt(properties, '$currency_code'),
		looksLikeAnOrder: orderId !== undefined && amount !== undefined && !isCheckout && !isOneProduct,
		discounted: isDiscounted(properties),
		lines: linesOf(properties, extra),
		country: textAt(address, 'CountryCode') ?? textAt(address, 'country_code'),
		channel: valueAt(properties, 'Source Name'),
	};
}

/** Codes come as a list or as one text. */
function isDiscounted(properties: JsonRecord): boolean {
	return (
		DISCOUNT_CODE_KEYS.some(
			(key) => listAt(properties, key).length > 0 || textAt(properties, key) !== undefined,
		) || DISCOUNT_AMOUNT_KEYS.some((key) => isNonZeroAmount(valueAt(properties, key)))
	);
}

/** `Items` holds objects or mere names; a store's own lines in `$extra` say more than names. */
function linesOf(properties: JsonRecord, extra: JsonRecord | undefined): ProductLine[] {
	const storeLines = listAt(extra, 'line_items').filter(isRecord);
	if (storeLines.length > 0) return storeLines.map(lineOf);
	return listAt(properties, 'Items').flatMap((item) => {
		if (isRecord(item)) return [lineOf(item)];
		return typeof item === 'string' ? [{ product: item }] : [];
	});
}

function lineOf(item: JsonRecord): ProductLine {
	const [category] = listAt(item, 'Categories');
	return {
		product: textAt(item, 'ProductName') ?? textAt(item, 'title') ?? textAt(item, 'name'),
		category: typeof category === 'string' ? category : undefined,
		quantity: cellAt(item, 'Quantity', 'quantity'),
	};
}
