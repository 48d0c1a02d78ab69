import type { Language } from '../../../../engine/sentiment/language/language';
import type { Sentiment } from '../../../../engine/sentiment/polarity/polarity';

/** A sentence and what a careful reader calls it. */
export type MoodInLanguage = readonly [language: Language, text: string, sentiment: Sentiment];
