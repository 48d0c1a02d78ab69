import type { Rejection } from '../../rejection';
import { platformSays } from '../asWritten/platformSays';

/** The states that do not count, of both versions of the interface, in lower case without underscores. */
const REASONS: ReadonlyMap<string, 'unpaid' | 'cancelled'> = new Map([
	['pending', 'unpaid'],
	['pendingavailability', 'unpaid'],
	['canceled', 'cancelled'],
	['cancelled', 'cancelled'],
	['unfulfillable', 'cancelled'],
]);

/** Longer than every state's name. */
const LONGEST_STATUS = 40;

/**
 * Why an Amazon order does not count, by the state it is in. While an order is pending, Amazon has not authorised the
 * payment and gives no total.
 *
 * @param field the status' name as the operator sees it in the data
 * @param status of version 0 (`PartiallyShipped`) or of version 2026-01-01 (`PARTIALLY_SHIPPED`)
 * @example
 * amazonExclusion('OrderStatus', 'Canceled')
 * // { reason: 'cancelled', detail: 'Amazon says OrderStatus: Canceled' }
 */
export function amazonExclusion(field: string, status: string | undefined): Rejection | undefined {
	if (status === undefined || status.length > LONGEST_STATUS) return undefined;
	const reason = REASONS.get(status.toLowerCase().replaceAll('_', ''));
	if (reason === undefined) return undefined;
	return { reason, detail: platformSays('amazon', field, status) };
}
