import { isRecord, type JsonRecord } from '../../json';
import type { DecimalSeparator } from '../../money/decimalSeparator';
import { parseAmount } from '../../money/parseAmount';
import { columnNamed } from './columnNamed';

/** More refunds than an order has lines are a list of something else. */
const MOST_REFUNDS = 1000;

/**
 * What the refunds come to that an order lists: `[{ id: 9, amount: '5.00' }]`. An empty list is none.
 *
 * @returns undefined for an empty list; NaN where an amount is missing or cannot be read, since then nobody knows the sum
 */
export function listedRefunds(
	list: readonly unknown[],
	separator: DecimalSeparator | undefined,
): number | undefined {
	if (list.length === 0) return undefined;
	if (list.length > MOST_REFUNDS) return NaN;
	let sum = 0;
	for (const refund of list) {
		const amount = isRecord(refund) ? amountIn(refund) : refund;
		sum += Math.abs(parseAmount(amount, separator));
	}
	return sum;
}

/** The one amount of a refund. */
function amountIn(refund: JsonRecord): unknown {
	const keys = Object.keys(refund).filter((key) => {
		const role = columnNamed(key)?.role;
		return role === 'total' || role === 'refunded';
	});
	return keys.length === 1 ? refund[keys[0] as string] : undefined;
}
