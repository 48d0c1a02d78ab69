import type { LanguageWords } from './languageWords';
import { SPANISH_EMOTIONS } from './spanish/emotions';
import { SPANISH_QUESTIONS } from './spanish/questions';
import { SPANISH_RESERVATIONS } from './spanish/reservations';
import { SPANISH_SCALES } from './spanish/scales';
import { SPANISH_SETTLEMENTS } from './spanish/settlements';
import { SPANISH_SHORT_ANSWERS } from './spanish/shortAnswers';
import { SPANISH_SIGNALS } from './spanish/signals';
import { SPANISH_TOPICS } from './spanish/topics';

export const SPANISH: LanguageWords = {
	topics: SPANISH_TOPICS,
	emotions: SPANISH_EMOTIONS,
	signals: SPANISH_SIGNALS,
	reservations: SPANISH_RESERVATIONS,
	settlements: SPANISH_SETTLEMENTS,
	questions: SPANISH_QUESTIONS,
	shortAnswers: SPANISH_SHORT_ANSWERS,
	scales: SPANISH_SCALES,
};
