/** One word, number, emoji or emoticon of a text. */
export interface Word {
	/** Lower-cased, in Unicode's composed form (NFC), with a straight apostrophe. */
	text: string;
	/** Where it begins in the cleaned text. */
	start: number;
	/** The first position after it. */
	end: number;
	/** Of `text`, 32 bits: what word lists are looked up by, so that nothing is spelled twice. */
	hash: number;
	/** The number of its spelling: what figures of words are remembered by (`rememberedByWord`). */
	id: number;
}
