import type { AnswerWords } from './answerWords';
import { DUTCH_EMOTIONS } from './dutch/emotions';
import { DUTCH_RESERVATIONS } from './dutch/reservations';
import { DUTCH_SETTLEMENTS } from './dutch/settlements';
import { DUTCH_SIGNALS } from './dutch/signals';
import { DUTCH_TOPICS } from './dutch/topics';

export const DUTCH: AnswerWords = {
	topics: DUTCH_TOPICS,
	emotions: DUTCH_EMOTIONS,
	signals: DUTCH_SIGNALS,
	reservations: DUTCH_RESERVATIONS,
	settlements: DUTCH_SETTLEMENTS,
};
