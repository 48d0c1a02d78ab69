/** How a language negates, stresses and weighs, beside its word list. */
export interface LanguageRules {
	/** Words, parted by blanks, that turn round what follows. */
	negators: string;
	/** Those that also turn round what stands before ("gefällt mir nicht"); none where empty. */
	negatorsBehind: string;
	/** How much a word adds to the strength of the next, packed as for `unpackValences`. */
	boosters: string;
	/** Words of shop life that word lists lack or weigh wrongly, packed as for `unpackValences`. */
	words: string;
	/** Phrases that mean something else than their words, as for `makePhraseTable`. */
	phrases: string;
}
