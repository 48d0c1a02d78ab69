import type { DecimalSeparator } from '../../../money/decimalSeparator';
import { parseAmount } from '../../../money/parseAmount';
import type { Adapter } from '../../adapter';
import { shorten } from '../asWritten/shorten';
import { textAt, valueAt, type JsonRecord } from '../../../json';
import { cellAt } from '../asWritten/cellAt';
import { decimalSum } from '../asWritten/decimalSum';

/** What the buyer paid for a line, tax left aside: in Europe the price contains it, in America it does not. */
const AMOUNTS = ['item-price', 'shipping-price', 'gift-wrap-price'] as const;
/** Negative amounts in some marketplaces and positive ones in others. */
const REDUCTIONS = ['item-promotion-discount', 'ship-promotion-discount'] as const;

/**
 * Rows of Amazon's reports that name the buyer, such as Amazon Fulfilled Shipments: one row a line, whose `item-price` is
 * that of all its pieces. About the masked e-mail address and consent, see `amazonOrderV0`.
 *
 * @see https://developer-docs.amazon.com/sp-api/docs/fba-sales-reports-attributes
 */
export const amazonShipmentsReport: Adapter = {
	platform: 'amazon',
	shape: 'shipments report',
	columns: { dates: ['purchase-date'], amounts: [...AMOUNTS, ...REDUCTIONS] },
	recognises: (keys) =>
		keys.has('amazon-order-id') &&
		keys.has('purchase-date') &&
		keys.has('buyer-email') &&
		keys.has('item-price'),
	read: (row, _, decimalSeparator) => ({
		kind: 'line',
		orderId: valueAt(row, 'amazon-order-id'),
		email: textAt(row, 'buyer-email'),
		placedAt: valueAt(row, 'purchase-date'),
		amount: amountOf(row, decimalSeparator),
		currency: valueAt(row, 'currency'),
		discounted: cellsIn(row, REDUCTIONS).some((cell) => parseAmount(cell, decimalSeparator) !== 0),
		line: {
			product: textAt(row, 'product-name') ?? textAt(row, 'sku'),
			quantity: cellAt(row, 'quantity-shipped', 'quantity-purchased', 'quantity'),
		},
		// The same line can go out in two shipments, which are rows of their own.
		lineKey: `${shorten(valueAt(row, 'amazon-order-item-id'))} ${shorten(valueAt(row, 'shipment-item-id'))}`,
		consent: 'unsubscribed',
		channel: 'marketplace',
		country: textAt(row, 'ship-country'),
	}),
};

/** What the line came to; a cell that cannot be read, or not yet, is left as it was written, for the door to judge. */
function amountOf(row: JsonRecord, decimalSeparator: DecimalSeparator | undefined): unknown {
	const prices = cellsIn(row, AMOUNTS);
	const reductions = cellsIn(row, REDUCTIONS);
	const read = (cell: unknown) => parseAmount(cell, decimalSeparator);
	const unread = [...prices, ...reductions].find((cell) => !Number.isFinite(read(cell)));
	if (unread !== undefined) return unread;
	return decimalSum([...prices.map(read), ...reductions.map((cell) => -Math.abs(read(cell)))]);
}

/** The cells of a row that are filled in. */
function cellsIn(row: JsonRecord, columns: readonly string[]): unknown[] {
	return columns.map((column) => cellAt(row, column)).filter((cell) => cell !== undefined);
}
