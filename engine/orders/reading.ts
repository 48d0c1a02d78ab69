import type { Consent } from '../consent/consent';
import type { DateStyle } from '../dates/dateStyle';
import type { Rejection } from './rejection';

/** Something bought: what it is called, which category it belongs to, how many. */
export interface ProductLine {
	product?: string | null;
	category?: string | null;
	/** Pieces. Missing means 1. */
	quantity?: unknown;
}

/** Who bought, in as far as the record says so. At least one of the three must be usable. */
interface CustomerKeys {
	/** The platform's id of the customer. `0`, '' and null mean a guest. */
	customerId?: unknown;
	email?: unknown;
	phone?: unknown;
	/** A person's or a company's name where it stands beside an e-mail address, and so is no ID of its own. */
	name?: string;
}

interface Described {
	/** Marketing consent in this record. */
	consent?: Consent;
	/** Where it was sold: `web`, `pos`, `marketplace`, or the platform's own word in lower case. */
	channel?: string | null;
	/** ISO 3166-1 alpha-2 code where the platform has one, else its own text. */
	country?: unknown;
}

/**
 * What an adapter takes out of one record, **as the platform wrote it**: no date is parsed, no money converted, no
 * e-mail tidied. That happens once, for all platforms, behind this door (`readOrders`).
 *
 * An adapter does decide what the platform's own words mean: the state of an order, the sign of a discount, which
 * of several totals is the store's own.
 */
export interface OrderReading extends CustomerKeys, Described {
	kind: 'order';
	/** Unique within the platform; the same order seen twice has the same. */
	orderId: unknown;
	placedAt: unknown;
	dateStyle?: DateStyle;
	/** What the customer was charged, tax and shipping included, refunds not yet subtracted, in the **store's** currency. */
	total: unknown;
	/** What was paid back so far, as a positive amount, of the same unit and currency. */
	refunded?: unknown;
	/** Tax and shipping contained in `total`, where the platform gives them. */
	tax?: unknown;
	shipping?: unknown;
	/** `minor`: amounts are in the smallest unit of the currency (cents; for JPY, yen). */
	unit?: 'main' | 'minor';
	/** ISO 4217 code in any case. */
	currency?: unknown;
	/** Why the order does not count (cancelled, unpaid, test…), in the platform's own words, or undefined when it does. */
	exclusion?: Rejection;
	/** Whether a code or a reduction was used. */
	discounted?: boolean;
	lines?: readonly ProductLine[];
	/** When the record was last changed: of two copies of an order, the later one counts. */
	updatedAt?: unknown;
	/** Which record names the buyer, of one that never does: a sentence for its rejection. */
	buyerElsewhere?: string;
	/** Of two records of the same payment, the one with the higher precedence counts (Stripe: charge 3, intent 2, invoice 1). */
	precedence?: number;
	/** What the record says about other records of the same purchase, where it says anything. */
	ties?: OrderTies;
}

/** How an order is found by records that do not name it by its own id. */
export interface OrderTies {
	/** Further ids of the same purchase on its platform: of its payments, its captures, its invoice. */
	alsoKnownAs?: readonly unknown[];
	/** Set where the order was paid in several payments, which it is also known as: what was paid back, they tell. */
	paidInParts?: true;
	/**
	 * Set where the record does not say which payment it is the money of, so that it may be another record of one that
	 * was read as well: the sentence for its rejection where the customer paid at about the same time.
	 */
	mayRepeat?: string;
}

/** One line of an order that is spread over several rows. */
export interface LineReading extends CustomerKeys, Described {
	kind: 'line';
	orderId: unknown;
	placedAt?: unknown;
	dateStyle?: DateStyle;
	/** What this line adds to the order's total; undefined where another row of the order carries the total. */
	amount?: unknown;
	/** The total of the whole order, where every row of it repeats that. */
	orderTotal?: unknown;
	/** What was paid back: of this line, or of the whole order where its rows repeat the order's amounts. */
	refunded?: unknown;
	currency?: unknown;
	exclusion?: Rejection;
	/** Whether the row has a state of its own, be it one that counts or not. */
	saysState?: boolean;
	discounted?: boolean;
	line: ProductLine;
	/** Two rows of one order with the same key are the same row twice; undefined where they cannot be told apart. */
	lineKey?: string;
}

/** Money paid back, told in a record of its own. */
export interface RefundReading {
	kind: 'refund';
	/** The order (or payment) that it belongs to, by the same id as that order's reading. */
	orderId: unknown;
	/** The refund's own id, so that a refund told twice is subtracted once. */
	refundId: unknown;
	/** A positive amount. */
	amount: unknown;
	unit?: 'main' | 'minor';
	currency?: unknown;
	/** The whole order was refunded, whatever the amount says. */
	whole?: boolean;
	/**
	 * Which kind of record tells it, where a platform tells one refund in several kinds under different ids. Of the sums
	 * that the kinds come to, the largest is what was paid back.
	 */
	toldBy?: string;
	/** Why nothing was paid back after all; a refund that any record says this of is not subtracted. */
	failed?: string;
	/** What to read besides, for a refund whose order is not in the input: whole sentences. */
	wayOut?: string;
}

/** Says that two ids are the same purchase, and nothing of its money. */
export interface LinkReading {
	kind: 'link';
	orderId: unknown;
	alsoKnownAs: readonly unknown[];
	/** What the record is, for its rejection: it is no order itself. */
	detail: string;
}

/** An order taken back, told in a record of its own. */
export interface CancellationReading {
	kind: 'cancellation';
	orderId: unknown;
	detail: string;
}

/** A customer already added up: how many orders, how much, when last. */
export interface SummaryReading extends CustomerKeys, Described {
	kind: 'summary';
	orderCount: unknown;
	totalSpent: unknown;
	firstOrderAt?: unknown;
	lastOrderAt?: unknown;
	dateStyle?: DateStyle;
	currency?: unknown;
	/** Share of orders with a discount, 0..1. */
	discountShare?: unknown;
	channels?: readonly string[];
	/** Why the platform's summary has no date of last order, when it has none. */
	noDateDetail?: string;
}

/** A record that is the platform's but cannot count, whatever its amounts. */
export interface RefusedReading extends Rejection {
	kind: 'refused';
}

export type Reading =
	| OrderReading
	| LineReading
	| RefundReading
	| LinkReading
	| CancellationReading
	| SummaryReading
	| RefusedReading;
