import type { AnswerWords } from './answerWords';
import { ITALIAN_EMOTIONS } from './italian/emotions';
import { ITALIAN_RESERVATIONS } from './italian/reservations';
import { ITALIAN_SETTLEMENTS } from './italian/settlements';
import { ITALIAN_SIGNALS } from './italian/signals';
import { ITALIAN_TOPICS } from './italian/topics';

export const ITALIAN: AnswerWords = {
	topics: ITALIAN_TOPICS,
	emotions: ITALIAN_EMOTIONS,
	signals: ITALIAN_SIGNALS,
	reservations: ITALIAN_RESERVATIONS,
	settlements: ITALIAN_SETTLEMENTS,
};
