import type { LanguageWords } from './languageWords';
import { GERMAN_EMOTIONS } from './german/emotions';
import { GERMAN_QUESTIONS } from './german/questions';
import { GERMAN_RESERVATIONS } from './german/reservations';
import { GERMAN_SCALES } from './german/scales';
import { GERMAN_SETTLEMENTS } from './german/settlements';
import { GERMAN_SHORT_ANSWERS } from './german/shortAnswers';
import { GERMAN_SIGNALS } from './german/signals';
import { GERMAN_TOPICS } from './german/topics';

export const GERMAN: LanguageWords = {
	topics: GERMAN_TOPICS,
	emotions: GERMAN_EMOTIONS,
	signals: GERMAN_SIGNALS,
	reservations: GERMAN_RESERVATIONS,
	settlements: GERMAN_SETTLEMENTS,
	questions: GERMAN_QUESTIONS,
	shortAnswers: GERMAN_SHORT_ANSWERS,
	scales: GERMAN_SCALES,
};
