import type { LanguageWords } from './languageWords';
import { ITALIAN_EMOTIONS } from './italian/emotions';
import { ITALIAN_QUESTIONS } from './italian/questions';
import { ITALIAN_RESERVATIONS } from './italian/reservations';
import { ITALIAN_SCALES } from './italian/scales';
import { ITALIAN_SETTLEMENTS } from './italian/settlements';
import { ITALIAN_SHORT_ANSWERS } from './italian/shortAnswers';
import { ITALIAN_SIGNALS } from './italian/signals';
import { ITALIAN_TOPICS } from './italian/topics';

export const ITALIAN: LanguageWords = {
	topics: ITALIAN_TOPICS,
	emotions: ITALIAN_EMOTIONS,
	signals: ITALIAN_SIGNALS,
	reservations: ITALIAN_RESERVATIONS,
	settlements: ITALIAN_SETTLEMENTS,
	questions: ITALIAN_QUESTIONS,
	shortAnswers: ITALIAN_SHORT_ANSWERS,
	scales: ITALIAN_SCALES,
};
