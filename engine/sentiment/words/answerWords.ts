import type { EmotionWords } from './emotion';
import type { ReservationWords } from './reservation';
import type { SettlementWords } from './settlement';
import type { SignalWords } from './signal';
import type { TopicWords } from './topic';

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
