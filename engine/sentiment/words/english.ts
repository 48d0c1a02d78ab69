import type { LanguageWords } from './languageWords';
import { ENGLISH_EMOTIONS } from './english/emotions';
import { ENGLISH_QUESTIONS } from './english/questions';
import { ENGLISH_RESERVATIONS } from './english/reservations';
import { ENGLISH_SCALES } from './english/scales';
import { ENGLISH_SETTLEMENTS } from './english/settlements';
import { ENGLISH_SHORT_ANSWERS } from './english/shortAnswers';
import { ENGLISH_SIGNALS } from './english/signals';
import { ENGLISH_TOPICS } from './english/topics';

export const ENGLISH: LanguageWords = {
	topics: ENGLISH_TOPICS,
	emotions: ENGLISH_EMOTIONS,
	signals: ENGLISH_SIGNALS,
	reservations: ENGLISH_RESERVATIONS,
	settlements: ENGLISH_SETTLEMENTS,
	questions: ENGLISH_QUESTIONS,
	shortAnswers: ENGLISH_SHORT_ANSWERS,
	scales: ENGLISH_SCALES,
};
