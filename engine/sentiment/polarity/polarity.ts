export type Sentiment = 'positive' | 'neutral' | 'negative' | 'mixed';

/** A stretch of the cleaned text that spoke for or against. */
export interface Span {
	start: number;
	end: number;
	text: string;
	/** Above 0 for, below 0 against; comparable within one text only. */
	weight: number;
}

export interface Polarity {
	sentiment: Sentiment;
	/** From −1 (against) to 1 (for). Its sign is the better guess even where the outcome is neutral. */
	score: number;
	/** How often an answer with this value is right, from 0 to 1. */
	confidence: number;
	/** What decided, strongest first. */
	evidence: Span[];
	/** A score from −1 to 1 for each clause of the text. */
	clauseScores: number[];
	/** Whether its praise may be meant the other way round (`isDoubtfulPraise`). */
	isDoubtful?: boolean;
}
