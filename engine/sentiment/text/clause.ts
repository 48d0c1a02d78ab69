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
	/** What became of the trouble that it tells of (`settleClauses`); most tell of none, or not what became of it. */
	settlement: Settlement | undefined;
}

/** Words that say what became of the trouble beside them: "the wrong size | was no problem", "my problem | was never sorted". */
export interface Settlement {
	/** Whether it was put right, or is still open, or whether somebody only says, asks or wishes that it were put right. */
	readonly outcome: 'settled' | 'open' | 'unsure';
	/** The words that say so; where the next clause does, the first of them lies behind the last. */
	readonly firstWord: number;
	readonly lastWord: number;
	/** The last word of what they speak of, which may stand behind them: "no trouble exchanging | the broken ring". */
	readonly upTo: number;
	/** Whether a word of blame stands in what they speak of. */
	readonly isOfBlame: boolean;
}
