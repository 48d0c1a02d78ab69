import type { AnswerWords } from './answerWords';
import { SPANISH_EMOTIONS } from './spanish/emotions';
import { SPANISH_RESERVATIONS } from './spanish/reservations';
import { SPANISH_SETTLEMENTS } from './spanish/settlements';
import { SPANISH_SIGNALS } from './spanish/signals';
import { SPANISH_TOPICS } from './spanish/topics';

export const SPANISH: AnswerWords = {
	topics: SPANISH_TOPICS,
	emotions: SPANISH_EMOTIONS,
	signals: SPANISH_SIGNALS,
	reservations: SPANISH_RESERVATIONS,
	settlements: SPANISH_SETTLEMENTS,
};
