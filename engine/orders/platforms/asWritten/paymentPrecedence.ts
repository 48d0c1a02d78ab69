import type { Rejection } from '../../rejection';

/**
 * How much a record of a payment has to say beside other records of the same payment. What shows no money yet (a failed
 * attempt, a charge that is not captured, an open order) must not hide the record that shows it, so it comes last.
 *
 * @param rank among the platform's kinds of record, from 1
 * @param exclusion why the record does not count, if it does not
 * @example
 * paymentPrecedence(3, undefined) // 3
 * paymentPrecedence(3, { reason: 'unpaid', detail: 'Stripe says status: failed' }) // 0
 */
export function paymentPrecedence(rank: number, exclusion: Rejection | undefined): number {
	return exclusion?.reason === 'unpaid' ? 0 : rank;
}
