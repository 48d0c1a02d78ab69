import type { Sentiment } from '../../../../engine/sentiment/polarity/polarity';

/** An English text and what a careful reader calls it; a wish for something better is blame, one for something new is none. */
export type LabelledMood = readonly [text: string, sentiment: Sentiment];
