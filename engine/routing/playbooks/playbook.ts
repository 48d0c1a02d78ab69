import type { FactCondition } from '../facts/fact';
import type { Play } from '../plays/play';

/** What a playbook does for one kind of customers. */
export interface PlaybookEntry extends Play {
	/** Name of the output. */
	name: string;
	/** Who they are. The first entry that fits a customer counts. */
	who: FactCondition;
	action: string;
	tone: string;
	offer: string | null;
	/** How often, a sentence part. */
	cadence: string;
	/** What not to do, a sentence part. */
	avoid: string;
}

/** A goal, and what to do for whom to reach it. */
export interface Playbook {
	/** Title, as the screen and the documents write it. */
	title: string;
	goal: string;
	/** Fields of which an item must have at least one in each group, to be understood at all. */
	needs: ReadonlyArray<readonly string[]>;
	entries: readonly PlaybookEntry[];
}
