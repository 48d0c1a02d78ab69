/** How a clause is tied to the one before it. */
export type ClauseLink = 'sentence' | 'comma' | 'and' | 'contrast';

/** A stretch of a text that says one thing: what stands before a "but" and after it are two. */
export interface Clause {
	/** Where it begins in the cleaned text. */
	start: number;
	/** The first position after it. */
	end: number;
	/** Index of its first word. */
	firstWord: number;
	/** Index of its last word; a clause has at least one. */
	lastWord: number;
	link: ClauseLink;
	/** What it takes out of what the others say (`partAtReservations`); most take nothing. */
	reservation: 'exception' | 'only' | 'flaw' | 'regret' | undefined;
}
