import type { EmotionWords } from '../emotions/emotion';
import type { SignalWords } from '../signals/signal';
import type { TopicWords } from '../topics/topic';

/** The phrases of one language that tell what an answer is about, what it is felt with and what it calls for. */
export interface AnswerWords {
	readonly topics: TopicWords;
	readonly emotions: EmotionWords;
	readonly signals: SignalWords;
}
