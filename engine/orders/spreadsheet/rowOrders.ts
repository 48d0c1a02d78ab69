import type { Consent } from '../../consent/consent';
import { ORDERS_AT_ONCE } from '../door/orderBatch';
import type { OrderReading, ProductLine } from '../reading';
import type { Rejection } from '../rejection';

/** The reading of a row that is an order. */
class RowOrder implements OrderReading {
	readonly kind = 'order';
	orderId: unknown = undefined;
	customerId: unknown = undefined;
	email: unknown = undefined;
	phone: unknown = undefined;
	placedAt: unknown = undefined;
	total: unknown = undefined;
	refunded: unknown = undefined;
	tax: unknown = undefined;
	shipping: unknown = undefined;
	currency: unknown = undefined;
	exclusion: Rejection | undefined = undefined;
	discounted: boolean | undefined = undefined;
	lines: readonly ProductLine[] | undefined = undefined;
	updatedAt: unknown = undefined;
	consent: Consent | undefined = undefined;
	channel: string | null = null;
	country: unknown = undefined;
}

/**
 * Gives a place for the reading of each row in turn, and the first again after as many as the door takes in at once. A
 * million readings, each needed for a moment, would be 170 MB of garbage.
 *
 * @returns a reading with what an earlier row left in it: all of its fields are to be set
 */
export function createRowOrders(): () => RowOrder {
	const orders = Array.from({ length: ORDERS_AT_ONCE }, () => new RowOrder());
	let next = 0;
	return () => {
		const order = orders[next] as RowOrder;
		next = (next + 1) % ORDERS_AT_ONCE;
		return order;
	};
}
