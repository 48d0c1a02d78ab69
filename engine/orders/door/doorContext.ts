import { tidyEmail, tidyId, tidyPhone } from '../../customers/contact';
import type { OrderBook } from '../orderBook';
import type { Platform } from '../platform';
import type { ReadSettings } from '../readSettings';
import type { Rejection } from '../rejection';
import type { ColumnFormats } from './columnFormats';
import type { MomentReader } from './momentReader';
import type { MoneyReader } from './moneyReader';

/** What every kind of reading needs on its way in. */
export interface DoorContext {
	readonly book: OrderBook;
	readonly settings: ReadSettings;
	readonly moments: MomentReader;
	readonly money: MoneyReader;
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
	{ book }: DoorContext,
	reading: { customerId?: unknown; email?: unknown; phone?: unknown },
	platform: Platform,
	at: number,
): number {
	return book.identities.note(
		platform,
		{
			customerId: tidyId(reading.customerId),
			email: tidyEmail(reading.email),
			phone: tidyPhone(reading.phone),
		},
		at,
	);
}
