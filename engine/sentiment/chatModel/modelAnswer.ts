/** An answer as a chat model is asked about it. */
export interface ModelAnswer {
	/** Unique within a run, and none of the platform's: `a1`, `a2`… */
	id: string;
	/** Without what identifies a person. */
	text: string;
	/** In words; '' where nobody knows it. */
	question: string;
}

/** What a chat model may answer with, besides the fixed outcomes. */
export interface ModelVocabulary {
	/** Names of topics, the operator's own among them. */
	topics: readonly string[];
	emotions: readonly string[];
	signals: readonly string[];
	/** The operator's labels with their descriptions. */
	labels: ReadonlyArray<{ name: string; description: string }>;
}
