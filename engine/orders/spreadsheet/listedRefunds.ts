import { isBlank, isRecord, type JsonRecord } from '../../json';
import type { DecimalSeparator } from '../../money/decimalSeparator';
import { parseAmount } from '../../money/parseAmount';
import { columnNamed } from './columnNamed';

/** More refunds than an order has lines are a list of something else. */
const MOST_REFUNDS = 1000;

/**
 * What the refunds come to that an order lists: `[{ id: 9, amount: '5.00' }]`. An empty list is none.
 *
 * @returns undefined for an empty list; where an amount is missing or cannot be read, or not yet, it as it was
 *   written, for the door to judge, since then nobody knows the sum
 */
export function listedRefunds(
	list: readonly unknown[],
	separator: DecimalSeparator | undefined,
): unknown {
	if (list.length === 0) return undefined;
	if (list.length > MOST_REFUNDS) return list;
	let sum = 0;
	for (const refund of list) {
		const amount = isRecord(refund) ? amountIn(refund) : refund;
		const paidBack = parseAmount(amount, separator);
		// A blank would say that nothing was paid back.
		if (!Number.isFinite(paidBack)) return isBlank(amount) ? list : amount;
		sum += Math.abs(paidBack);
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
