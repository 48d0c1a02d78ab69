import type { Consent } from '../../consent/consent';
import type { OrderReading, ProductLine } from '../reading';
import type { Rejection } from '../rejection';

/**
 * The reading of a row that is an order.
 *
 * A class, where a literal would do for anybody else: once the objects of a literal have outlived a collection of garbage,
 * V8 makes all later ones among what lasts. A million readings, each needed for a moment, were 180 MB there.
 */
export class RowOrder implements OrderReading {
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
