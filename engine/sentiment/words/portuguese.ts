import type { AnswerWords } from './answerWords';
import { PORTUGUESE_EMOTIONS } from './portuguese/emotions';
import { PORTUGUESE_RESERVATIONS } from './portuguese/reservations';
import { PORTUGUESE_SETTLEMENTS } from './portuguese/settlements';
import { PORTUGUESE_SIGNALS } from './portuguese/signals';
import { PORTUGUESE_TOPICS } from './portuguese/topics';

export const PORTUGUESE: AnswerWords = {
	topics: PORTUGUESE_TOPICS,
	emotions: PORTUGUESE_EMOTIONS,
	signals: PORTUGUESE_SIGNALS,
	reservations: PORTUGUESE_RESERVATIONS,
	settlements: PORTUGUESE_SETTLEMENTS,
};
