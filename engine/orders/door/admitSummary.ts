import { parseAmount } from '../../money/parseAmount';
import type { SummaryReading } from '../reading';
import { appendRow, describeRow } from './appendRow';
import type { DoorContext } from './doorContext';
import { noCustomer, noteCustomer } from './noteCustomer';
import type { Origin } from './origin';

/** More orders than one customer can have placed: beyond it, the number is something else. */
const MOST_ORDERS = 1e9;

/** Takes in a customer who is added up already: as many orders as it says, the last of them at `lastOrderAt`. */
export function admitSummary(context: DoorContext, reading: SummaryReading, origin: Origin): void {
	const { book, moments, money } = context;
	const { platform, record, formats } = origin;
	const orders = isEmptyList(reading.orderCount) ? 0 : parseAmount(reading.orderCount, 'point');
	if (!Number.isInteger(orders) || orders < 0 || orders > MOST_ORDERS) {
		book.rejected.set(record, {
			reason: 'badAmount',
			detail: Array.isArray(reading.orderCount)
				? 'The field of the number of orders holds a list, and what is in it cannot be read as orders with a date and an amount. Write how many there are into a field "Order Count" in an Edit Fields node before this one.'
				: 'The number of orders is not a whole number.',
		});
		return;
	}
	if (orders === 0) {
		book.rejected.set(record, {
			reason: 'noDate',
			detail: 'This customer has not ordered yet: there is no last order to score.',
		});
		return;
	}
	const lastOrderAt = moments.read(reading.lastOrderAt, reading.dateStyle, formats);
	if (typeof lastOrderAt === 'object') {
		const missing = lastOrderAt.reason === 'noDate' && reading.noDateDetail !== undefined;
		book.rejected.set(
			record,
			missing ? { reason: 'noDate', detail: reading.noDateDetail as string } : lastOrderAt,
		);
		return;
	}
	const currency = money.currencyOf(reading.currency, reading.totalSpent);
	const charged = money.read(reading.totalSpent, 'main', currency, origin);
	if (typeof charged === 'object') {
		book.rejected.set(record, charged);
		return;
	}
	const identity = noteCustomer(context, reading, platform, lastOrderAt);
	if (identity === -1) {
		book.rejected.set(record, noCustomer(reading));
		return;
	}
	const [channel, ...furtherChannels] = reading.channels ?? [];
	const row = appendRow(book.table, platform, record, identity, lastOrderAt, charged);
	describeRow(book.table, row, currency, {
		consent: reading.consent,
		channel: reading.channel ?? channel ?? null,
		country: reading.country,
	});
	if (furtherChannels.length > 0) {
		const codes = furtherChannels.map((name) => book.table.channels.codeOf(name));
		book.table.furtherChannels.set(row, codes);
	}
	const firstOrderAt = moments.read(reading.firstOrderAt, reading.dateStyle, formats);
	// A summary without a first order is known by its last one only.
	book.table.firstPlacedAt.set(
		row,
		typeof firstOrderAt === 'number' ? Math.min(firstOrderAt, lastOrderAt) : lastOrderAt,
	);
	book.table.orders.set(row, orders);
	if (reading.discountShare !== undefined && reading.discountShare !== null) {
		book.table.discountsKnown = true;
	}
	const share = parseAmount(reading.discountShare, 'point');
	if (share > 0 && share <= 1) book.table.discountedOrders.set(row, Math.round(share * orders));
}

/** What a CRM lists of a customer who has not ordered. */
function isEmptyList(value: unknown): boolean {
	return Array.isArray(value) && value.length === 0;
}
