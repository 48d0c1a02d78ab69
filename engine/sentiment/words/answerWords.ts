import type { EmotionWords } from '../emotions/emotion';
import type { ReservationWords } from '../reservations/reservation';
import type { SettlementWords } from '../settlements/settlement';
import type { SignalWords } from '../signals/signal';
import type { TopicWords } from '../topics/topic';

/**
 * The phrases of one language that tell what an answer is about, what it is felt with, what it calls for, what it excepts
 * and what became of trouble.
 */
export interface AnswerWords {
	readonly topics: TopicWords;
	readonly emotions: EmotionWords;
	readonly signals: SignalWords;
	readonly reservations: ReservationWords;
	readonly settlements: SettlementWords;
}
