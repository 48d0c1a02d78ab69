import { calendarDay } from '../orders/dates/calendarDay';
import { dayNumber } from '../orders/dates/dayNumber';
import { listAt } from '../orders/json';
import { toUnits } from '../orders/money/amountUnits';
import { netOf } from '../orders/orderTable';
import type { ReadOrders } from '../orders/readOrders';
import type { JsonRecord } from '../orders/reading';
import { STEPS_PER_SLICE, type Sliced } from '../slices/sliced';
import type { CustomerLedger } from './customerLedger';
import type { PurchaseDays } from './purchaseDays';

const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * Adds the purchases of customers who are in the input as RFM Score gives them: a stored customer brings the days and
 * the amounts of their purchases along, and orders that came in since are added to them. Customers known by a bare
 * summary stay unknown.
 *
 * @param purchases of the same ledger, in which every customer with a summary is unknown
 * @param countFreeOrders whether a day that brought no money is a purchase
 */
export function* withStoredPurchases(
	purchases: PurchaseDays,
	ledger: CustomerLedger,
	orders: ReadOrders,
	countFreeOrders: boolean,
): Sliced<PurchaseDays> {
	if (purchases.known.every((isKnown) => isKnown === 1)) return purchases;
	const days: number[] = [];
	const amounts: number[] = [];
	const start = new Uint32Array(ledger.length + 1);
	const known = Uint8Array.from(purchases.known);
	for (let customer = 0; customer < ledger.length; customer++) {
		if (customer % (STEPS_PER_SLICE / 8) === 0) yield;
		if (known[customer] === 1) {
			const end = purchases.start[customer + 1] as number;
			for (let at = purchases.start[customer] as number; at < end; at++) {
				days.push(purchases.day[at] as number);
				amounts.push(purchases.amount[at] as number);
			}
		} else {
			const stored = purchasesOf(customer, ledger, orders);
			if (stored !== undefined) {
				known[customer] = 1;
				for (const [day, amount] of stored) {
					if (amount <= 0 && !countFreeOrders) continue;
					days.push(day);
					amounts.push(amount);
				}
			}
		}
		start[customer + 1] = days.length;
	}
	return { start, day: Int32Array.from(days), amount: Float64Array.from(amounts), known };
}

/** Day and amount of every purchase, ascending, or undefined where a summary says nothing of its single purchases. */
function purchasesOf(
	customer: number,
	ledger: CustomerLedger,
	{ book, found, zone }: ReadOrders,
): Array<[day: number, amount: number]> | undefined {
	const { table } = book;
	const nets = new Map<number, number>();
	const add = (day: number, amount: number) => nets.set(day, (nets.get(day) ?? 0) + amount);
	for (
		let at = ledger.start[customer] as number;
		at < (ledger.start[customer + 1] as number);
		at++
	) {
		const row = ledger.rows[at] as number;
		if (!table.firstPlacedAt.has(row)) {
			add(calendarDay(table.placedAt[row] as number, zone), netOf(table, row));
		} else if (!addStored(found.records[table.record[row] as number] as JsonRecord, add)) {
			return undefined;
		}
	}
	return [...nets].sort(([a], [b]) => a - b);
}

/** @returns whether the record lists its purchases, each with a day and an amount */
function addStored(record: JsonRecord, add: (day: number, amount: number) => void): boolean {
	const dates = listAt(record, 'purchaseDates');
	const amounts = listAt(record, 'purchaseAmounts');
	if (dates.length === 0 || dates.length !== amounts.length) return false;
	const purchases = dates.map((date, at) => [dayOf(date), unitsOf(amounts[at])] as const);
	if (purchases.some(([day, amount]) => Number.isNaN(day) || Number.isNaN(amount))) return false;
	for (const [day, amount] of purchases) add(day, amount);
	return true;
}

function dayOf(date: unknown): number {
	const parts = typeof date === 'string' && date.length === 10 ? ISO_DAY.exec(date) : null;
	return parts === null ? NaN : dayNumber(Number(parts[1]), Number(parts[2]), Number(parts[3]));
}

function unitsOf(amount: unknown): number {
	return typeof amount === 'number' ? toUnits(amount) : NaN;
}
