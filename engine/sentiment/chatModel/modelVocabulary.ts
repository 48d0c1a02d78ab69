import { EMOTIONS } from '../words/emotion';
import type { SentimentSettings } from '../sentimentSettings';
import { SIGNALS } from '../words/signal';
import { TOPICS } from '../words/topic';
import type { ModelVocabulary } from './modelAnswer';

/** What a chat model may answer with: the same topics, emotions, signals and labels that are read locally. */
export function modelVocabulary({
	topics,
	labels,
}: Pick<SentimentSettings, 'topics' | 'labels'>): ModelVocabulary {
	return {
		topics: [...TOPICS, ...topics.map(({ name }) => name)],
		emotions: EMOTIONS,
		signals: SIGNALS,
		labels,
	};
}
