/**
 * What a short answer says by itself, before the question is asked. `noAnswer` is what people write where a form wants
 * something, `allGood` praise of the whole that answers any question.
 */
export type ShortMeaning =
	| 'noAnswer'
	| 'nothing'
	| 'everything'
	| 'allGood'
	| 'yes'
	| 'no'
	| 'dontKnow';

export const SHORT_MEANINGS: readonly ShortMeaning[] = [
	'noAnswer',
	'nothing',
	'everything',
	'allGood',
	'yes',
	'no',
	'dontKnow',
];

/**
 * Short answers in one language, with commas between them; compared without case, accents and punctuation, and after the
 * fillers are left out: words that make no difference at the beginning or end.
 */
export interface ShortAnswerWords {
	readonly answers: Readonly<Record<ShortMeaning, string>>;
	readonly fillers: string;
}
