/** What became of a contact in a run. */
export type SyncStatus =
	| 'written'
	/** As an earlier run wrote it. */
	| 'unchanged'
	/** The destination said no. */
	| 'refused'
	| 'noIdentifier'
	| 'consent'
	/** The same contact comes again further up; the first one counts. */
	| 'duplicate'
	/** The destination could not be reached, or a request before this one failed for all. */
	| 'notReached';

export interface SyncResult {
	/** Place among the input items. */
	item: number;
	status: SyncStatus;
	/** What happened, in a sentence; the destination's own words where it refused. */
	detail: string;
}
