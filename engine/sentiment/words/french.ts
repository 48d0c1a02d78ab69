import type { LanguageWords } from './languageWords';
import { FRENCH_EMOTIONS } from './french/emotions';
import { FRENCH_QUESTIONS } from './french/questions';
import { FRENCH_RESERVATIONS } from './french/reservations';
import { FRENCH_SCALES } from './french/scales';
import { FRENCH_SETTLEMENTS } from './french/settlements';
import { FRENCH_SHORT_ANSWERS } from './french/shortAnswers';
import { FRENCH_SIGNALS } from './french/signals';
import { FRENCH_TOPICS } from './french/topics';

export const FRENCH: LanguageWords = {
	topics: FRENCH_TOPICS,
	emotions: FRENCH_EMOTIONS,
	signals: FRENCH_SIGNALS,
	reservations: FRENCH_RESERVATIONS,
	settlements: FRENCH_SETTLEMENTS,
	questions: FRENCH_QUESTIONS,
	shortAnswers: FRENCH_SHORT_ANSWERS,
	scales: FRENCH_SCALES,
};
