import { rejectRow, type OrderTable } from './orderTable';
import type { ReadSettings } from './readSettings';
import { STEPS_PER_SLICE, type Sliced } from '../slices/sliced';

export interface SettledCurrency {
	/** ISO 4217, or null where no order names one. */
	currency: string | null;
	/** The other currencies met, with how many orders were converted or rejected. */
	others: Array<{ currency: string; orders: number; converted: boolean }>;
}

/**
 * Makes all amounts of one currency: the one asked for, else the one that most orders are in. Others are converted by
 * the operator's rates or rejected, since adding them up would mean nothing. Orders that name none are taken to be in
 * the shop's.
 */
export function* settleCurrencies(
	table: OrderTable,
	{ currency, rates }: Pick<ReadSettings, 'currency' | 'rates'>,
): Sliced<SettledCurrency> {
	const orders = yield* ordersByCurrency(table);
	const base = currency ?? mostCommon(orders);
	const others = new Map<string, { currency: string; orders: number; converted: boolean }>();
	if (base === null || (orders.size <= 1 && (orders.size === 0 || orders.has(base)))) {
		return { currency: base, others: [] };
	}
	for (let row = 0; row < table.length; row++) {
		if (row % STEPS_PER_SLICE === 0) yield;
		if (table.verdict[row] !== 0) continue;
		const own = table.currencies.textOf(table.currency.get(row));
		if (own === null || own === base) continue;
		const rate = rates.get(own);
		const other = others.get(own) ?? { currency: own, orders: 0, converted: rate !== undefined };
		other.orders++;
		others.set(own, other);
		if (rate === undefined) {
			rejectRow(
				table,
				row,
				'currency',
				`This order is in ${own}, the others are in ${base}. Add an exchange rate for ${own} in the options to count it.`,
			);
			continue;
		}
		if (!(Math.abs((table.charged[row] as number) * rate) <= Number.MAX_SAFE_INTEGER)) {
			rejectRow(
				table,
				row,
				'badAmount',
				`The exchange rate for ${own} makes the amount too large to count. Check the rate in the options.`,
			);
			continue;
		}
		table.charged[row] = Math.round((table.charged[row] as number) * rate);
		table.refunded.set(row, Math.round(table.refunded.get(row) * rate));
		table.leftOut.set(row, Math.round(table.leftOut.get(row) * rate));
		table.currency.set(row, table.currencies.codeOf(base));
	}
	const sorted = [...others.values()].sort((a, b) => (a.currency < b.currency ? -1 : 1));
	return { currency: base, others: sorted };
}

function* ordersByCurrency(table: OrderTable): Sliced<Map<string, number>> {
	const counts: number[] = [];
	for (let row = 0; row < table.length; row++) {
		if (row % STEPS_PER_SLICE === 0) yield;
		if (table.verdict[row] !== 0) continue;
		const code = table.currency.get(row);
		counts[code] = (counts[code] ?? 0) + table.orders.get(row);
	}
	const orders = new Map<string, number>();
	counts.forEach((count, code) => {
		const text = table.currencies.textOf(code);
		if (text !== null) orders.set(text, count);
	});
	return orders;
}

/** The currency of most orders; of two with as many, the alphabetically first. */
function mostCommon(orders: ReadonlyMap<string, number>): string | null {
	let most: string | null = null;
	for (const [currency, count] of orders) {
		const best = most === null ? -1 : (orders.get(most) as number);
		if (count > best || (count === best && most !== null && currency < most)) most = currency;
	}
	return most;
}
