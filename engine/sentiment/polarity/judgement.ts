/** What a language's engine makes of a text, before it is put into words. */
export interface Judgement {
	/** Log odds that the text is for rather than against. */
	logit: number;
	/** Log odds that it holds no opinion. */
	neutrality: number;
	/** The log odds of each clause on its own: until the next text is judged, and perhaps longer than its clauses. */
	clauseLogits: Float64Array;
	/** What each word contributed, for (above 0) or against: likewise. */
	contributions: Float64Array;
}
