/** A label of an operator's: a style, a motive, a kind of customer. */
export interface OwnLabel {
	/** As the operator calls it; any text. */
	readonly name: string;
	/** What it means, in a sentence or in words. */
	readonly description: string;
	/** Words that show it, with commas between them. */
	readonly words?: string;
}
