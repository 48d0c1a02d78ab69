/**
 * What a question asks for, as far as it decides how a short answer is read.
 *
 * - `improve`: what should be better or was not liked
 * - `concern`: what stopped, worried or went wrong ("Did you have any problems?" too)
 * - `liked`: what was good
 * - `reason`: why that score; "nothing" says little here
 * - `approval`: a yes-or-no question that "yes" answers well ("Would you recommend us?")
 * - `yesNo`: one in which neither answer is good or bad ("Is this your first order?")
 * - `comment`: whether there is anything to add; "no" is no answer
 * - `fact`: something that nobody feels ("How did you hear about us?")
 */
export type QuestionKind =
	| 'improve'
	| 'concern'
	| 'liked'
	| 'reason'
	| 'approval'
	| 'yesNo'
	| 'comment'
	| 'fact';

/**
 * What a phrase of a question says: its kind; that suggestions are asked for, be it beside other comments; or a word that
 * says good or bad, which decides where nothing else does. A phrase that only looks like one means null.
 */
export type QuestionMeaning = QuestionKind | 'suggestion' | 'good' | 'bad' | null;

/**
 * What questions of surveys say in one language, in the notation of `phraseParts`, with commas between phrases; and phrases
 * that look like one and are none ("would you like to"). `yesNo` counts at the beginning of a question only, and `approval`
 * are words that make "yes" a good answer to one.
 */
export interface QuestionWords {
	readonly questions: Readonly<Record<NonNullable<QuestionMeaning>, string>>;
	readonly otherwise: string;
}
