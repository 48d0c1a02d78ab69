import type { AnswerWords } from './answerWords';
import { ENGLISH_EMOTIONS } from './english/emotions';
import { ENGLISH_RESERVATIONS } from './english/reservations';
import { ENGLISH_SETTLEMENTS } from './english/settlements';
import { ENGLISH_SIGNALS } from './english/signals';
import { ENGLISH_TOPICS } from './english/topics';

export const ENGLISH: AnswerWords = {
	topics: ENGLISH_TOPICS,
	emotions: ENGLISH_EMOTIONS,
	signals: ENGLISH_SIGNALS,
	reservations: ENGLISH_RESERVATIONS,
	settlements: ENGLISH_SETTLEMENTS,
};
