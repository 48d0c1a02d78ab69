import type { LanguageWords } from './languageWords';
import { PORTUGUESE_EMOTIONS } from './portuguese/emotions';
import { PORTUGUESE_QUESTIONS } from './portuguese/questions';
import { PORTUGUESE_RESERVATIONS } from './portuguese/reservations';
import { PORTUGUESE_SCALES } from './portuguese/scales';
import { PORTUGUESE_SETTLEMENTS } from './portuguese/settlements';
import { PORTUGUESE_SHORT_ANSWERS } from './portuguese/shortAnswers';
import { PORTUGUESE_SIGNALS } from './portuguese/signals';
import { PORTUGUESE_TOPICS } from './portuguese/topics';

export const PORTUGUESE: LanguageWords = {
	topics: PORTUGUESE_TOPICS,
	emotions: PORTUGUESE_EMOTIONS,
	signals: PORTUGUESE_SIGNALS,
	reservations: PORTUGUESE_RESERVATIONS,
	settlements: PORTUGUESE_SETTLEMENTS,
	questions: PORTUGUESE_QUESTIONS,
	shortAnswers: PORTUGUESE_SHORT_ANSWERS,
	scales: PORTUGUESE_SCALES,
};
