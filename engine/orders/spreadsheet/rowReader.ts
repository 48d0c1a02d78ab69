import { parseAmount } from '../money/parseAmount';
import type { ColumnFormats } from '../door/columnFormats';
import type {
	Consent,
	JsonRecord,
	LineReading,
	OrderReading,
	ProductLine,
	Reading,
	SummaryReading,
} from '../reading';
import type { Rejection } from '../rejection';
import { COLUMN_SYNONYMS, type ColumnRole } from './columnSynonyms';
import { consentOf } from './consentWords';
import type { RowKind } from './rowKind';
import { isPartRefund, statusOf } from './statusWords';
import type { Cell, Table } from './tables';

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
	const roles = Object.keys(COLUMN_SYNONYMS) as ColumnRole[];
	const cells = Object.fromEntries(roles.map((role) => [role, table.cellOf(role)])) as Record<
		ColumnRole,
		Cell
	>;
	const exclusions = new Map<string, Rejection | undefined>();
	const hasProduct = has('product') || has('category');
	const saysDiscount = has('discountCode') || has('discount');

	function exclusionOf(row: JsonRecord): Rejection | undefined {
		if (has('test') && consentOf(cells.test(row)) === 'subscribed') {
			return { reason: 'test', detail: 'The row is marked as a test order.' };
		}
		const status = cells.status(row);
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
		if (has('refunded') || !isPartRefund(status)) return undefined;
		return {
			reason: 'noAmount',
			detail: `${shown}, but no column says how much was paid back. Add a column named "Refunded Amount".`,
		};
	}

	/** What was paid back: an amount, or the whole total where the column only says yes or no. */
	function refunded(row: JsonRecord): unknown {
		const cell = cells.refunded(row);
		if (cell === true) return cells.total(row);
		if (cell === false) return undefined;
		if (typeof cell !== 'string' || !Number.isNaN(parseAmount(cell, formats.decimalSeparator))) {
			return cell;
		}
		const answer = consentOf(cell);
		if (answer === 'unknown') return cell;
		return answer === 'subscribed' ? cells.total(row) : undefined;
	}

	function customerOf(row: JsonRecord): Pick<OrderReading, 'customerId' | 'email' | 'phone'> {
		const customerId = cells.customerId(row);
		const email = cells.email(row);
		const phone = cells.phone(row);
		if (isEmail(customerId)) {
			return { email: isBlank(email) ? customerId : email, phone };
		}
		return { customerId, email, phone };
	}

	function productOf(row: JsonRecord): ProductLine {
		return {
			product: textOf(cells.product(row)),
			category: textOf(cells.category(row)),
			quantity: cells.quantity(row),
		};
	}

	function isDiscounted(row: JsonRecord): boolean | undefined {
		if (!saysDiscount) return undefined;
		if (!isBlank(cells.discountCode(row))) return true;
		const discount = parseAmount(cells.discount(row), formats.decimalSeparator);
		return discount !== 0 && !Number.isNaN(discount);
	}

	function consent(row: JsonRecord): Consent | undefined {
		return has('consent') ? consentOf(cells.consent(row)) : undefined;
	}

	function channel(row: JsonRecord): string | null {
		return textOf(cells.channel(row))?.toLowerCase() ?? null;
	}

	function readOrder(row: JsonRecord): OrderReading {
		const customer = cells.customerId(row);
		const customerIsEmail = isEmail(customer);
		const email = cells.email(row);
		return {
			kind: 'order',
			orderId: cells.orderId(row),
			customerId: customerIsEmail ? undefined : customer,
			email: customerIsEmail && isBlank(email) ? customer : email,
			phone: cells.phone(row),
			placedAt: cells.placedAt(row),
			total: has('total') ? cells.total(row) : lineAmount(row),
			refunded: has('refunded') ? refunded(row) : undefined,
			tax: cells.tax(row),
			shipping: cells.shipping(row),
			currency: cells.currency(row),
			exclusion: exclusionOf(row),
			discounted: isDiscounted(row),
			lines: hasProduct ? [productOf(row)] : undefined,
			updatedAt: cells.updatedAt(row),
			consent: consent(row),
			channel: channel(row),
			country: cells.country(row),
		};
	}

	function readLine(row: JsonRecord): LineReading {
		return {
			kind: 'line',
			orderId: cells.orderId(row),
			...customerOf(row),
			placedAt: cells.placedAt(row),
			...(kind === 'repeatedTotals'
				? { orderTotal: cells.total(row) }
				: { amount: lineAmount(row) }),
			currency: cells.currency(row),
			exclusion: exclusionOf(row),
			discounted: isDiscounted(row),
			line: productOf(row),
			lineKey: lineKey(row),
			consent: consent(row),
			channel: channel(row),
			country: cells.country(row),
		};
	}

	function lineAmount(row: JsonRecord): unknown {
		const total = has('lineTotal') ? cells.lineTotal(row) : cells.total(row);
		if (has('lineTotal') || !has('unitPrice')) return total;
		const price = cells.unitPrice(row);
		const quantity = has('quantity') ? cells.quantity(row) : 1;
		if (isBlank(price) || isBlank(quantity)) return '';
		// What cannot be multiplied, or not yet, is left as it was written, for the door to judge.
		const priceOfOne = parseAmount(price, formats.decimalSeparator);
		if (!Number.isFinite(priceOfOne)) return price;
		const pieces = parseAmount(quantity, formats.decimalSeparator);
		return Number.isFinite(pieces) ? pieces * priceOfOne : quantity;
	}

	/** A row that repeats another in every cell is that row again: exports are often put together twice. */
	function lineKey(row: JsonRecord): string {
		const id = cells.lineId(row);
		return isBlank(id) ? JSON.stringify(Object.values(row)) : `line ${String(id)}`;
	}

	function readSummary(row: JsonRecord): SummaryReading {
		const channels = cells.channel(row);
		return {
			kind: 'summary',
			...customerOf(row),
			orderCount: cells.orderCount(row),
			totalSpent: cells.totalSpent(row),
			firstOrderAt: cells.firstOrderAt(row),
			lastOrderAt: cells.lastOrderAt(row),
			currency: cells.currency(row),
			discountShare: cells.discountShare(row),
			channels: Array.isArray(channels)
				? channels.filter((name): name is string => typeof name === 'string')
				: undefined,
			channel: Array.isArray(channels) ? undefined : channel(row),
			consent: consent(row),
			country: cells.country(row),
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

/** A column of customers often holds their e-mail addresses, which are compared in lower case. */
function isEmail(customer: unknown): boolean {
	return typeof customer === 'string' && customer.includes('@');
}

function isBlank(value: unknown): boolean {
	return (
		value === undefined || value === null || (typeof value === 'string' && value.trim() === '')
	);
}

function textOf(value: unknown): string | null {
	return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
}
