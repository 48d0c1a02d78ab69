import { parseAmount } from '../../money/parseAmount';
import type { ColumnFormats } from '../door/columnFormats';
import type {
	Consent,
	LineReading,
	OrderReading,
	ProductLine,
	Reading,
	SummaryReading,
} from '../reading';
import type { JsonRecord } from '../../json';
import type { Rejection } from '../rejection';
import { channelsIn } from './channelsIn';
import { consentOf } from './consentWords';
import type { RowKind } from './rowKind';
import { isPartRefund, statusOf } from './statusWords';
import type { Table } from './tables';

/** The cells of a row by their places. */
type Cells = readonly unknown[];

/**
 * Reads the rows of a table whose columns are known.
 *
 * @param formats how the table writes dates and amounts; they may be decided later, and are looked at in every row
 */
export function createRowReader(
	kind: RowKind,
	table: Table,
	formats: Readonly<ColumnFormats>,
): (row: JsonRecord) => Reading {
	const { has } = table;
	const { places: at, read } = table.cellReader();
	const exclusions = new Map<string, Rejection | undefined>();
	const hasProduct = has('product') || has('category');
	const hasTotal = has('total');
	const hasRefunded = has('refunded');
	const hasTest = has('test');
	const hasConsent = has('consent');
	const hasLineTotal = has('lineTotal');
	const hasUnitPrice = has('unitPrice');
	const hasQuantity = has('quantity');
	const saysDiscount = has('discountCode') || has('discount');

	function exclusionOf(cells: Cells): Rejection | undefined {
		if (hasTest && consentOf(cells[at.test]) === 'subscribed') {
			return { reason: 'test', detail: 'The row is marked as a test order.' };
		}
		const status = cells[at.status];
		if (typeof status !== 'string' || status === '') return undefined;
		if (exclusions.has(status)) return exclusions.get(status);
		const exclusion = exclusionBy(status);
		// Sheets have a handful of states; a column of free text must not fill the memory.
		if (exclusions.size < 1000) exclusions.set(status, exclusion);
		return exclusion;
	}

	function exclusionBy(status: string): Rejection | undefined {
		const state = statusOf(status);
		const shown = `The status is "${status.trim().slice(0, 60)}"`;
		if (state !== 'counts') return { reason: state, detail: `${shown}.` };
		if (hasRefunded || !isPartRefund(status)) return undefined;
		return {
			reason: 'noAmount',
			detail: `${shown}, but no column says how much was paid back. Add a column named "Refunded Amount".`,
		};
	}

	/** What was paid back: an amount, or the whole total where the column only says yes or no. */
	function refunded(cells: Cells): unknown {
		const cell = cells[at.refunded];
		if (cell === true) return cells[at.total];
		if (cell === false) return undefined;
		if (typeof cell !== 'string' || !Number.isNaN(parseAmount(cell, formats.decimalSeparator))) {
			return cell;
		}
		const answer = consentOf(cell);
		if (answer === 'unknown') return cell;
		return answer === 'subscribed' ? cells[at.total] : undefined;
	}

	function customerOf(cells: Cells): Pick<OrderReading, 'customerId' | 'email' | 'phone'> {
		return {
			customerId: cells[at.customerId],
			email: cells[at.email],
			phone: cells[at.phone],
		};
	}

	function productOf(cells: Cells): ProductLine {
		return {
			product: textOf(cells[at.product]),
			category: textOf(cells[at.category]),
			quantity: cells[at.quantity],
		};
	}

	function isDiscounted(cells: Cells): boolean | undefined {
		if (!saysDiscount) return undefined;
		if (!isBlank(cells[at.discountCode])) return true;
		const discount = parseAmount(cells[at.discount], formats.decimalSeparator);
		return discount !== 0 && !Number.isNaN(discount);
	}

	function consent(cells: Cells): Consent | undefined {
		return hasConsent ? consentOf(cells[at.consent]) : undefined;
	}

	function channel(cells: Cells): string | null {
		return textOf(cells[at.channel])?.toLowerCase() ?? null;
	}

	function readOrder(row: JsonRecord): OrderReading {
		const cells = read(row);
		return {
			kind: 'order',
			orderId: cells[at.orderId],
			customerId: cells[at.customerId],
			email: cells[at.email],
			phone: cells[at.phone],
			placedAt: cells[at.placedAt],
			total: hasTotal ? cells[at.total] : lineAmount(cells),
			refunded: hasRefunded ? refunded(cells) : undefined,
			tax: cells[at.tax],
			shipping: cells[at.shipping],
			currency: cells[at.currency],
			exclusion: exclusionOf(cells),
			discounted: isDiscounted(cells),
			lines: hasProduct ? [productOf(cells)] : undefined,
			updatedAt: cells[at.updatedAt],
			consent: consent(cells),
			channel: channel(cells),
			country: cells[at.country],
		};
	}

	function readLine(row: JsonRecord): LineReading {
		const cells = read(row);
		return {
			kind: 'line',
			orderId: cells[at.orderId],
			...customerOf(cells),
			placedAt: cells[at.placedAt],
			...(kind === 'repeatedTotals'
				? { orderTotal: cells[at.total] }
				: { amount: lineAmount(cells) }),
			currency: cells[at.currency],
			exclusion: exclusionOf(cells),
			discounted: isDiscounted(cells),
			line: productOf(cells),
			lineKey: lineKey(cells, row),
			consent: consent(cells),
			channel: channel(cells),
			country: cells[at.country],
		};
	}

	function lineAmount(cells: Cells): unknown {
		const total = hasLineTotal ? cells[at.lineTotal] : cells[at.total];
		if (hasLineTotal || !hasUnitPrice) return total;
		const price = cells[at.unitPrice];
		const quantity = hasQuantity ? cells[at.quantity] : 1;
		if (isBlank(price) || isBlank(quantity)) return '';
		// What cannot be multiplied, or not yet, is left as it was written, for the door to judge.
		const priceOfOne = parseAmount(price, formats.decimalSeparator);
		if (!Number.isFinite(priceOfOne)) return price;
		const pieces = parseAmount(quantity, formats.decimalSeparator);
		return Number.isFinite(pieces) ? pieces * priceOfOne : quantity;
	}

	/** A row that repeats another in every cell is that row again: exports are often put together twice. */
	function lineKey(cells: Cells, row: JsonRecord): string {
		const id = cells[at.lineId];
		return isBlank(id) ? JSON.stringify(Object.values(row)) : `line ${String(id)}`;
	}

	function readSummary(row: JsonRecord): SummaryReading {
		const cells = read(row);
		return {
			kind: 'summary',
			...customerOf(cells),
			orderCount: cells[at.orderCount],
			totalSpent: cells[at.totalSpent],
			firstOrderAt: cells[at.firstOrderAt],
			lastOrderAt: cells[at.lastOrderAt],
			currency: cells[at.currency],
			discountShare: cells[at.discountShare],
			channels: channelsIn(cells[at.channel]),
			consent: consent(cells),
			country: cells[at.country],
			noDateDetail:
				'The customer summary has no date of the last order, so recency is not known. Export orders instead, or add that column.',
		};
	}

	switch (kind) {
		case 'orders':
			return readOrder;
		case 'lines':
		case 'repeatedTotals':
			return readLine;
		case 'summaries':
			return readSummary;
	}
}

function isBlank(value: unknown): boolean {
	return (
		value === undefined || value === null || (typeof value === 'string' && value.trim() === '')
	);
}

function textOf(value: unknown): string | null {
	return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
}
