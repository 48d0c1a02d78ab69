import { keptCents, lineCents, refundedCents, type SampleOrder } from './sampleOrder';
import type { SampleShop } from './sampleShop';
import { shopLocal } from './shopTime';
import type { SampleConsent } from './traits';

/** One row an order, as a shop keeper would keep it in a spreadsheet; an empty cell is ''. */
export interface SpreadsheetRow {
	'Order ID': string;
	/** `2025-05-11 09:55:16`, by the shop's clock. */
	Date: string;
	'Customer ID': string;
	Email: string;
	Phone: string;
	/** What the customer was charged, in EUR. */
	Total: number;
	/** Paid back so far, in EUR. */
	Refunded: number;
	Currency: string;
	Status: 'Paid' | 'Partially refunded' | 'Refunded' | 'Pending' | 'Failed' | 'Cancelled' | 'Test';
	'Discount Code': string;
	Channel: 'Web' | 'POS';
	Country: string;
	Consent: 'yes' | 'no' | '';
	/** The line on which most was spent. */
	Product: string;
	Category: string;
	/** Pieces in the whole order. */
	Quantity: number;
}

/**
 * The shop's orders as rows of a spreadsheet, oldest first.
 *
 * @example
 * asSpreadsheetRows(shop)[0]['Order ID'] // '1001'
 */
export function asSpreadsheetRows(
	shop: Pick<SampleShop, 'orders' | 'customers'>,
): SpreadsheetRow[] {
	const consents = new Map(shop.customers.map(({ number, consent }) => [number, consent]));
	return shop.orders.map((order) => {
		const main = order.lines.reduce((a, b) => (lineCents(b) > lineCents(a) ? b : a)).product;
		return {
			'Order ID': String(order.number),
			Date: shopLocal(order.placedAt).replace('T', ' '),
			'Customer ID':
				order.accountId === null ? '' : `C-${String(order.accountId).padStart(5, '0')}`,
			Email: order.email ?? '',
			Phone: order.phone ?? '',
			Total: order.totalCents / 100,
			Refunded: refundedCents(order) / 100,
			Currency: 'EUR',
			Status: statusOf(order),
			'Discount Code': order.discountCode ?? '',
			Channel: order.channel === 'web' ? 'Web' : 'POS',
			Country: order.country,
			Consent: CONSENT_CELL[consents.get(order.customerNumber ?? 0) ?? 'unknown'],
			Product: main.name,
			Category: main.category,
			Quantity: order.lines.reduce((sum, { quantity }) => sum + quantity, 0),
		};
	});
}

const CONSENT_CELL: Readonly<Record<SampleConsent, SpreadsheetRow['Consent']>> = {
	subscribed: 'yes',
	unsubscribed: 'no',
	unknown: '',
};

function statusOf(order: SampleOrder): SpreadsheetRow['Status'] {
	if (order.test) return 'Test';
	if (order.state === 'cancelled') return 'Cancelled';
	if (order.state === 'pending') return 'Pending';
	if (order.state === 'failed') return 'Failed';
	if (order.refunds.length === 0) return 'Paid';
	return keptCents(order) > 0 ? 'Partially refunded' : 'Refunded';
}
