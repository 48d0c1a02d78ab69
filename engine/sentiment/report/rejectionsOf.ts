import { STEPS_PER_SLICE, type Sliced } from '../../slices/sliced';
import type { RejectedResponse } from '../responses/readResponses';
import type { ResponseRejectionReason } from '../responses/responseRejection';

/** How many records were rejected for a reason, and the first of them in the input. */
export interface RejectionCount {
	reason: ResponseRejectionReason;
	count: number;
	first: RejectedResponse;
}

/** Why records were rejected, the commonest reason first. */
export function* rejectionsOf(rejected: readonly RejectedResponse[]): Sliced<RejectionCount[]> {
	const counts = new Map<ResponseRejectionReason, RejectionCount>();
	for (let index = 0; index < rejected.length; index++) {
		if (index % STEPS_PER_SLICE === 0) yield;
		const first = rejected[index] as RejectedResponse;
		const { reason } = first;
		const known = counts.get(reason);
		if (known === undefined) counts.set(reason, { reason, count: 1, first });
		else known.count++;
	}
	return [...counts.values()].sort((a, b) => b.count - a.count || (a.reason < b.reason ? -1 : 1));
}
