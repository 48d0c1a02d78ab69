import type { Identities } from '../../identity/identities';
import type { OrderBook } from '../orderBook';
import { verdictOf, type OrderTable } from '../orderTable';

/**
 * Which of two copies of one order counts: of several records of one payment the one with the most to say, then the one
 * changed last, then the one further along in an order's life (unpaid, paid, cancelled), then the one with less money
 * kept, then the one that withdraws consent. Never which came first in the input.
 */
export function isBetterCopy(
	{ table, identities }: Pick<OrderBook, 'table' | 'identities'>,
	row: number,
	than: number,
): boolean {
	const differences = [
		table.precedence.get(row) - table.precedence.get(than),
		table.updatedAt.get(row) - table.updatedAt.get(than),
		stageOf(table, row) - stageOf(table, than),
		table.refunded.get(row) - table.refunded.get(than),
		(table.charged[than] as number) - (table.charged[row] as number),
		(table.placedAt[than] as number) - (table.placedAt[row] as number),
		table.consent.get(row) - table.consent.get(than),
		table.discountedOrders.get(than) - table.discountedOrders.get(row),
	];
	const decisive = differences.find((difference) => difference !== 0);
	if (decisive !== undefined) return decisive > 0;
	// All that is left to tell them apart are words: the alphabetically first, so that one of them always wins.
	return wordsOf(table, identities, row) < wordsOf(table, identities, than);
}

function wordsOf(table: OrderTable, identities: Identities, row: number): string {
	return [
		identities.textOf(table.identity[row] as number),
		table.countries.textOf(table.country.get(row)),
		table.channels.textOf(table.channel.get(row)),
		table.currencies.textOf(table.currency.get(row)),
	].join(' ');
}

/** How far along in its life a copy shows the order. */
function stageOf(table: OrderTable, row: number): number {
	switch (verdictOf(table, row)) {
		case undefined:
			return 1;
		case 'cancelled':
		case 'refunded':
			return 2;
		default:
			return 0;
	}
}

/** Says of a copy that is left out which one counts instead. */
export function duplicateDetail(
	table: OrderTable,
	orderId: string,
	better: number,
	other: number,
): string {
	const shown = orderId.slice(0, 80);
	if (table.precedence.get(better) !== table.precedence.get(other)) {
		return `This is another record of payment ${shown}, which counts once.`;
	}
	return `Order ${shown} is in the input more than once; ${
		table.updatedAt.get(better) === table.updatedAt.get(other)
			? 'one copy counts'
			: 'the latest copy counts'
	}.`;
}
