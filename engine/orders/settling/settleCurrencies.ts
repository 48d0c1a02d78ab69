import { isIsoCode } from '../../money/currencyCode';
import { SHARED_MARKS } from '../../money/currencyMarks';
import { FIRST_CODE, rejectRow, type OrderTable } from '../orderTable';
import type { ReadSettings } from '../readSettings';
import { STEPS_PER_SLICE, type Sliced } from '../../slices/sliced';

export interface SettledCurrency {
	/** ISO 4217, or null where no order names one, or all have a mark that several share. */
	currency: string | null;
	/** What stands for the currency where it has no code: the mark that several share, or a text that is none. */
	mark?: string;
	/** The other currencies met, with how many orders were converted or rejected. */
	others: Array<{ currency: string; orders: number; converted: boolean }>;
}

/**
 * Makes all amounts of one currency: the one asked for, else the one that most orders are in. Others are converted by
 * the operator's rates or rejected, since adding them up would mean nothing. Orders that name none are taken to be in
 * the shop's, and so are those with a mark that the shop's shares with others: `$` is US dollars in a shop that has these.
 */
export function* settleCurrencies(
	table: OrderTable,
	{ currency, rates }: Pick<ReadSettings, 'currency' | 'rates'>,
): Sliced<SettledCurrency> {
	// Nearly always all orders are in one currency, and nobody asked for another.
	if (currency === undefined && table.currency.isEmpty)
		return { ...onlyCurrency(table), others: [] };
	const orders = yield* ordersByCurrency(table);
	const base = currency ?? mostCommon(knownAmong(withMarksResolved(orders)));
	const others = new Map<string, { currency: string; orders: number; converted: boolean }>();
	if (base === null || (orders.size <= 1 && (orders.size === 0 || orders.has(base)))) {
		return { ...named(base), others: [] };
	}
	for (let row = 0; row < table.length; row++) {
		if (row % STEPS_PER_SLICE === 0) yield;
		if (table.verdict[row] !== 0) continue;
		const own = table.currencies.textOf(table.currency.get(row));
		if (own === null || own === base) continue;
		if (couldBe(own, base)) {
			table.currency.set(row, table.currencies.codeOf(base));
			continue;
		}
		const rate = rates.get(own) ?? rateOfMark(own, rates);
		const other = others.get(own) ?? { currency: own, orders: 0, converted: rate !== undefined };
		other.orders++;
		others.set(own, other);
		if (rate === undefined) {
			rejectRow(table, row, 'currency', `${strangeCurrency(own, base)} to count it.`);
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
	return { ...named(base), others: sorted };
}

/** The currency of all rows, where some row counts. */
function onlyCurrency(table: OrderTable): Pick<SettledCurrency, 'currency' | 'mark'> {
	const someCount = table.verdict.subarray(0, table.length).includes(0);
	return named(someCount ? table.currencies.textOf(FIRST_CODE) : null);
}

/** Whether a mark is one of those of a currency. */
function couldBe(mark: string, currency: string): boolean {
	return SHARED_MARKS.get(mark)?.includes(currency) ?? false;
}

/** The code of the results' currency, else what stands for it. */
function named(currency: string | null): Pick<SettledCurrency, 'currency' | 'mark'> {
	if (currency === null) return { currency };
	return isIsoCode(currency) ? { currency } : { currency: null, mark: currency };
}

/** Texts that are no currencies are those of the results only where there is nothing else. */
function knownAmong(orders: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
	const known = new Map(
		[...orders].filter(([currency]) => isIsoCode(currency) || SHARED_MARKS.has(currency)),
	);
	return known.size === 0 ? orders : known;
}

/** Why an amount cannot be counted, and what to do. */
function strangeCurrency(own: string, base: string): string {
	if (isIsoCode(own)) {
		return `This order is in ${own}, the results are in ${base}. Add an exchange rate for ${own} in the options`;
	}
	if (SHARED_MARKS.has(own)) {
		return `This order is in ${own}, which ${currenciesOf(own)} share, the results are in ${base}. Add an exchange rate for the one that is meant in the options, or write its code into the data,`;
	}
	return `"${own}" is no currency that is known. Write its code of three letters (EUR, USD) into the data`;
}

/** The best-known currencies that share a mark, for a sentence. */
export function currenciesOf(mark: string): string {
	const [one, two, three, ...more] = SHARED_MARKS.get(mark) ?? [];
	return (
		[one, two, three].filter((code) => code !== undefined).join(', ') +
		(more.length > 0 ? ' and others' : '')
	);
}

/** The rate of the one currency with this mark that the operator gave a rate for. */
function rateOfMark(mark: string, rates: ReadonlyMap<string, number>): number | undefined {
	const given = [...rates].filter(([currency]) => couldBe(mark, currency));
	return given.length === 1 ? given[0]?.[1] : undefined;
}

/** Counts orders with a mark as those of the most common currency that has it, where one is there. */
function withMarksResolved(orders: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
	const resolved = new Map(orders);
	for (const [mark, count] of orders) {
		const meant = mostCommon(new Map([...orders].filter(([currency]) => couldBe(mark, currency))));
		if (meant === null) continue;
		resolved.set(meant, (resolved.get(meant) as number) + count);
		resolved.delete(mark);
	}
	return resolved;
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
