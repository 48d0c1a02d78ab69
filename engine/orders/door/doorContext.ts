import { tidyCustomerId, tidyEmail, tidyPhone } from '../../customers/contact';
import type { OrderBook } from '../orderBook';
import type { Platform } from '../platform';
import type { ReadSettings } from '../readSettings';
import type { Rejection } from '../rejection';
import type { ColumnFormats } from './columnFormats';
import type { MomentReader } from './momentReader';
import type { MoneyReader } from './moneyReader';
import type { OrderBatch } from './orderBatch';

/** What every kind of reading needs on its way in. */
export interface DoorContext {
	readonly book: OrderBook;
	readonly settings: ReadSettings;
	readonly moments: MomentReader;
	readonly money: MoneyReader;
	/** Orders that wait to be taken in together (see `admitOrders`). */
	readonly orders: OrderBatch;
}

/** Where a reading comes from. */
export interface Origin {
	platform: Platform;
	record: number;
	formats: ColumnFormats;
}

export const NO_CUSTOMER: Rejection = {
	reason: 'noCustomer',
	detail: 'There is neither a customer id nor an e-mail address nor a phone number.',
};

/** Notes who a reading is about. @returns the identity, -1 where it names nobody */
export function noteCustomer(
	{ book: { identities } }: DoorContext,
	{ customerId, email, phone }: { customerId?: unknown; email?: unknown; phone?: unknown },
	platform: Platform,
	at: number,
): number {
	const id = tidyCustomerId(customerId);
	const keys = {
		customerId: id,
		email: tidyEmail(id === null && isBlank(email) ? customerId : email),
		phone: tidyPhone(phone),
	};
	return identities.note(platform, keys, at);
}

/** Whether a field says nothing. */
export function isBlank(value: unknown): boolean {
	return value === undefined || value === null || value === '';
}
