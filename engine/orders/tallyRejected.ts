import { STEPS_PER_SLICE, type Sliced } from '../slices/sliced';
import type { RejectedRecord } from './rejectedRecords';
import type { RejectionReason } from './rejection';
import { isUnknownRefund } from './unknownRefund';

/** How many records were turned away for one reason, and the first of them as an example. */
export interface RejectedAlike {
	readonly records: number;
	readonly example: RejectedRecord;
}

/** What was turned away in a run, in numbers. */
export interface RejectedTally {
	readonly records: number;
	/** By reason: most first, and of as many in alphabetical order. */
	readonly reasons: ReadonlyArray<RejectedAlike & { readonly reason: RejectionReason }>;
	/** Orders of which nobody knows how much was paid back (see `unknownRefund`); undefined where there are none. */
	readonly unknownRefunds: RejectedAlike | undefined;
}

/** Counts what was turned away, which can be most of a million records where only the last year is to count. */
export function* tallyRejected(rejected: readonly RejectedRecord[]): Sliced<RejectedTally> {
	const reasons = new Map<RejectionReason, RejectedAlike>();
	let unknownRefunds: RejectedAlike | undefined;
	for (const [i, record] of rejected.entries()) {
		if (i % STEPS_PER_SLICE === 0) yield;
		reasons.set(record.reason, withOneMore(reasons.get(record.reason), record));
		if (isUnknownRefund(record)) unknownRefunds = withOneMore(unknownRefunds, record);
	}
	return {
		records: rejected.length,
		reasons: [...reasons]
			.map(([reason, alike]) => ({ reason, ...alike }))
			.sort((a, b) => b.records - a.records || (a.reason < b.reason ? -1 : 1)),
		unknownRefunds,
	};
}

function withOneMore(alike: RejectedAlike | undefined, record: RejectedRecord): RejectedAlike {
	return alike === undefined
		? { records: 1, example: record }
		: { records: alike.records + 1, example: alike.example };
}
