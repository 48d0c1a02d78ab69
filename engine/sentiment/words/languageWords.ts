import type { EmotionWords } from './emotion';
import type { QuestionWords } from './question';
import type { ReservationWords } from './reservation';
import type { ScaleWords } from './scaleWords';
import type { SettlementWords } from './settlement';
import type { ShortAnswerWords } from './shortAnswer';
import type { SignalWords } from './signal';
import type { TopicWords } from './topic';

/**
 * The phrases of one language: those that tell what an answer is about, what it is felt with, what it calls for, what it
 * excepts and what became of trouble; what questions ask for, what short answers say, and the steps of scales in words.
 */
export interface LanguageWords {
	readonly topics: TopicWords;
	readonly emotions: EmotionWords;
	readonly signals: SignalWords;
	readonly reservations: ReservationWords;
	readonly settlements: SettlementWords;
	readonly questions: QuestionWords;
	readonly shortAnswers: ShortAnswerWords;
	readonly scales: ScaleWords;
}
