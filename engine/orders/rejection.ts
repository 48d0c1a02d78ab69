/**
 * Why a record could not be used. A closed list: workflows branch on it.
 *
 * - `cancelled`, `refunded` (nothing was kept of the money), `unpaid` (pending, failed, draft), `test`
 * - `duplicate`: the same order of the same platform was read already
 * - `noCustomer`: neither an id nor an e-mail nor a phone number
 * - `noDate`, `badDate`, `noAmount`, `badAmount`: missing, or there but not readable
 * - `currency`: in another currency than the shop's, with no rate to convert it
 * - `afterAnalysisDate`: placed after the day that the scores look back from
 * - `beforeWindow`, `belowMinimumSpend`: left out by an option of the operator's
 * - `unrecognised`: no platform's record and no row whose columns are understood
 */
export const REJECTION_REASONS = [
	'cancelled',
	'refunded',
	'unpaid',
	'test',
	'duplicate',
	'noCustomer',
	'noDate',
	'badDate',
	'noAmount',
	'badAmount',
	'currency',
	'afterAnalysisDate',
	'beforeWindow',
	'belowMinimumSpend',
	'unrecognised',
] as const;

export type RejectionReason = (typeof REJECTION_REASONS)[number];

/** A reason and a sentence for the operator that says what was found and, where there is something to do, what to do. */
export interface Rejection {
	reason: RejectionReason;
	detail: string;
	/** Set where the other rows of the column may still decide how the value is meant. */
	undecided?: true;
}
