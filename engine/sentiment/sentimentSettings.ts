import type { OwnLabel } from './labels/ownLabel';
import type { Language } from './language/language';
import type { ResponseSettings } from './responses/responseSettings';
import type { SummarySettings } from './summary/summarySettings';
import type { OwnTopic } from './topics/ownTopics';

/** Who reads the words: this machine alone, a chat model where this machine is unsure, or a chat model always. */
export const SENTIMENT_ENGINES = ['local', 'unsureOnly', 'model'] as const;

export type SentimentEngine = (typeof SENTIMENT_ENGINES)[number];

/** All that an operator can set. */
export interface SentimentSettings {
	read: ResponseSettings;
	summary: SummarySettings;
	/** Of all answers; `auto` finds it for each. */
	language: Language | 'auto';
	engine: SentimentEngine;
	/** With `unsureOnly`, answers that are read with less confidence than this go to the model. */
	below: number;
	/** At most so many calls of the model. */
	mostCalls: number;
	topics: readonly OwnTopic[];
	labels: readonly OwnLabel[];
	hashEmails: boolean;
}
