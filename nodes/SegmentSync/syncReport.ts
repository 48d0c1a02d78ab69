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

/** Says in a sentence what a run did, and what to do where it stopped. */
export function syncReport(displayName: string, run: SyncRun): Hint[] {
	const counts = new Map<SyncStatus, number>();
	for (const { status } of run.results) counts.set(status, (counts.get(status) ?? 0) + 1);
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
			text: `${displayName} stopped answering as it should: ${run.stopped.message}. Run the workflow again later: what was written is not written twice.`,
		});
	}
	return hints;
}
