import type { AnswerWords } from './answerWords';
import { GERMAN_EMOTIONS } from './german/emotions';
import { GERMAN_RESERVATIONS } from './german/reservations';
import { GERMAN_SETTLEMENTS } from './german/settlements';
import { GERMAN_SIGNALS } from './german/signals';
import { GERMAN_TOPICS } from './german/topics';

export const GERMAN: AnswerWords = {
	topics: GERMAN_TOPICS,
	emotions: GERMAN_EMOTIONS,
	signals: GERMAN_SIGNALS,
	reservations: GERMAN_RESERVATIONS,
	settlements: GERMAN_SETTLEMENTS,
};
