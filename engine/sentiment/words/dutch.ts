import type { LanguageWords } from './languageWords';
import { DUTCH_EMOTIONS } from './dutch/emotions';
import { DUTCH_QUESTIONS } from './dutch/questions';
import { DUTCH_RESERVATIONS } from './dutch/reservations';
import { DUTCH_SCALES } from './dutch/scales';
import { DUTCH_SETTLEMENTS } from './dutch/settlements';
import { DUTCH_SHORT_ANSWERS } from './dutch/shortAnswers';
import { DUTCH_SIGNALS } from './dutch/signals';
import { DUTCH_TOPICS } from './dutch/topics';

export const DUTCH: LanguageWords = {
	topics: DUTCH_TOPICS,
	emotions: DUTCH_EMOTIONS,
	signals: DUTCH_SIGNALS,
	reservations: DUTCH_RESERVATIONS,
	settlements: DUTCH_SETTLEMENTS,
	questions: DUTCH_QUESTIONS,
	shortAnswers: DUTCH_SHORT_ANSWERS,
	scales: DUTCH_SCALES,
};
