/** What answers are felt with. `fear` is worry too. */
export type Emotion =
	| 'joy'
	| 'trust'
	| 'anger'
	| 'sadness'
	| 'fear'
	| 'surprise'
	| 'disappointment';

export const EMOTIONS: readonly Emotion[] = [
	'joy',
	'trust',
	'anger',
	'sadness',
	'fear',
	'surprise',
	'disappointment',
];

/**
 * Phrases of one language that show an emotion, with commas between them, in the notation of `phraseParts`; and
 * phrases that look like one and are none ("no worries"). Only phrases that rarely mean anything else: what is missed
 * costs less than what is wrong.
 */
export interface EmotionWords {
	readonly emotions: Readonly<Record<Emotion, string>>;
	readonly otherwise: string;
}
