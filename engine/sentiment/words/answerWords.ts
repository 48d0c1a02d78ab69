import type { EmotionWords } from '../emotions/emotion';
import type { ReservationWords } from '../reservations/reservation';
import type { SignalWords } from '../signals/signal';
import type { TopicWords } from '../topics/topic';

/** The phrases of one language that tell what an answer is about, what it is felt with, what it calls for and what it excepts. */
export interface AnswerWords {
	readonly topics: TopicWords;
	readonly emotions: EmotionWords;
	readonly signals: SignalWords;
	readonly reservations: ReservationWords;
}
