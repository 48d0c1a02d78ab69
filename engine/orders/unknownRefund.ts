import type { Rejection } from './rejection';

/** Stands in every sentence about an order of which a part was paid back that is not known. */
const UNKNOWN = 'how much was paid back';

/**
 * Why an order does not count of which a part was paid back, and nobody knows how much: its total would be too high, and
 * nothing too low.
 *
 * @param state the source's own words for it
 * @param but what says nothing of the amount: "no column says", "the order does not say"
 * @param wayOut a sentence that says what to do
 */
export function unknownRefund(state: string, but: string, wayOut: string): Rejection {
	return { reason: 'noAmount', detail: `${state}, but ${but} ${UNKNOWN}. ${wayOut}` };
}

export function isUnknownRefund({ reason, detail }: Rejection): boolean {
	return reason === 'noAmount' && detail.includes(UNKNOWN);
}
