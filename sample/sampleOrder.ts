import type { Product } from './catalogue';
import { later } from './shopTime';

/** One product in an order. Amounts are in cents. */
export interface SampleLine {
	product: Product;
	quantity: number;
	/** Taken off price × quantity by the order's discount code. */
	discountCents: number;
	/** Value-added tax contained in what is left. */
	taxCents: number;
}

/** Money paid back. */
export interface SampleRefund {
	/** ISO 8601 in UTC. */
	at: string;
	/** Positive. */
	cents: number;
	/** Indexes of the lines that came back, all of each; empty for money without goods. */
	lines: number[];
	reason: 'returned' | 'goodwill' | 'recall' | 'cancelled';
}

/** An order as the shop's own books have it, before any platform writes it in its own shape. Amounts are in cents. */
export interface SampleOrder {
	/** 1001, 1002… in order of time. */
	number: number;
	/** ISO 8601 in UTC, whole seconds. */
	placedAt: string;
	/** Who really bought: `number` of a sample customer, or null for a passer-by in the store and for the staff's tests. */
	customerNumber: number | null;
	/** What the shop recorded of them: the id of a signed-in customer, the e-mail as it was typed, the phone number. */
	accountId: number | null;
	email: string | null;
	phone: string | null;
	channel: 'web' | 'pos';
	/** ISO 3166-1 alpha-2. */
	country: string;
	lines: SampleLine[];
	discountCode: string | null;
	/** Percent off, 0 without a code. */
	discountPercent: number;
	shippingCents: number;
	shippingTaxCents: number;
	/** What the customer was charged: lines − discounts + shipping, tax contained. */
	totalCents: number;
	/**
	 * - `paid`: and perhaps refunded since, see `refunds`
	 * - `pending`: the money has not arrived yet; `failed`: it never did
	 * - `cancelled`: taken back before delivery, the money refunded whole
	 */
	state: 'paid' | 'pending' | 'failed' | 'cancelled';
	/** ISO 8601 in UTC. */
	cancelledAt: string | null;
	/** Placed by the staff to try the checkout. */
	test: boolean;
	/** In time order. */
	refunds: SampleRefund[];
}

/** An order before it is known how many others came before it. */
export type UnnumberedOrder = Omit<SampleOrder, 'number'>;

/** Price × quantity − discount of a line. */
export function lineCents({ product, quantity, discountCents }: SampleLine): number {
	return product.priceCents * quantity - discountCents;
}

/** Paid back so far, in cents. */
export function refundedCents(order: UnnumberedOrder): number {
	return order.refunds.reduce((sum, { cents }) => sum + cents, 0);
}

/** What the shop keeps of an order, in cents: 0 where it was not paid, cancelled, refunded whole, or a test. */
export function keptCents(order: UnnumberedOrder): number {
	return order.state === 'paid' && !order.test ? order.totalCents - refundedCents(order) : 0;
}

/** When something last happened to an order, ISO 8601 in UTC. The last refund, else the cancellation, else the payment. */
export function lastChangedAt(order: SampleOrder): string {
	return order.refunds.at(-1)?.at ?? order.cancelledAt ?? paidAt(order);
}

/** When the payment came in, or was tried in vain: a minute after the order. ISO 8601 in UTC. */
export function paidAt(order: SampleOrder): string {
	return later(order.placedAt, 0, 60);
}

/** Tax contained in an amount that includes it. */
export function taxWithin(cents: number, percent: number): number {
	return Math.round((cents * percent) / (100 + percent));
}
