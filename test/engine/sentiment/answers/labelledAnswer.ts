import type { Language } from '../../../../engine/sentiment/language/language';
import type { Sentiment } from '../../../../engine/sentiment/polarity/polarity';

/**
 * An answer and what a careful reader finds in it: topics, emotions and signals by name, parted by blanks. With "?" a name may
 * be found or not; without, it must be; what is not named at all must not.
 */
export type LabelledAnswer = readonly [
	language: Language,
	text: string,
	sentiment: Sentiment,
	topics: string,
	emotions: string,
	signals: string,
];
