import type { DecimalSeparator } from '../money/decimalSeparator';
import type { Platform } from '../platform';
import type { Reading } from './reading';
import type { JsonRecord } from '../json';

/**
 * How one shape of one platform is recognised and read. Pure: no state, no clock, never throws on any JSON.
 *
 * @example
 * const woocommerceOrder: Adapter = {
 *   platform: 'woocommerce',
 *   shape: 'order',
 *   recognises: (keys) => keys.has('date_created_gmt') && keys.has('billing') && keys.has('line_items'),
 *   read: (order) => ({ kind: 'order', orderId: order.id, … }),
 * };
 */
export interface Adapter {
	readonly platform: Platform;
	/** Which of the platform's shapes, as an operator would call it: `order`, `CSV export of orders`, `payment intent`. */
	readonly shape: string;
	/** What one of its records is called where that says more than platform and shape do: `RFM Score customer`. */
	readonly recordName?: string;
	/**
	 * Set where a record would pass for the row of a table, and be misread as one (cents, states): where the source is set to
	 * a table, it is read by this adapter all the same.
	 */
	readonly isRow?: true;
	/**
	 * Whether records with exactly these top-level keys are of this shape. Asked once for each distinct set of keys,
	 * so it may not look at values: what a value decides (Stripe's `object`, Segment's `event`), `read` decides.
	 */
	recognises(keys: ReadonlySet<string>): boolean;
	/**
	 * @param record one record of this shape
	 * @param envelope the object that the record was found in, for platforms that put shared parts beside their list
	 *   (Klaviyo's `included`)
	 * @param decimalSeparator how an export writes amounts, as far as its column has decided it, for those that have to
	 *   reckon with them
	 * @returns what the record says, or `undefined` where its values show that it is none of this platform's after all; it
	 *   holds until as many further records are read as the door takes in at once (`ORDERS_AT_ONCE`)
	 */
	read(
		record: JsonRecord,
		envelope?: JsonRecord,
		decimalSeparator?: DecimalSeparator,
	): Reading | undefined;
	/**
	 * What an order is called in its shop. For platforms whose export does not have the id that the API knows an order by:
	 * by its name, both are found to be one (see `settleNamesakes`).
	 */
	nameOf?(record: JsonRecord): NamedOrder;
	/**
	 * The columns of dates and amounts, for exports: what a spreadsheet has saved again is written as its country does, and
	 * how that is meant the whole column decides.
	 */
	readonly columns?: { readonly dates: readonly string[]; readonly amounts: readonly string[] };
	/** Set where the `orderId` of a reading is the order's name. */
	readonly isKnownByName?: true;
}

/** An order by what people call it, and who placed it. */
export interface NamedOrder {
	name: string | undefined;
	/** The platform's id of the order, where the record has it. */
	id: string | undefined;
	/** All e-mail addresses in the record. */
	emails: ReadonlyArray<string | undefined>;
}
