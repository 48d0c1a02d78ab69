import { verdictOf, type OrderTable } from '../orderTable';

/**
 * Which of two copies of one order counts: of several records of one payment the one with the most to say, then the one
 * changed last, then the one further along in an order's life (unpaid, paid, cancelled), then the one with less money
 * kept. Never which came first in the input.
 */
export function isBetterCopy(table: OrderTable, row: number, than: number): boolean {
	const differences = [
		(table.precedence[row] as number) - (table.precedence[than] as number),
		(table.updatedAt[row] as number) - (table.updatedAt[than] as number),
		stageOf(table, row) - stageOf(table, than),
		(table.refunded[row] as number) - (table.refunded[than] as number),
		(table.charged[than] as number) - (table.charged[row] as number),
		(table.placedAt[than] as number) - (table.placedAt[row] as number),
	];
	return (differences.find((difference) => difference !== 0) ?? 0) > 0;
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
