import { parseAmount } from '../../money/parseAmount';
import type { ColumnFormats } from '../door/columnFormats';
import type { Consent } from '../../consent/consent';
import type { LineReading, OrderReading, ProductLine, Reading, SummaryReading } from '../reading';
import { isBlank, type JsonRecord } from '../../json';
import type { Rejection } from '../rejection';
import { valueAtPath } from '../../valueAtPath';
import { channelsIn } from './channelsIn';
import { currencyInName } from './currencyInName';
import { consentOf } from '../../consent/consentWords';
import { tidyEmail } from '../../identity/contact';
import { holdsNames, isName } from './customerNames';
import { createOrderStates } from './orderState';
import { listedRefunds } from './listedRefunds';
import { isTestMode, saysCancelled, saysTest, saysUnpaid } from './orderFlags';
import type { RowKind } from './rowKind';
import { createRowOrders } from './rowOrders';
import { saysPayment } from './saysPayment';
import type { Table } from './table';

/** What becomes of a sale; of a negative amount it says what the amount is. */
const TAKEN_BACK: ReadonlySet<Rejection['reason']> = new Set(['cancelled', 'refunded']);

/** No sentence quotes more of a name or a cell. */
const LONGEST_NAME = 60;

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
	const { has, furtherEmails } = table;
	const nextOrder = createRowOrders();
	const states = createOrderStates(saysPayment(table.columnOf('status')));
	const stateRole = has('status') ? 'status' : 'paymentStatus';
	const hasFurtherEmails = furtherEmails.length > 0;
	const mayHoldNames = holdsNames(table.columnOf('customerId'));
	const { places: at, read } = table.cellReader();
	const hasProduct = has('product') || has('category');
	const hasTotal = has('total');
	const hasRefunded = has('refunded');
	const hasKept = has('keptTotal');
	const hasRefundOf = has('refundOf');
	const hasTest = has('test');
	const hasMode = has('mode');
	const hasCancelled = has('cancelled');
	const hasPaid = has('paid');
	const hasConsent = has('consent');
	const hasLineTotal = has('lineTotal');
	const hasUnitPrice = has('unitPrice');
	const hasQuantity = has('quantity');
	const currencyOfColumn = currencyInNames(table);
	const saysDiscount = has('discountCode') || has('discount');

	/** @param amount of the row: where it is negative, the row is what was paid back, and not what became of a sale */
	function exclusionOf(cells: Cells, amount: unknown): Rejection | undefined {
		if (hasTest && saysTest(cells[at.test])) {
			return { reason: 'test', detail: says('test', cells[at.test]) };
		}
		if (hasMode && isTestMode(cells[at.mode])) {
			return { reason: 'test', detail: says('mode', cells[at.mode]) };
		}
		if (hasCancelled && saysCancelled(cells[at.cancelled]) && !isNegative(amount)) {
			return { reason: 'cancelled', detail: says('cancelled', cells[at.cancelled]) };
		}
		for (const { exclusion, isPartRefund } of states.of(
			cells[at.status],
			cells[at.paymentStatus],
		)) {
			const isCredit = (isPartRefund || TAKEN_BACK.has(exclusion.reason)) && isNegative(amount);
			if (!isCredit && !(isPartRefund && saysHowMuch(cells))) return exclusion;
		}
		return hasPaid && saysUnpaid(cells[at.paid])
			? { reason: 'unpaid', detail: says('paid', cells[at.paid]) }
			: undefined;
	}

	/** A column and its cell, as a sentence quotes them. */
	function says(role: 'cancelled' | 'mode' | 'paid' | 'test', cell: unknown): string {
		return `The column "${(table.columnOf(role) ?? '').slice(0, LONGEST_NAME)}" says ${String(cell).slice(0, LONGEST_NAME)}.`;
	}

	function isNegative(amount: unknown): boolean {
		return parseAmount(amount, formats.decimalSeparator) < 0;
	}

	/** A blank cell or a nought says nothing of a refund. */
	function saysHowMuch(cells: Cells): boolean {
		return [cells[at.refunded], cells[at.keptTotal]].some(
			(cell) => !isBlank(cell) && parseAmount(cell, formats.decimalSeparator) !== 0,
		);
	}

	/**
	 * What was paid back.
	 *
	 * @param whole the amount of the row, which is it where the column only says yes
	 */
	function refunded(cells: Cells, whole: unknown): unknown {
		const told = hasRefunded ? toldRefund(cells[at.refunded], whole) : undefined;
		const kept = cells[at.keptTotal];
		if (!hasKept || isBlank(kept) || !isBlank(told)) return told;
		const left =
			parseAmount(whole, formats.decimalSeparator) - parseAmount(kept, formats.decimalSeparator);
		// What cannot be subtracted, or not yet, is left as it was written, for the door to judge.
		if (Number.isFinite(left)) return Math.max(0, left);
		return typeof kept === 'object' ? NaN : kept;
	}

	/** An amount, or the whole where the column only says yes or no. */
	function toldRefund(cell: unknown, whole: unknown): unknown {
		if (Array.isArray(cell)) return listedRefunds(cell, formats.decimalSeparator);
		if (cell === true) return whole;
		if (cell === false) return undefined;
		if (typeof cell !== 'string' || !Number.isNaN(parseAmount(cell, formats.decimalSeparator))) {
			return cell;
		}
		const answer = consentOf(cell);
		if (answer === 'unknown') return cell;
		return answer === 'subscribed' ? whole : undefined;
	}

	/** A row that takes money back belongs to the order that it names. */
	function orderIdOf(cells: Cells): unknown {
		const refundOf = cells[at.refundOf];
		return !isBlank(refundOf) && parseAmount(cells[at.total], formats.decimalSeparator) < 0
			? refundOf
			: cells[at.orderId];
	}

	/** What the row says, else the name of its column of amounts. */
	function currencyOf(cells: Cells): unknown {
		const stated = cells[at.currency];
		return currencyOfColumn !== undefined && isBlank(stated) ? currencyOfColumn : stated;
	}

	/** The first of the addresses that is filled in. */
	function emailOf(cells: Cells, row: JsonRecord): unknown {
		const best = cells[at.email];
		if (!isBlank(best)) return best;
		const others = furtherEmails.map((column) => valueAtPath(row, column));
		return others.find((address) => !isBlank(address)) ?? best;
	}

	function customerOf(
		cells: Cells,
		row: JsonRecord,
	): Pick<OrderReading, 'customerId' | 'email' | 'phone'> {
		return {
			customerId: cells[at.customerId],
			email: emailOf(cells, row),
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
		const order = nextOrder();
		order.orderId = hasRefundOf ? orderIdOf(cells) : cells[at.orderId];
		order.customerId = cells[at.customerId];
		order.email = hasFurtherEmails ? emailOf(cells, row) : cells[at.email];
		order.phone = cells[at.phone];
		order.placedAt = cells[at.placedAt];
		order.total = hasTotal ? cells[at.total] : lineAmount(cells);
		order.refunded = hasRefunded || hasKept ? refunded(cells, cells[at.total]) : undefined;
		order.tax = cells[at.tax];
		order.shipping = cells[at.shipping];
		order.currency = currencyOf(cells);
		order.exclusion = exclusionOf(cells, cells[at.total]);
		order.discounted = isDiscounted(cells);
		order.lines = hasProduct ? [productOf(cells)] : undefined;
		order.updatedAt = cells[at.updatedAt];
		order.consent = consent(cells);
		order.channel = channel(cells);
		order.country = cells[at.country];
		return order;
	}

	function readLine(row: JsonRecord): LineReading {
		const cells = read(row);
		const amounts = lineAmounts(cells);
		return {
			kind: 'line',
			orderId: cells[at.orderId],
			...customerOf(cells, row),
			placedAt: cells[at.placedAt],
			...amounts,
			currency: currencyOf(cells),
			exclusion: exclusionOf(cells, amounts.amount ?? amounts.orderTotal),
			saysState: !isBlank(cells[at[stateRole]]),
			discounted: isDiscounted(cells),
			line: productOf(cells),
			lineKey: lineKey(cells, row),
			consent: consent(cells),
			channel: channel(cells),
			country: cells[at.country],
		};
	}

	function lineAmounts(cells: Cells): Pick<LineReading, 'amount' | 'orderTotal' | 'refunded'> {
		const isOfOrder = kind === 'repeatedTotals';
		// Many sheets write the total into the first row of an order alone.
		const total = isBlank(cells[at.total]) ? undefined : cells[at.total];
		const amount = isOfOrder ? total : lineAmount(cells);
		return {
			[isOfOrder ? 'orderTotal' : 'amount']: amount,
			refunded: hasRefunded || hasKept ? refunded(cells, amount) : undefined,
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
		return isBlank(id)
			? JSON.stringify(Object.values(row).map(shallow))
			: `line ${JSON.stringify(shallow(id))}`;
	}

	function readSummary(row: JsonRecord): SummaryReading {
		const cells = read(row);
		return {
			kind: 'summary',
			...customerOf(cells, row),
			orderCount: cells[at.orderCount],
			totalSpent: cells[at.totalSpent],
			firstOrderAt: cells[at.firstOrderAt],
			lastOrderAt: cells[at.lastOrderAt],
			currency: currencyOf(cells),
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
			return mayHoldNames ? (row) => withName(readOrder(row)) : readOrder;
		case 'lines':
		case 'repeatedTotals':
			return mayHoldNames ? (row) => withName(readLine(row)) : readLine;
		case 'summaries':
			return mayHoldNames ? (row) => withName(readSummary(row)) : readSummary;
	}
}

const AMOUNT_ROLES = ['total', 'lineTotal', 'unitPrice', 'totalSpent'] as const;

/** The currency that the names of the columns of amounts say; undefined where they say none, or several. */
function currencyInNames(table: Table): string | undefined {
	const named = AMOUNT_ROLES.map((role) => currencyInName(table.columnOf(role) ?? ''));
	const said = new Set(named.filter((currency) => currency !== undefined));
	return said.size === 1 ? [...said][0] : undefined;
}

/** Two people may have one name: where an address tells them apart, the name must not make them one. */
function withName<R extends OrderReading | LineReading | SummaryReading>(reading: R): R {
	const { customerId, email } = reading;
	return isName(customerId) && tidyEmail(email) !== null
		? { ...reading, customerId: undefined, name: customerId.trim() }
		: reading;
}

/** A cell without what is nested in it, in which a text could be built of a depth that nothing can write. */
function shallow(cell: unknown): unknown {
	return typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean'
		? cell
		: null;
}

function textOf(value: unknown): string | null {
	return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
}
