/** What an answer speaks of. */
export type SurveyTopic =
	| 'design'
	| 'quality'
	| 'delivery'
	| 'packaging'
	| 'service'
	| 'price'
	| 'returns'
	| 'website'
	| 'supply'
	| 'safety';

/** A part of a sentence that can stand alone, without capital and full stop, and what it is about. */
export interface Phrase {
	readonly topic: SurveyTopic;
	readonly text: string;
}

/**
 * The parts that answers in one language are put together from. `{piece}` stands for the name of something that the
 * customer bought, `{collection}` for its collection, `{orders}` for the number of their orders.
 */
export interface SurveyPhrases {
	readonly praise: readonly Phrase[];
	readonly complaints: readonly Phrase[];
	/** Neither good nor bad. */
	readonly shrugs: readonly string[];
	readonly thanks: readonly string[];
	readonly partings: readonly string[];
	/** Says that the customer has been one for long; only for those with three orders or more. */
	readonly loyalty: readonly string[];
	readonly crisis: {
		readonly complaints: readonly Phrase[];
		readonly praise: readonly Phrase[];
		readonly questions: readonly Phrase[];
		/** Says that the customer has stopped ordering for now. */
		readonly pausing: readonly string[];
	};
	/** Between something good and something bad. */
	readonly but: readonly string[];
	readonly and: readonly string[];
	/** Typed by somebody who does not want to answer. */
	readonly blanks: readonly string[];
}

/** A topic's phrases. */
export function about(topic: SurveyTopic, ...texts: readonly string[]): Phrase[] {
	return texts.map((text) => ({ topic, text }));
}
