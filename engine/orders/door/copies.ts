import type { Identities } from '../../customers/identities';
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
		(table.precedence[row] as number) - (table.precedence[than] as number),
		(table.updatedAt[row] as number) - (table.updatedAt[than] as number),
		stageOf(table, row) - stageOf(table, than),
		(table.refunded[row] as number) - (table.refunded[than] as number),
		(table.charged[than] as number) - (table.charged[row] as number),
		(table.placedAt[than] as number) - (table.placedAt[row] as number),
		(table.consent[row] as number) - (table.consent[than] as number),
		(table.discountedOrders[than] as number) - (table.discountedOrders[row] as number),
	];
	const decisive = differences.find((difference) => difference !== 0);
	if (decisive !== undefined) return decisive > 0;
	// All that is left to tell them apart are words: the alphabetically first, so that one of them always wins.
	return wordsOf(table, identities, row) < wordsOf(table, identities, than);
}

function wordsOf(table: OrderTable, identities: Identities, row: number): string {
	return [
		identities.textOf(table.identity[row] as number),
		table.countries.textOf(table.country[row] as number),
		table.channels.textOf(table.channel[row] as number),
		table.currencies.textOf(table.currency[row] as number),
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
	if (table.precedence[better] !== table.precedence[other]) {
		return `This is another record of payment ${shown}, which counts once.`;
	}
	return `Order ${shown} is in the input more than once; ${
		table.updatedAt[better] === table.updatedAt[other]
			? 'one copy counts'
			: 'the latest copy counts'
	}.`;
}
