import type { Adapter } from '../../adapter';
import { textAt, valueAt, type JsonRecord } from '../../../json';
import type { LineReading, OrderReading, ProductLine } from '../../reading';
import { cellAt } from '../asWritten/cellAt';
import { channelWord } from '../asWritten/channelWord';
import { consentFlag } from '../asWritten/consentFlag';
import { isNonZeroAmount } from '../asWritten/isNonZeroAmount';
import { shopifyExclusion } from './shopifyExclusion';
import { shopifyExportName } from './shopifyOrderName';

/**
 * Rows of the CSV that Shopify's admin exports under Orders. An order takes as many rows as it has products: the first
 * has the order's own columns, the others repeat its name and leave total and financial status blank.
 *
 * The order's id is its name (`#1001`), since only the first row has the numeric one. Revenue is `Total` less
 * `Refunded Amount`. Orders of the point of sale and drafts often have no e-mail: they are read all the same.
 *
 * @see https://help.shopify.com/en/manual/fulfillment/managing-orders/exporting-orders
 */
export const shopifyOrdersExport: Adapter = {
	platform: 'shopify',
	shape: 'CSV export of orders',
	columns: {
		dates: ['Created at', 'Paid at', 'Cancelled at', 'Fulfilled at'],
		amounts: [
			'Total',
			'Subtotal',
			'Shipping',
			'Taxes',
			'Discount Amount',
			'Refunded Amount',
			'Lineitem price',
		],
	},
	// Squarespace's export has the same columns, but for the name of the order. A further row of an order has no
	// Financial Status where the file reader leaves empty cells out, as n8n's Extract from File does.
	recognises: (keys) =>
		keys.has('Lineitem quantity') &&
		(keys.has('Name') || keys.has('Id')) &&
		(keys.has('Financial Status') || (keys.has('Lineitem name') && !keys.has('Total'))),
	nameOf: shopifyExportName,
	isKnownByName: true,
	read: (row) =>
		cellAt(row, 'Total', 'Financial Status') === undefined ? lineReading(row) : orderReading(row),
};

function orderReading(row: JsonRecord): OrderReading {
	const refunded = cellAt(row, 'Refunded Amount');
	return {
		kind: 'order',
		orderId: orderIdOf(row),
		email: textAt(row, 'Email'),
		phone: cellAt(row, 'Phone', 'Billing Phone'),
		placedAt: placedAt(row),
		total: valueAt(row, 'Total'),
		refunded,
		tax: cellAt(row, 'Taxes'),
		shipping: cellAt(row, 'Shipping'),
		currency: valueAt(row, 'Currency'),
		exclusion: shopifyExclusion({
			// The export has no column for test orders.
			test: undefined,
			cancelledField: 'Cancelled at',
			cancelledAt: cellAt(row, 'Cancelled at'),
			statusField: 'Financial Status',
			status: textAt(row, 'Financial Status'),
			refundField: 'the column Refunded Amount',
			refundKnown: refunded !== undefined,
		}),
		discounted:
			cellAt(row, 'Discount Code') !== undefined ||
			isNonZeroAmount(valueAt(row, 'Discount Amount')),
		lines: [productLine(row)],
		channel: channelWord(valueAt(row, 'Source')),
		country: cellAt(row, 'Shipping Country', 'Billing Country'),
		consent: consentFlag(valueAt(row, 'Accepts Marketing')),
	};
}

function lineReading(row: JsonRecord): LineReading {
	return {
		kind: 'line',
		orderId: orderIdOf(row),
		email: textAt(row, 'Email'),
		placedAt: placedAt(row),
		line: productLine(row),
	};
}

function orderIdOf(row: JsonRecord): unknown {
	return cellAt(row, 'Name', 'Id');
}

function placedAt(row: JsonRecord): unknown {
	return cellAt(row, 'Created at', 'Paid at');
}

function productLine(row: JsonRecord): ProductLine {
	return {
		product: textAt(row, 'Lineitem name'),
		quantity: valueAt(row, 'Lineitem quantity'),
	};
}
