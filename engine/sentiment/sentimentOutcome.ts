import type { Sentiment } from './polarity/polarity';

/** A topic of an answer, with what is said of it. */
export interface TopicFinding {
	topic: string;
	sentiment: Sentiment;
	/** From −1 to 1. */
	score: number;
	/** The words that told it. */
	evidence: readonly string[];
}

/** A label of the operator's that an answer fits. */
export interface LabelFinding {
	label: string;
	/** From 0 to 1. */
	confidence: number;
	evidence: readonly string[];
}

/** What the words of an answer say, whoever read them. */
export interface SentimentOutcome {
	/** Null where the words are no answer ("n/a"), which counts in no share and no mean. */
	sentiment: Sentiment | null;
	/** From −1 to 1; null where there is no answer. */
	score: number | null;
	/** From 0 to 1: how often an outcome like this is right. */
	confidence: number;
	topics: readonly TopicFinding[];
	emotions: readonly string[];
	signals: readonly string[];
	labels: readonly LabelFinding[];
	/** The words that decided, strongest first. */
	evidence: readonly string[];
	/** ISO 639-1, null where nobody can tell. */
	language: string | null;
	/** Who read it. */
	engine: 'local' | 'model';
}
