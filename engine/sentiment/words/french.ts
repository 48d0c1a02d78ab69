import type { AnswerWords } from './answerWords';
import { FRENCH_EMOTIONS } from './french/emotions';
import { FRENCH_RESERVATIONS } from './french/reservations';
import { FRENCH_SETTLEMENTS } from './french/settlements';
import { FRENCH_SIGNALS } from './french/signals';
import { FRENCH_TOPICS } from './french/topics';

export const FRENCH: AnswerWords = {
	topics: FRENCH_TOPICS,
	emotions: FRENCH_EMOTIONS,
	signals: FRENCH_SIGNALS,
	reservations: FRENCH_RESERVATIONS,
	settlements: FRENCH_SETTLEMENTS,
};
