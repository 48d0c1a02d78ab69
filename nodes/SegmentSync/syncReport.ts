import type { FailureKind } from '../../engine/connection/apiFailure';
import type { Hint } from '../../engine/hint';
import type { SyncRun } from '../../engine/destinations/syncContacts';
import type { SyncStatus } from '../../engine/destinations/syncStatus';

/** Statuses as an operator would say them, after a number. */
const STATUS_WORDS: Readonly<Record<SyncStatus, string>> = {
	written: 'written',
	unchanged: 'unchanged',
	refused: 'refused',
	noIdentifier: 'without an identifier',
	consent: 'without consent',
	duplicate: 'there twice',
	notReached: 'not reached',
};

const WHAT_HAPPENED: Readonly<Record<FailureKind, string>> = {
	credential: 'did not accept the key any more',
	limited: 'takes no more requests for now',
	unavailable: 'stopped answering as it should',
	refused: 'refused a request that all others need',
};

const WHAT_TO_DO: Readonly<Record<FailureKind, string>> = {
	credential:
		'Put a new key into the credential and run the workflow again: what was written is not written twice.',
	limited: 'Run the workflow again then: what was written is not written twice.',
	unavailable: 'Run the workflow again later: what was written is not written twice.',
	refused: 'Check the IDs of the audience and the lists, and what the key may do.',
};

/** Says in a sentence what a run did, and what to do where it stopped. */
export function syncReport(displayName: string, run: SyncRun): Hint[] {
	const counts = new Map<SyncStatus, number>();
	for (const { status } of run.results.values()) counts.set(status, (counts.get(status) ?? 0) + 1);
	const parts = [...counts].map(([status, count]) => `${count} ${STATUS_WORDS[status]}`);
	const hints: Hint[] = [
		{
			kind: 'info',
			text: `${displayName}: ${parts.join(', ') || 'no customers'}, with ${run.requests} requests.`,
		},
	];
	if (run.stopped !== undefined) {
		hints.push({
			kind: 'warning',
			text: `${displayName} ${WHAT_HAPPENED[run.stopped.kind]}: ${run.stopped.message.replace(/\.$/, '')}. ${WHAT_TO_DO[run.stopped.kind]}`,
		});
	}
	return hints;
}
